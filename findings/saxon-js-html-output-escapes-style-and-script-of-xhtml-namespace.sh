#!/usr/bin/env bash
# SaxonJS writes XHTML-namespaced elements as HTML 5 (doctype, void elements, meta) yet escapes
# the text of their style and script, so a CSS child selector no longer works.
#
# Library: saxon-js 2.7.0
# Expected: the text of script and style is written as it is, for elements in no namespace and in
#   the XHTML namespace alike (XSLT and XQuery Serialization 3.1, "HTML Output Method": with HTML
#   version 5 an element of the XHTML namespace is an HTML element, and script and style are not
#   escaped).
# Happens: only elements in no namespace are spared; in the XHTML namespace ">" becomes "&gt;",
#   which an HTML parser keeps as four characters of CSS.
# Seen:
#   no namespace:    <!DOCTYPE html><html><head><style>a > b {}</style></head><body><br></body></html>
#   XHTML namespace: <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><style>a &gt; b {}</style></head><body><br></body></html>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
const write = (ns) => SaxonJS.XPath.evaluate(
  `serialize(parse-xml('<html${ns}><head><style>a &gt; b {}</style></head><body><br/></body></html>'),
    map { 'method': 'html', 'version': '5.0', 'indent': false(), 'include-content-type': false() })`);
console.log('no namespace:    ' + write('').replace(/\s*\n\s*/g, ''));
console.log('XHTML namespace: ' + write(' xmlns="http://www.w3.org/1999/xhtml"').replace(/\s*\n\s*/g, ''));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
no namespace:    <!DOCTYPE html><html><head><style>a > b {}</style></head><body><br></body></html>
XHTML namespace: <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><style>a &gt; b {}</style></head><body><br></body></html>
EOF
