#!/usr/bin/env bash
# jsonld with useNativeTypes turns an integer that it does not convert, such as 007 or one above 2
# to the 53rd, into a plain string.
#
# Library: jsonld 9.0.0
# Expected: either the number or the string with its type: the type is left out only when the
#   value has been converted (JSON-LD 1.1 API, "RDF to Object Conversion").
# Happens: the value stays a string and its type is dropped all the same; the way back gives
#   xsd:string.
# Seen:
#   7: {"@value":7}; back: <urn:a> <urn:p> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
#   007: {"@value":"007"}; back: <urn:a> <urn:p> "007" .
#   +7: {"@value":"+7"}; back: <urn:a> <urn:p> "+7" .
#   9007199254740993: {"@value":"9007199254740993"}; back: <urn:a> <urn:p> "9007199254740993" .
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent jsonld@9.0.0

cat >probe.mjs <<'EOF'
import jsonld from 'jsonld';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
for (const value of ['7', '007', '+7', '9007199254740993']) {
  const document = await jsonld.fromRDF(`<urn:a> <urn:p> "${value}"^^<${xsd}integer> .\n`, { format: 'application/n-quads', useNativeTypes: true });
  console.log(`${value}: ${JSON.stringify(document[0]['urn:p'][0])}; back: ${(await jsonld.toRDF(document, { format: 'application/n-quads' })).trim()}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
7: {"@value":7}; back: <urn:a> <urn:p> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
007: {"@value":"007"}; back: <urn:a> <urn:p> "007" .
+7: {"@value":"+7"}; back: <urn:a> <urn:p> "+7" .
9007199254740993: {"@value":"9007199254740993"}; back: <urn:a> <urn:p> "9007199254740993" .
EOF
