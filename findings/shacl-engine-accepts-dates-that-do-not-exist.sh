#!/usr/bin/env bash
# shacl-engine finds 30 February and 31 June valid as xsd:date and xsd:dateTime.
#
# Library: shacl-engine 1.1.2
# Expected: a violation: with sh:datatype a value must not be ill-typed (SHACL, 4.1.2), and a date
#   has no more days than its month (XML Schema 1.1 Part 2, 3.3.9).
# Happens: the form is checked, and each number on its own, so month 13 is found, and 30 February
#   is not.
# Seen:
#   sh:datatype xsd:date, "2023-13-01"^^xsd:date: does not conform
#   sh:datatype xsd:date, "2023-02-30"^^xsd:date: conforms
#   sh:datatype xsd:dateTime, "2023-06-31T10:00:00Z"^^xsd:dateTime: conforms
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
  ['sh:datatype xsd:date', '"2023-13-01"^^xsd:date'], ['sh:datatype xsd:date', '"2023-02-30"^^xsd:date'],
  ['sh:datatype xsd:dateTime', '"2023-06-31T10:00:00Z"^^xsd:dateTime'],
])
  console.log(`${constraint}, ${value}: ${await conforms(shape(constraint), `e:x e:p ${value} .`) ? 'conforms' : 'does not conform'}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
sh:datatype xsd:date, "2023-13-01"^^xsd:date: does not conform
sh:datatype xsd:date, "2023-02-30"^^xsd:date: conforms
sh:datatype xsd:dateTime, "2023-06-31T10:00:00Z"^^xsd:dateTime: conforms
EOF
