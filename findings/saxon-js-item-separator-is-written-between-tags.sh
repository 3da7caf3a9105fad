#!/usr/bin/env bash
# SaxonJS puts the item-separator of fn:serialize between the tags and texts inside a single
# document.
#
# Library: saxon-js 2.7.0
# Expected: item-separator stands between the items of the sequence only, so one document is
#   written without any (XSLT and XQuery Serialization 3.1, "Sequence Normalization").
# Happens: the separator is also written before, between and inside the elements of the one
#   document, which is then no longer well-formed.
# Seen:
#   serialize((1, 2), map { 'item-separator': '|' })
#     1|2
#   serialize(parse-xml('<a><b>x</b> y</a>'), map { 'item-separator': '|' })
#     |<a>|<b>|x</b>| y</a>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
const show = (query) => console.log(query + '\n  ' + SaxonJS.XPath.evaluate(query));
show(`serialize((1, 2), map { 'item-separator': '|' })`);
show(`serialize(parse-xml('<a><b>x</b> y</a>'), map { 'item-separator': '|' })`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
serialize((1, 2), map { 'item-separator': '|' })
  1|2
serialize(parse-xml('<a><b>x</b> y</a>'), map { 'item-separator': '|' })
  |<a>|<b>|x</b>| y</a>
EOF
