#!/usr/bin/env bash
# xmlbuilder2 leaves the ampersand of a text alone when the text happens to look like an entity,
# so "&lt;" as text becomes "<", and "&nbsp;" a document that is not well-formed.
#
# Library: xmlbuilder2 4.0.3
# Expected: in text and attribute values every & is encoded, and XML document -> string -> XML
#   document is safe (xmlbuilder2, "Character Encoding and Decoding Rules", sections "Serializing
#   XML" and "Round Trip").
# Happens: an ampersand followed by a name or a number and a semicolon is written as it is,
#   wellFormed: true or not.
# Seen:
#   "R&D" -> <a>R&amp;D</a> -> "R&D"
#   "write &lt;b&gt;" -> <a>write &lt;b&gt;</a> -> "write <b>"
#   "&amp;" -> <a>&amp;</a> -> "&"
#   "no-break: &nbsp;" -> <a>no-break: &nbsp;</a> -> "no-break: &nbsp;"
#   attribute: <a x="&lt;"/>
#   document read and written: <a>&lt;</a>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xmlbuilder2@4.0.3

cat >probe.cjs <<'EOF'
const { create } = require('xmlbuilder2');
const output = (text) => create().ele('a').txt(text).end({ headless: true, wellFormed: true });
for (const text of ['R&D', 'write &lt;b&gt;', '&amp;', 'no-break: &nbsp;']) {
  const xml = output(text);
  console.log(`${JSON.stringify(text)} -> ${xml} -> ${JSON.stringify(create(xml).root().node.textContent)}`);
}
console.log('attribute: ' + create().ele('a', { x: '&lt;' }).end({ headless: true }));
console.log('document read and written: ' + create('<a>&amp;lt;</a>').end({ headless: true }));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
"R&D" -> <a>R&amp;D</a> -> "R&D"
"write &lt;b&gt;" -> <a>write &lt;b&gt;</a> -> "write <b>"
"&amp;" -> <a>&amp;</a> -> "&"
"no-break: &nbsp;" -> <a>no-break: &nbsp;</a> -> "no-break: &nbsp;"
attribute: <a x="&lt;"/>
document read and written: <a>&lt;</a>
EOF
