#!/usr/bin/env bash
# jsonld-streaming-parser and jsonld give different literals for the number 5 with the type
# xsd:double: "5" and "5.0E0".
#
# Library: jsonld-streaming-parser 5.0.1 and jsonld 9.0.0
# Expected: the canonical form from both, which jsonld writes in each case, and the streaming
#   parser for a number without a type.
# Happens: the streaming parser writes a number with a type as JavaScript does, 5 and 5.5, while
#   it writes 5.5 without a type as "5.5E0", like jsonld.
# For publishers: two readers of one file give data sets with different hashes, and a search for
#   the literal finds it in one of them; give numbers as strings with their type.
# Seen:
#   5: "5" and "5.0E0"
#   5.5: "5.5" and "5.5E0"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent jsonld-streaming-parser@5.0.1 jsonld@9.0.0

cat >probe.cjs <<'EOF'
const { JsonLdParser } = require('jsonld-streaming-parser');
const jsonld = require('jsonld');
const text = (value) => ({ '@id': 'http://example.org/a', 'http://example.org/b': { '@value': value, '@type': 'http://www.w3.org/2001/XMLSchema#double' } });
(async () => {
  for (const value of [5, 5.5]) {
    const parser = new JsonLdParser();
    parser.end(JSON.stringify(text(value)));
    const streamed = await new Promise((done) => parser.on('data', (quad) => done(quad.object.value)));
    const [quad] = await jsonld.toRDF(text(value));
    console.log(`${value}: "${streamed}" and "${quad.object.value}"`);
  }
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
5: "5" and "5.0E0"
5.5: "5.5" and "5.5E0"
EOF
