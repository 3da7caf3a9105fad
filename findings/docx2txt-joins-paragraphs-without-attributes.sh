#!/usr/bin/env bash
# docx2txt puts no line break between paragraphs whose start tag has no attribute.
#
# Library: docx2txt 1.4 (Debian 12)
# Expected: a line for each paragraph, as for those that Word writes, whose tag has rsid
#   attributes: all attributes of w:p are optional (ISO/IEC 29500-1, CT_P), and other producers
#   leave them out.
# Happens: bare paragraphs run together in one line, so the last word of one and the first of the
#   next become one word.
# Seen:
#   <w:p w:rsidR="00A1">: "Recalling\nNoting"
#   <w:p>: "RecallingNoting"
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
for (const attributes of [' w:rsidR="00A1"', '']) {
  fs.writeFileSync('a.docx', docx(`<w:p${attributes}>${run('Recalling')}</w:p><w:p${attributes}>${run('Noting')}</w:p>`));
  console.log(`<w:p${attributes}>: ` + JSON.stringify(execFileSync('docx2txt', ['a.docx', '-'], { encoding: 'utf8' }).trim()));
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<w:p w:rsidR="00A1">: "Recalling\nNoting"
<w:p>: "RecallingNoting"
EOF
