#!/usr/bin/env bash
# libxml2 parses an element with an Ethiopic, Thaana or Yi name, and finds the same name invalid
# as an xs:ID.
#
# Library: xmllint-wasm 5.3.0
# Expected: both or neither: an xs:ID is a name as XML defines it (XML Schema 1.1 Part 2, 3.4.8
#   and 3.4.7), and the parser of the same library follows the names of the Fifth Edition of XML
#   1.0.
# Happens: the types follow the list of letters of the older editions, which ends with Unicode
#   2.0.
# Seen:
#   Arabic: as an element name true, as an ID true
#   Thaana: as an element name true, as an ID false
#   Ethiopic: as an element name true, as an ID false
#   Yi: as an element name true, as an ID false
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xmllint-wasm@5.3.0

cat >probe.mjs <<'EOF'
import { validateXML } from 'xmllint-wasm';
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a"><xs:complexType>
  <xs:sequence><xs:any processContents="skip"/></xs:sequence><xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element></xs:schema>`;
const check = async (id, name) => (await validateXML({ xml: [{ fileName: 'a.xml', contents: `<a id="${id}"><${name}/></a>` }], schema: [schema] })).valid;
for (const [script, letter] of [['Arabic', '\u0642'], ['Thaana', '\u0780'], ['Ethiopic', '\u1200'], ['Yi', '\ua000']])
  console.log(`${script}: as an element name ${await check('x', letter)}, as an ID ${await check(letter, 'x')}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
Arabic: as an element name true, as an ID true
Thaana: as an element name true, as an ID false
Ethiopic: as an element name true, as an ID false
Yi: as an element name true, as an ID false
EOF
