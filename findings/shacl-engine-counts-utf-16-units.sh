#!/usr/bin/env bash
# shacl-engine measures sh:minLength and sh:maxLength in UTF-16 units: a Chinese character beyond
# U+FFFF counts as two.
#
# Library: shacl-engine 1.1.2
# Expected: a character is one: the two constraints hold when SPARQL's STRLEN of the value is not
#   below, or not above, the number (SHACL, 4.4.1 and 4.4.2), and STRLEN counts characters (SPARQL
#   1.1, 17.4.3.2).
# Happens: the length of the JavaScript string is taken, so one such character is too long for
#   sh:maxLength 1, and long enough for sh:minLength 2.
# Seen:
#   sh:maxLength 1, "丁": conforms
#   sh:maxLength 1, "𠀀": does not conform
#   sh:minLength 2, "丁": does not conform
#   sh:minLength 2, "𠀀": conforms
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
  ['sh:maxLength 1', '"\u4e01"'], ['sh:maxLength 1', '"\u{20000}"'], ['sh:minLength 2', '"\u4e01"'], ['sh:minLength 2', '"\u{20000}"'],
])
  console.log(`${constraint}, ${value}: ${await conforms(shape(constraint), `e:x e:p ${value} .`) ? 'conforms' : 'does not conform'}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
sh:maxLength 1, "丁": conforms
sh:maxLength 1, "𠀀": does not conform
sh:minLength 2, "丁": does not conform
sh:minLength 2, "𠀀": conforms
EOF
