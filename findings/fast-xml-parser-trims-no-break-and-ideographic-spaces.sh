#!/usr/bin/env bash
# fast-xml-parser trims no-break and ideographic spaces from texts and attribute values, which XML
# does not count as white space.
#
# Library: fast-xml-parser 5.12.1
# Expected: white space in XML is space, tab, CR and LF (XML 1.0, production [3]); the indent of a
#   Chinese paragraph, two U+3000, and the space before a French colon are text.
# Happens: trimValues, on by default, removes everything that JavaScript's trim removes.
# Seen:
#   b: "x" 78
#   #text: "大会,: y" 5927 4f1a 2c 3a 20 79
#   @_n: "12" 31 32
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fast-xml-parser@5.12.1

cat >probe.cjs <<'EOF'
const { XMLParser } = require('fast-xml-parser');
const { p } = new XMLParser({ ignoreAttributes: false }).parse('<p n="12\u00a0">\u3000\u3000大会,<b>x</b>\u00a0: y</p>');
for (const [name, value] of Object.entries(p)) console.log(name + ': ' + JSON.stringify(value) + ' ' + [...value].map((c) => c.codePointAt(0).toString(16)).join(' '));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
b: "x" 78
#text: "大会,: y" 5927 4f1a 2c 3a 20 79
@_n: "12" 31 32
EOF
