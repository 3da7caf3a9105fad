#!/usr/bin/env bash
# xmlbuilder2 writes tab and line breaks of an attribute value as they are; the next XML reader
# turns each into a space.
#
# Library: xmlbuilder2 4.0.3 (read back by saxes 6.0.0, a conforming parser)
# Expected: &#9;, &#10; and &#13; (xmlbuilder2, "Character Encoding and Decoding Rules": in
#   attribute nodes these three are encoded into numeric character references, and the round trip
#   is safe).
# Happens: the three characters stand bare, and attribute-value normalization (XML 1.0, section
#   3.3.3) makes spaces of them.
# Seen:
#   written:   "<a x=\"1\n2\t3\r4\"/>"
#   read back: "1 2 3 4"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xmlbuilder2@4.0.3 saxes@6.0.0

cat >probe.cjs <<'EOF'
const { create } = require('xmlbuilder2');
const { SaxesParser } = require('saxes');
const xml = create('<a x="1&#10;2&#9;3&#13;4"/>').end({ headless: true });
console.log('written:   ' + JSON.stringify(xml));
const parser = new SaxesParser();
parser.on('opentag', (tag) => console.log('read back: ' + JSON.stringify(tag.attributes.x)));
parser.write(xml).close();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
written:   "<a x=\"1\n2\t3\r4\"/>"
read back: "1 2 3 4"
EOF
