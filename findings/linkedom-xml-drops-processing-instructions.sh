#!/usr/bin/env bash
# linkedom leaves out every processing instruction when it parses XML.
#
# Library: linkedom 0.18.15
# Expected: a ProcessingInstruction node, as the DOM Standard has them and as parseFromString with
#   text/xml gives in browsers; an xml-stylesheet instruction is one.
# Happens: they are neither in the tree nor in the output, before the root element or inside it,
#   while comments are kept.
# Seen:
#   children of doc: #text #text #comment
#   written: <?xml version="1.0" encoding="utf-8"?><doc>ab<!-- c --></doc>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent linkedom@0.18.15

cat >probe.cjs <<'EOF'
const { DOMParser } = require('linkedom');
const source = '<?xml-stylesheet href="akn.css"?><doc>a<?page 3?>b<!-- c --></doc>';
const document = new DOMParser().parseFromString(source, 'text/xml');
console.log('children of doc: ' + [...document.documentElement.childNodes].map((node) => node.nodeName).join(' '));
console.log('written: ' + document.toString());
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
children of doc: #text #text #comment
written: <?xml version="1.0" encoding="utf-8"?><doc>ab<!-- c --></doc>
EOF
