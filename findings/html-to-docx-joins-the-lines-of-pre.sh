#!/usr/bin/env bash
# html-to-docx joins the lines of a pre element into one.
#
# Library: html-to-docx 1.8.0
# Expected: a w:br for each line break, as for br: in pre a line break is a line break (HTML,
#   4.4.3).
# Happens: the line break becomes a space in the run.
# Seen:
#   "<p>a<br>b</p>": "a|b", 1 w:br
#   "<pre>a\nb</pre>": "a b", 0 w:br
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
for (const html of ['<p>a<br>b</p>', '<pre>a\nb</pre>']) {
  const xml = await body(html);
  console.log(`${JSON.stringify(html)}: ${JSON.stringify(texts(xml))}, ${(xml.match(/<w:br/g) ?? []).length} w:br`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
"<p>a<br>b</p>": "a|b", 1 w:br
"<pre>a\nb</pre>": "a b", 0 w:br
EOF
