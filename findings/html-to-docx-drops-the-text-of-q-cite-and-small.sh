#!/usr/bin/env bash
# html-to-docx drops inline elements that it does not know, such as q, cite, abbr, small and ruby,
# with the text in them.
#
# Library: html-to-docx 1.8.0
# Expected: the text without the formatting: an element that has no counterpart in Word is still
#   part of the sentence.
# Happens: an empty run is written in its place, and the sentence has a gap.
# Seen:
#   b: before |inside| after
#   code: before |inside| after
#   mark: before |inside| after
#   q: before | after
#   cite: before | after
#   abbr: before | after
#   dfn: before | after
#   small: before | after
#   time: before | after
#   ruby: before | after
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
for (const name of ['b', 'code', 'mark', 'q', 'cite', 'abbr', 'dfn', 'small', 'time', 'ruby'])
  console.log(`${name}: ${texts(await body(`<p>before <${name}>inside</${name}> after</p>`))}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
b: before |inside| after
code: before |inside| after
mark: before |inside| after
q: before | after
cite: before | after
abbr: before | after
dfn: before | after
small: before | after
time: before | after
ruby: before | after
EOF
