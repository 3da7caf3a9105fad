#!/usr/bin/env bash
# mammoth numbers paragraphs otherwise than Word: a list that starts at 5 or goes on after a plain
# paragraph starts at 1, and a restarted one goes on.
#
# Library: mammoth 1.13.0
# Expected: the numbers that Word shows (ISO/IEC 29500-1, "start" and "startOverride"), with the
#   start attribute of ol, which HTML has for it.
# Happens: each unbroken row of items becomes one ol without start, so paragraph 5 of a resolution
#   is shown as 1.
# Seen:
#   Word: 5. 6.  mammoth: <ol><li>a</li><li>b</li></ol>
#   Word: 5. text 6.  mammoth: <ol><li>a</li></ol><p>text</p><ol><li>b</li></ol>
#   Word: 5. 1.  mammoth: <ol><li>a</li><li>b</li></ol>
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
const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
const item = (text, list) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

(async () => {
  for (const [shown, body] of [['5. 6.', item('a', 1) + item('b', 1)], ['5. text 6.', item('a', 1) + `<w:p>${run('text')}</w:p>` + item('b', 1)], ['5. 1.', item('a', 1) + item('b', 2)]])
    console.log(`Word: ${shown}  mammoth: ${(await mammoth.convertToHtml({ buffer: docx(body, { numbering }) })).value}`);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
Word: 5. 6.  mammoth: <ol><li>a</li><li>b</li></ol>
Word: 5. text 6.  mammoth: <ol><li>a</li></ol><p>text</p><ol><li>b</li></ol>
Word: 5. 1.  mammoth: <ol><li>a</li><li>b</li></ol>
EOF
