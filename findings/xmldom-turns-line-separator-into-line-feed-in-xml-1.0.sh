#!/usr/bin/env bash
# xmldom replaces U+2028 and U+0085 in the texts of an XML 1.0 document by line feeds.
#
# Library: @xmldom/xmldom 0.9.12 (compared with saxes 6.0.0)
# Expected: in XML 1.0 only CR LF and CR become LF (XML 1.0, section 2.11); the other two are line
#   ends in XML 1.1 documents alone, which say so in their declaration.
# Happens: the rule of XML 1.1 is used for every document, declared as 1.0 or not, and writing the
#   document back loses the characters.
# Seen:
#   xmldom: "1\n2\n3"
#   saxes:  U+0031 U+2028 U+0032 U+0085 U+0033
#   written back: "<?xml version=\"1.0\"?><a>1\n2\n3</a>"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @xmldom/xmldom@0.9.12 saxes@6.0.0

cat >probe.cjs <<'EOF'
const { DOMParser, XMLSerializer } = require('@xmldom/xmldom');
const { SaxesParser } = require('saxes');
const source = '<?xml version="1.0"?><a>1\u20282\u00853</a>';
console.log('xmldom: ' + JSON.stringify(new DOMParser().parseFromString(source, 'text/xml').documentElement.textContent));
const parser = new SaxesParser();
parser.on('text', (text) => console.log('saxes:  ' + [...text].map((c) => 'U+' + c.charCodeAt(0).toString(16).padStart(4, '0')).join(' ')));
parser.write(source).close();
console.log('written back: ' + JSON.stringify(new XMLSerializer().serializeToString(new DOMParser().parseFromString(source, 'text/xml'))));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
xmldom: "1\n2\n3"
saxes:  U+0031 U+2028 U+0032 U+0085 U+0033
written back: "<?xml version=\"1.0\"?><a>1\n2\n3</a>"
EOF
