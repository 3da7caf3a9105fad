#!/usr/bin/env bash
# html-to-docx writes nothing of dir="rtl": Arabic paragraphs start at the left margin.
#
# Library: html-to-docx 1.8.0
# Expected: w:bidi on the paragraph and w:rtl on the runs (ISO/IEC 29500-1, 17.3.1.6 and
#   17.3.2.30): the direction is part of what the HTML says, as the alignment is.
# Happens: neither is written, while the alignment of the same paragraph is.
# Seen:
#   <p style="text-align: right">قرار</p>: <w:jc w:val="right"/>
#   <p dir="rtl" lang="ar">قرار (12)</p>: nothing
#   <p style="direction: rtl">قرار (12)</p>: nothing
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
for (const html of ['<p style="text-align: right">قرار</p>', '<p dir="rtl" lang="ar">قرار (12)</p>', '<p style="direction: rtl">قرار (12)</p>'])
  console.log(`${html}: ${/<w:(bidi|rtl|jc)[ /][^>]*>/.exec(await body(html))?.[0] ?? 'nothing'}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<p style="text-align: right">قرار</p>: <w:jc w:val="right"/>
<p dir="rtl" lang="ar">قرار (12)</p>: nothing
<p style="direction: rtl">قرار (12)</p>: nothing
EOF
