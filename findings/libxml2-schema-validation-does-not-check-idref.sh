#!/usr/bin/env bash
# libxml2 finds a document valid against an XML Schema though an xs:IDREF points nowhere.
#
# Library: libxml2-wasm 0.7.2 (libxml2 2.x as WebAssembly)
# Expected: not valid: every xs:IDREF must have an xs:ID of that value in the document (XML Schema
#   Part 1, "Validation Root Valid (ID/IDREF)").
# Happens: a repeated ID is reported, a reference without a target is not.
# Seen:
#   <doc><p id="n1"/><p ref="n1"/></doc>: valid
#   <doc><p id="n1"/><p id="n1"/></doc>: Element 'p', attribute 'id': 'n1' is not a valid value of the atomic type 'xs:ID'.
#   <doc><p ref="n1"/></doc>: valid
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent libxml2-wasm@0.7.2

cat >probe.mjs <<'EOF'
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
const schema = XsdValidator.fromDoc(XmlDocument.fromString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="doc"><xs:complexType><xs:sequence><xs:element name="p" maxOccurs="9"><xs:complexType>
    <xs:attribute name="id" type="xs:ID"/><xs:attribute name="ref" type="xs:IDREF"/>
  </xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`));
for (const xml of ['<doc><p id="n1"/><p ref="n1"/></doc>', '<doc><p id="n1"/><p id="n1"/></doc>', '<doc><p ref="n1"/></doc>']) {
  try { schema.validate(XmlDocument.fromString(xml)); console.log(xml + ': valid'); }
  catch (error) { console.log(xml + ': ' + error.message.trim()); }
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<doc><p id="n1"/><p ref="n1"/></doc>: valid
<doc><p id="n1"/><p id="n1"/></doc>: Element 'p', attribute 'id': 'n1' is not a valid value of the atomic type 'xs:ID'.
<doc><p ref="n1"/></doc>: valid
EOF
