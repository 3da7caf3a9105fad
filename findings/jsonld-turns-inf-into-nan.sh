#!/usr/bin/env bash
# jsonld rewrites every string with the type xsd:double, so that "INF" becomes "NaN".
#
# Library: jsonld 9.0.0
# Expected: the strings as they are: only numbers are converted when RDF is made, a value that is
#   a string is kept (JSON-LD 1.1 API, "Object to RDF Conversion"), and INF and -INF are values of
#   xsd:double.
# Happens: the string goes through parseFloat, which does not know INF, and "5.30" is written
#   otherwise, too; strings with the type xsd:integer are left alone.
# Seen:
#   INF: <urn:a> <urn:p> "NaN"^^<http://www.w3.org/2001/XMLSchema#double> .
#   -INF: <urn:a> <urn:p> "NaN"^^<http://www.w3.org/2001/XMLSchema#double> .
#   5.30: <urn:a> <urn:p> "5.3E0"^^<http://www.w3.org/2001/XMLSchema#double> .
#   007: <urn:a> <urn:p> "007"^^<http://www.w3.org/2001/XMLSchema#integer> .
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent jsonld@9.0.0

cat >probe.mjs <<'EOF'
import jsonld from 'jsonld';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
for (const [type, value] of [['double', 'INF'], ['double', '-INF'], ['double', '5.30'], ['integer', '007']])
  console.log(`${value}: ${(await jsonld.toRDF({ '@id': 'urn:a', 'urn:p': { '@value': value, '@type': xsd + type } }, { format: 'application/n-quads' })).trim()}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
INF: <urn:a> <urn:p> "NaN"^^<http://www.w3.org/2001/XMLSchema#double> .
-INF: <urn:a> <urn:p> "NaN"^^<http://www.w3.org/2001/XMLSchema#double> .
5.30: <urn:a> <urn:p> "5.3E0"^^<http://www.w3.org/2001/XMLSchema#double> .
007: <urn:a> <urn:p> "007"^^<http://www.w3.org/2001/XMLSchema#integer> .
EOF
