#!/usr/bin/env bash
# In the npm package xpath the step @* finds namespace declarations among the attributes.
#
# Library: xpath 0.0.34 (compared with fontoxpath 3.34.0)
# Expected: the attributes only: declarations of namespaces are no attribute nodes (XPath 1.0,
#   "Attribute Nodes").
# Happens: xmlns and xmlns:q are among them, and are counted and copied like attributes.
# Seen:
#   <a xmlns:q="urn:q" n="1"/>: xpath xmlns:q n; fontoxpath n
#   <a n="1"><b xmlns:q="urn:q"/></a>: xpath n xmlns:q; fontoxpath n
#   <a xmlns="urn:u" n="1"/>: xpath xmlns n; fontoxpath n
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xpath@0.0.34 @xmldom/xmldom@0.9.12 slimdom@4.3.5 fontoxpath@3.34.0

cat >probe.cjs <<'EOF'
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const { parseXmlDocument } = require('slimdom');
const { evaluateXPath } = require('fontoxpath');
for (const xml of ['<a xmlns:q="urn:q" n="1"/>', '<a n="1"><b xmlns:q="urn:q"/></a>', '<a xmlns="urn:u" n="1"/>'])
  console.log(`${xml}: xpath ${xpath.select('//@*', new DOMParser().parseFromString(xml, 'text/xml')).map((node) => node.nodeName).join(' ')}; fontoxpath ${evaluateXPath('string-join(//@*/name(), " ")', parseXmlDocument(xml))}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<a xmlns:q="urn:q" n="1"/>: xpath xmlns:q n; fontoxpath n
<a n="1"><b xmlns:q="urn:q"/></a>: xpath n xmlns:q; fontoxpath n
<a xmlns="urn:u" n="1"/>: xpath xmlns n; fontoxpath n
EOF
