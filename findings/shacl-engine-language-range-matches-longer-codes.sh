#!/usr/bin/env bash
# shacl-engine lets sh:languageIn ("ar") pass every tag that begins with these letters, such as
# arz and arn.
#
# Library: shacl-engine 1.1.2
# Expected: Arabic with or without subtags only: the range is matched as by SPARQL's langMatches
#   (SHACL, 4.4.4), which is basic filtering: a prefix counts when a hyphen follows it (RFC 4647,
#   3.3.1), and case does not count.
# Happens: the tag only has to start with the range: Egyptian Arabic (arz), and Mapudungun (arn),
#   a language of Chile, pass; a range in capitals finds nothing.
# Seen:
#   sh:languageIn ("ar"), "a"@ar: conforms
#   sh:languageIn ("ar"), "a"@ar-EG: conforms
#   sh:languageIn ("ar"), "a"@arz: conforms
#   sh:languageIn ("ar"), "a"@arn: conforms
#   sh:languageIn ("AR"), "a"@ar: does not conform
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
  ['sh:languageIn ("ar")', '"a"@ar'], ['sh:languageIn ("ar")', '"a"@ar-EG'], ['sh:languageIn ("ar")', '"a"@arz'],
  ['sh:languageIn ("ar")', '"a"@arn'], ['sh:languageIn ("AR")', '"a"@ar'],
])
  console.log(`${constraint}, ${value}: ${await conforms(shape(constraint), `e:x e:p ${value} .`) ? 'conforms' : 'does not conform'}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
sh:languageIn ("ar"), "a"@ar: conforms
sh:languageIn ("ar"), "a"@ar-EG: conforms
sh:languageIn ("ar"), "a"@arz: conforms
sh:languageIn ("ar"), "a"@arn: conforms
sh:languageIn ("AR"), "a"@ar: does not conform
EOF
