#!/usr/bin/env bash
# mammoth.extractRawText leaves out the text of footnotes and endnotes, and their marks.
#
# Library: mammoth 1.13.0
# Expected: "the raw text of the document; this will ignore all formatting" (mammoth, "Extract raw
#   text"): a note is text, and convertToHtml has it.
# Happens: the note is neither in the value nor in the messages.
# Seen:
#   raw text: "Text\n\n", messages: 0
#   HTML: <p>Text<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>See A/65/L.1. <a href="#footnote-ref-1">↑</a><…
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
const file = docx(`<w:p>${run('Text')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, { footnotes: `<w:footnote w:id="1"><w:p>${run('See A/65/L.1.')}</w:p></w:footnote>` });
(async () => {
  const { value, messages } = await mammoth.extractRawText({ buffer: file });
  console.log('raw text: ' + JSON.stringify(value) + ', messages: ' + messages.length);
  console.log('HTML: ' + (await mammoth.convertToHtml({ buffer: file })).value);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
raw text: "Text\n\n", messages: 0
HTML: <p>Text<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p>See A/65/L.1. <a href="#footnote-ref-1">↑</a></p></li></ol>
EOF
