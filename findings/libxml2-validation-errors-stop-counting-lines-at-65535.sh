#!/usr/bin/env bash
# libxml2 gives every schema error after line 65535 the line 65535, while its parser errors have
# the true line.
#
# Library: libxml2-wasm 0.7.2 (libxml2 2.x as WebAssembly)
# Expected: the line of the element, as libxml2-wasm documents ErrorDetail.line; a parse error at
#   the same place has it.
# Happens: the line of an element is kept in 16 bits.
# Seen:
#   element in line 60001: schema error in line 60001, parse error in line 60001
#   element in line 65535: schema error in line 65535, parse error in line 65535
#   element in line 65536: schema error in line 65535, parse error in line 65536
#   element in line 70001: schema error in line 65535, parse error in line 70001
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent libxml2-wasm@0.7.2

cat >probe.mjs <<'EOF'
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
const schema = XsdValidator.fromDoc(XmlDocument.fromString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="doc"><xs:complexType><xs:sequence><xs:element name="p" minOccurs="0"/></xs:sequence></xs:complexType></xs:element></xs:schema>`));
for (const lines of [60000, 65534, 65535, 70000]) {
  const report = [];
  try { schema.validate(XmlDocument.fromString(`<doc>${'\n'.repeat(lines)}<x/></doc>`)); } catch (error) { report.push(error.details[0].line); }
  try { XmlDocument.fromString(`<doc>${'\n'.repeat(lines)}<x></doc>`); } catch (error) { report.push(error.details[0].line); }
  console.log(`element in line ${lines + 1}: schema error in line ${report[0]}, parse error in line ${report[1]}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
element in line 60001: schema error in line 60001, parse error in line 60001
element in line 65535: schema error in line 65535, parse error in line 65535
element in line 65536: schema error in line 65535, parse error in line 65536
element in line 70001: schema error in line 65535, parse error in line 70001
EOF
