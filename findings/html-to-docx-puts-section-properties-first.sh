#!/usr/bin/env bash
# html-to-docx writes w:sectPr at the start of the body, where only its end is allowed.
#
# Library: html-to-docx 1.8.0
# Expected: paragraphs first, then w:sectPr, which is the last child of w:body (ISO/IEC 29500-1,
#   17.6.17 and the schema of CT_Body, a sequence).
# Happens: the contents are appended after the section properties of an empty template, so the
#   document is not valid against the schema.
# Seen:
#   sectPr p p
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
console.log([...(await body('<p>one</p><p>two</p>')).matchAll(/<w:(p|sectPr)>/g)].map(([, name]) => name).join(' '));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
sectPr p p
EOF
