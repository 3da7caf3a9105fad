#!/usr/bin/env bash
# SaxonJS decodes a UTF-8 file as Latin-1 when encoding="iso-8859-1" occurs anywhere in it: in a
# comment, in a text, or, in a stylesheet, on xsl:output.
#
# Library: saxon-js 2.7.0 on Node (its compiler xslt3 2.7.0 reads stylesheets in the same way)
# Expected: the encoding is that of the XML declaration, which can only stand at the very start
#   (XML 1.0, section 4.3.3); these files declare UTF-8.
# Happens: the whole file is searched for the attribute with double quotes, and é becomes two
#   characters, 195 and 169. With single quotes nothing happens. SaxonJS given a string instead of
#   a location is not concerned.
# Seen:
#   nothing: é is 233
#   <!-- encoding="iso-8859-1" -->: é is 195 169
#   the words encoding="iso-8859-1" : é is 195 169
#   <!-- encoding='iso-8859-1' -->: é is 233
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const fs = require('node:fs');
const { pathToFileURL } = require('node:url');
const SaxonJS = require('saxon-js');
for (const inside of ['', '<!-- encoding="iso-8859-1" -->', 'the words encoding="iso-8859-1" ', "<!-- encoding='iso-8859-1' -->"]) {
  fs.writeFileSync('in.xml', `<?xml version="1.0" encoding="UTF-8"?>\n<p>${'x'.repeat(3000)} ${inside}<b>é</b></p>`);
  const file = pathToFileURL('in.xml').href;
  console.log(`${inside || 'nothing'}: é is ${[SaxonJS.XPath.evaluate(`string-to-codepoints(doc('${file}')//b)`)].flat().join(' ')}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
nothing: é is 233
<!-- encoding="iso-8859-1" -->: é is 195 169
the words encoding="iso-8859-1" : é is 195 169
<!-- encoding='iso-8859-1' -->: é is 233
EOF
