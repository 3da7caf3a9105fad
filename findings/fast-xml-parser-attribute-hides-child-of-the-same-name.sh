#!/usr/bin/env bash
# With attributeNamePrefix '' fast-xml-parser drops a child element that has the name of an
# attribute of its parent.
#
# Library: fast-xml-parser 5.12.1
# Expected: both values kept in a list, as for repeated elements, or an error: an element and its
#   attribute may well share a name (title, name and date are both in many vocabularies).
# Happens: the attribute wins, and the element is gone without a word, with all that it holds and
#   however often it comes.
# Seen:
#   <doc><title>Text</title></doc>
#     {"doc":{"title":"Text"}}
#   <doc title="short"><title>Text</title></doc>
#     {"doc":{"title":"short"}}
#   <doc title="short"><title>Text</title><title>Texte</title></doc>
#     {"doc":{"title":"short"}}
#   <doc title="short"><title><b>Text</b></title></doc>
#     {"doc":{"title":"short"}}
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fast-xml-parser@5.12.1

cat >probe.cjs <<'EOF'
const { XMLParser } = require('fast-xml-parser');
for (const xml of ['<doc><title>Text</title></doc>', '<doc title="short"><title>Text</title></doc>',
  '<doc title="short"><title>Text</title><title>Texte</title></doc>', '<doc title="short"><title><b>Text</b></title></doc>'])
  console.log(xml + '\n  ' + JSON.stringify(new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml)));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<doc><title>Text</title></doc>
  {"doc":{"title":"Text"}}
<doc title="short"><title>Text</title></doc>
  {"doc":{"title":"short"}}
<doc title="short"><title>Text</title><title>Texte</title></doc>
  {"doc":{"title":"short"}}
<doc title="short"><title><b>Text</b></title></doc>
  {"doc":{"title":"short"}}
EOF
