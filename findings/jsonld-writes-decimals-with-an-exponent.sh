#!/usr/bin/env bash
# JSON-LD makes of the number 5.5 with the type xsd:decimal "5.5E0", which is no decimal.
#
# Library: jsonld 9.0.0, and JSON-LD 1.1 itself
# Expected: "5.5": an xsd:decimal has no exponent (XML Schema 1.1 Part 2, 3.3.3.1).
# Happens: every number with a fraction gets the form of an xsd:double, whatever its type says, as
#   the standard's own algorithm has it ("Object to RDF Conversion"); a whole number is written
#   right.
# Seen:
#   5: <urn:a> <urn:p> "5"^^<http://www.w3.org/2001/XMLSchema#decimal> .
#   5.5: <urn:a> <urn:p> "5.5E0"^^<http://www.w3.org/2001/XMLSchema#decimal> .
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent jsonld@9.0.0

cat >probe.mjs <<'EOF'
import jsonld from 'jsonld';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
for (const value of [5, 5.5])
  console.log(`${value}: ${(await jsonld.toRDF({ '@id': 'urn:a', 'urn:p': { '@value': value, '@type': `${xsd}decimal` } }, { format: 'application/n-quads' })).trim()}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
5: <urn:a> <urn:p> "5"^^<http://www.w3.org/2001/XMLSchema#decimal> .
5.5: <urn:a> <urn:p> "5.5E0"^^<http://www.w3.org/2001/XMLSchema#decimal> .
EOF
