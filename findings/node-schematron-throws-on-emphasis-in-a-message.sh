#!/usr/bin/env bash
# node-schematron cannot read a schema in which a message has emph, span or dir, which the
# Schematron schema language provides for messages.
#
# Library: node-schematron 2.1.0
# Expected: the message with the text of the elements; name and value-of in the same place are
#   read.
# Happens: reading the whole schema fails with "Unsupported element in <sch:message>".
# For publishers: published rule sets with emphasis in their messages cannot be used, and
#   messages with Arabic beside Latin text need dir; take the elements away before reading.
# Seen:
#   see <name/>: see p
#   <emph>not</emph> here: Unsupported element in <sch:message>
#   <span class="x">not</span> here: Unsupported element in <sch:message>
#   <dir value="rtl">قرار</dir>: Unsupported element in <sch:message>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent node-schematron@2.1.0

cat >probe.mjs <<'EOF'
import { Schema } from 'node-schematron';
console.log = ((log) => (value) => (typeof value === 'string' ? log(value) : undefined))(console.log);
for (const text of ['see <name/>', '<emph>not</emph> here', '<span class="x">not</span> here', '<dir value="rtl">قرار</dir>']) {
  try {
    const schema = Schema.fromString(`<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="p"><report test="true()">${text}</report></rule></pattern></schema>`);
    console.log(`${text}: ${schema.validateString('<p/>')[0].message}`);
  } catch (error) { console.log(`${text}: ${error.message}`); }
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
see <name/>: see p
<emph>not</emph> here: Unsupported element in <sch:message>
<span class="x">not</span> here: Unsupported element in <sch:message>
<dir value="rtl">قرار</dir>: Unsupported element in <sch:message>
EOF
