#!/usr/bin/env bash
# docx2txt writes tracked moved text at its old place as well as at the new one, while it leaves
# out deleted text.
#
# Library: docx2txt 1.4 (Debian 12)
# Expected: at the new place only: moveFrom marks text that was moved away (ISO/IEC 29500-1,
#   "moveFrom (Move Source Run Content)").
# Happens: the text comes twice, because in moveFrom it stands in w:t and not in w:delText.
# Seen:
#   1 moved 2 moved 3
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fflate@0.8.3
dpkg-query -W -f '${Package} ${Version}\n' docx2txt 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends docx2txt >/dev/null; dpkg-query -W docx2txt; }

cat >probe.cjs <<'EOF'
const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
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
const mark = (id) => `w:id="${id}" w:author="Editor"`;
fs.writeFileSync('a.docx', docx(`<w:p w:rsidR="1">${run('1 ')}<w:moveFrom ${mark(1)}>${run('moved ')}</w:moveFrom>${run('2 ')}<w:moveTo ${mark(2)}>${run('moved ')}</w:moveTo><w:del ${mark(3)}><w:r><w:delText>deleted </w:delText></w:r></w:del>${run('3')}</w:p>`));
console.log(execFileSync('docx2txt', ['a.docx', '-'], { encoding: 'utf8' }).trim());
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
1 moved 2 moved 3
EOF
