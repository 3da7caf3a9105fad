#!/usr/bin/env bash
# jsonld turns the number 1e-7 into the xsd:integer 0 when it makes RDF.
#
# Library: jsonld 9.0.0
# Expected: "1.0E-7"^^xsd:double: a number with a non-zero fractional part is a double (JSON-LD
#   1.1 Processing Algorithms and API, "Object to RDF Conversion").
# Happens: numbers whose JavaScript form has an exponent and no point count as integers and are
#   rounded; 0.000001 and 1.5e-7 are right.
# Seen:
#   0.000001: <urn:a> <urn:p> "1.0E-6"^^<http://www.w3.org/2001/XMLSchema#double> .
#   1e-7: <urn:a> <urn:p> "0"^^<http://www.w3.org/2001/XMLSchema#integer> .
#   1.5e-7: <urn:a> <urn:p> "1.5E-7"^^<http://www.w3.org/2001/XMLSchema#double> .
#   -2e-9: <urn:a> <urn:p> "-0"^^<http://www.w3.org/2001/XMLSchema#integer> .
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent jsonld@9.0.0

cat >probe.cjs <<'EOF'
const jsonld = require('jsonld');
(async () => {
  for (const value of [0.000001, 1e-7, 1.5e-7, -2e-9])
    console.log(value + ': ' + (await jsonld.toRDF({ '@id': 'urn:a', 'urn:p': value }, { format: 'application/n-quads' })).trim());
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
0.000001: <urn:a> <urn:p> "1.0E-6"^^<http://www.w3.org/2001/XMLSchema#double> .
1e-7: <urn:a> <urn:p> "0"^^<http://www.w3.org/2001/XMLSchema#integer> .
1.5e-7: <urn:a> <urn:p> "1.5E-7"^^<http://www.w3.org/2001/XMLSchema#double> .
-2e-9: <urn:a> <urn:p> "-0"^^<http://www.w3.org/2001/XMLSchema#integer> .
EOF
