#!/usr/bin/env bash
# mammoth makes text bold where Word says <w:b w:val="off"/>.
#
# Library: mammoth 1.13.0
# Expected: not bold: on, off, true, false, 1 and 0 are the six values of the type (ISO/IEC
#   29500-4, ST_OnOff of the transitional schema), and mammoth knows false and 0.
# Happens: anything but false and 0 counts as on, so "off" turns the property on, for bold, italic
#   and the rest.
# Seen:
#   true: <p><strong>text</strong></p>
#   on: <p><strong>text</strong></p>
#   1: <p><strong>text</strong></p>
#   false: <p>text</p>
#   0: <p>text</p>
#   off: <p><strong>text</strong></p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fflate@0.8.3 mammoth@1.13.0

cat >probe.cjs <<'EOF'
const { zipSync, strToU8 } = require('fflate');
const office = 'http://schemas.openxmlformats.org';
function docx(body, parts = {}) {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${Object.keys(parts).map((n) => `<Override PartName="/word/${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${n}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships">${Object.keys(parts).map((n) => `<Relationship Id="${n}" Type="${office}/officeDocument/2006/relationships/${n}" Target="${n}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:mc="${office}/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  for (const [n, xml] of Object.entries(parts)) files[`word/${n}.xml`] = `<w:${n} xmlns:w="${office}/wordprocessingml/2006/main">${xml}</w:${n}>`;
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([n, xml]) => [n, strToU8(xml)]))));
}
const run = (text, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const mammoth = require('mammoth');
(async () => {
  for (const value of ['true', 'on', '1', 'false', '0', 'off'])
    console.log(value + ': ' + (await mammoth.convertToHtml({ buffer: docx(`<w:p>${run('text', `<w:b w:val="${value}"/>`)}</w:p>`) })).value);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
true: <p><strong>text</strong></p>
on: <p><strong>text</strong></p>
1: <p><strong>text</strong></p>
false: <p>text</p>
0: <p>text</p>
off: <p><strong>text</strong></p>
EOF
