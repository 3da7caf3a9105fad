#!/usr/bin/env bash
# shacl-engine reads rdfs:subClassOf from the shapes and not from the data.
#
# Library: shacl-engine 1.1.2
# Expected: the data that says e:D rdfs:subClassOf e:C makes an e:D an instance of e:C: a SHACL
#   instance follows rdfs:subClassOf in the data graph (SHACL, 1.1, "SHACL Instance", and
#   2.1.3.2).
# Happens: sh:class rejects the instance of a subclass, and sh:targetClass passes over it, unless
#   the shapes say the same.
# Seen:
#   sh:class, subclass in the data: does not conform
#   sh:class, subclass in the shapes: conforms
#   sh:targetClass with sh:minCount 1, subclass in the data: conforms
#   sh:targetClass with sh:minCount 1, subclass in the shapes: does not conform
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

const hierarchy = 'e:D rdfs:subClassOf e:C .';
const byClass = shape('sh:class e:C');
const byTarget = 'e:S a sh:NodeShape ; sh:targetClass e:C ; sh:property [ sh:path e:p ; sh:minCount 1 ] .';
const show = async (what, shapes, data) => console.log(`${what}: ${await conforms(shapes, data) ? 'conforms' : 'does not conform'}`);
await show('sh:class, subclass in the data', byClass, `e:x e:p e:y . e:y a e:D . ${hierarchy}`);
await show('sh:class, subclass in the shapes', `${byClass} ${hierarchy}`, 'e:x e:p e:y . e:y a e:D .');
await show('sh:targetClass with sh:minCount 1, subclass in the data', byTarget, `e:x a e:D . ${hierarchy}`);
await show('sh:targetClass with sh:minCount 1, subclass in the shapes', `${byTarget} ${hierarchy}`, 'e:x a e:D .');
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
sh:class, subclass in the data: does not conform
sh:class, subclass in the shapes: conforms
sh:targetClass with sh:minCount 1, subclass in the data: conforms
sh:targetClass with sh:minCount 1, subclass in the shapes: does not conform
EOF
