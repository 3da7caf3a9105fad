#!/usr/bin/env bash
# html-to-docx keeps the first paragraph of a list item, and drops the others with their text.
#
# Library: html-to-docx 1.8.0
# Expected: all paragraphs: HTML allows any number of them in a list item, and Word can go on
#   without a number.
# Happens: the second one becomes an empty run; texts without a paragraph element are kept.
# Seen:
#   <ul><li><p>one</p></li></ul>: one
#   <ul><li><p>one</p><p>two</p></li></ul>: one
#   <ul><li>one<br>two</li></ul>: one|two
#   <div><p>one</p><p>two</p></div>: one|two
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent html-to-docx@1.8.0 jszip@3.10.2

cat >probe.mjs <<'EOF'
import htmlToDocx from 'html-to-docx';
import JSZip from 'jszip';
const body = async (html) => {
  const zip = await JSZip.loadAsync(await htmlToDocx(html));
  return /<w:body>(.*)<\/w:body>/s.exec(await zip.file('word/document.xml').async('string'))[1];
};
const texts = (xml) => [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([match]) => match.replace(/^[^>]*>/, '')).join('|');
for (const html of ['<ul><li><p>one</p></li></ul>', '<ul><li><p>one</p><p>two</p></li></ul>', '<ul><li>one<br>two</li></ul>', '<div><p>one</p><p>two</p></div>'])
  console.log(`${html}: ${texts(await body(html))}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<ul><li><p>one</p></li></ul>: one
<ul><li><p>one</p><p>two</p></li></ul>: one
<ul><li>one<br>two</li></ul>: one|two
<div><p>one</p><p>two</p></div>: one|two
EOF
