#!/usr/bin/env bash
# shacl-engine makes of sh:pattern a JavaScript pattern without Unicode: \p{L} matches no letter,
# and "." half a character.
#
# Library: shacl-engine 1.1.2
# Expected: the value conforms: sh:pattern follows SPARQL's REGEX (SHACL, 4.4.3), whose language
#   is that of XPath, where \p{L} is any letter and "." one character (XPath Functions 3.1,
#   5.6.1).
# Happens: without the flag u \p is the letter p, so only the text "p{L}" itself would match, and
#   "." matches half a pair.
# Seen:
#   sh:pattern "^[a-z]+$", "abc": conforms
#   sh:pattern "^\\p{L}+$", "abc": does not conform
#   sh:pattern "^\\p{L}+$", "قرار": does not conform
#   sh:pattern "^\\p{L}$", "p{L}": conforms
#   sh:pattern "^.$", "丁": conforms
#   sh:pattern "^.$", "𠀀": does not conform
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent shacl-engine@1.1.2 n3@2.13.12

cat >probe.mjs <<'EOF'
import N3 from 'n3';
import { Validator } from 'shacl-engine';
const prefixes = '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix e: <urn:e:> . ';
const store = (turtle) => new N3.Store(new N3.Parser().parse(prefixes + turtle));
const conforms = async (shapes, data) => (await new Validator(store(shapes), { factory: N3.DataFactory }).validate({ dataset: store(data) })).conforms;
const shape = (constraint) => `e:S a sh:NodeShape ; sh:targetNode e:x ; sh:property [ sh:path e:p ; ${constraint} ] .`;
for (const [constraint, value] of [
  ['sh:pattern "^[a-z]+$"', '"abc"'], [String.raw`sh:pattern "^\\p{L}+$"`, '"abc"'], [String.raw`sh:pattern "^\\p{L}+$"`, '"\u0642\u0631\u0627\u0631"'],
  [String.raw`sh:pattern "^\\p{L}$"`, '"p{L}"'], ['sh:pattern "^.$"', '"\u4e01"'], ['sh:pattern "^.$"', '"\u{20000}"'],
])
  console.log(`${constraint}, ${value}: ${await conforms(shape(constraint), `e:x e:p ${value} .`) ? 'conforms' : 'does not conform'}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
sh:pattern "^[a-z]+$", "abc": conforms
sh:pattern "^\\p{L}+$", "abc": does not conform
sh:pattern "^\\p{L}+$", "قرار": does not conform
sh:pattern "^\\p{L}$", "p{L}": conforms
sh:pattern "^.$", "丁": conforms
sh:pattern "^.$", "𠀀": does not conform
EOF
