#!/usr/bin/env bash
# officeparser drops the no-break hyphens of Word: "non-State" becomes "nonState", and 5-12
# becomes 512.
#
# Library: officeparser 8.1.1 (with mammoth 1.13.0 for comparison)
# Expected: a hyphen, or U+2011, as mammoth gives it: w:noBreakHyphen is how Word stores
#   Ctrl+Shift+Hyphen.
# Happens: the element is skipped, and the two parts are one word; tabs and line breaks in the
#   same place are kept.
# For publishers: names such as "Ki-moon" and terms such as "non-State" are misspelt in
#   extracted text, and symbols and numbers of sections change.
# Seen:
#   officeparser: "nonState actors\t512"
#   mammoth: "non‑State actors\t5‑12"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent officeparser@8.1.1 mammoth@1.13.0 jszip@3.10.1

cat >probe.cjs <<'EOF'
const JSZip = require('jszip');
const mammoth = require('mammoth');
const { parseOffice } = require('officeparser');
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
(async () => {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
  zip.file('_rels/.rels', `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`);
  zip.file('word/document.xml', `<w:document xmlns:w="${main}"><w:body><w:p><w:r><w:t>non</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>State actors</w:t></w:r>
<w:r><w:tab/><w:t>5</w:t><w:noBreakHyphen/><w:t>12</w:t></w:r></w:p></w:body></w:document>`);
  const buffer = await zip.generateAsync({ type: 'nodebuffer' });
  console.log(`officeparser: ${JSON.stringify((await parseOffice(buffer, { fileType: 'docx' })).content[0].text)}`);
  console.log(`mammoth: ${JSON.stringify((await mammoth.extractRawText({ buffer })).value.trim())}`);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
officeparser: "nonState actors\t512"
mammoth: "non‑State actors\t5‑12"
EOF
