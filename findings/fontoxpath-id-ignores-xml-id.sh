#!/usr/bin/env bash
# fontoxpath's id function finds an element by a plain attribute id, and not by xml:id.
#
# Library: fontoxpath 3.34.0 on slimdom 4.3.5
# Expected: the other way round: xml:id is an ID wherever it stands (xml:id Version 1.0; XQuery
#   and XPath Data Model 3.1, "is-id"), while id in an unknown vocabulary is an attribute like
#   others.
# Happens: the attribute named id counts as the ID in every namespace and without a DTD; xml:id
#   does not.
# Seen:
#   <a><b xml:id="n1"/></a>: 0 found
#   <a><b id="n1"/></a>: 1 found
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fontoxpath@3.34.0 slimdom@4.3.5

cat >probe.cjs <<'EOF'
const { evaluateXPath } = require('fontoxpath');
const { parseXmlDocument } = require('slimdom');
for (const xml of ['<a><b xml:id="n1"/></a>', '<a><b id="n1"/></a>'])
  console.log(`${xml}: ${evaluateXPath("count(id('n1'))", parseXmlDocument(xml))} found`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<a><b xml:id="n1"/></a>: 0 found
<a><b id="n1"/></a>: 1 found
EOF
