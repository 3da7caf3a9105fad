#!/usr/bin/env bash
# A footnote with a mark of its own, such as an asterisk, gets a number from mammoth beside its
# mark, and from pandoc in place of it.
#
# Library: mammoth 1.13.0 and pandoc 2.17.1.1 (Debian 12)
# Expected: the asterisk alone: customMarkFollows says that the following run holds the mark and
#   that the note takes no number (ISO/IEC 29500-1, footnoteReference); the other note is then
#   number 1.
# Happens: mammoth prints the number and the asterisk, pandoc drops the asterisk; both count the
#   note, and the numbers of all notes after it are one too high.
# Seen:
#   mammoth: <p>Title<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>*</p><p>Text<sup><a href="#footnote-2" id="footnote-ref-2">[2]</a></sup></p>
#   pandoc:  Title[1]  Text[2]  [1] Reissued.  [2] See annex.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fflate@0.8.3 mammoth@1.13.0
dpkg-query -W -f '${Package} ${Version}\n' pandoc 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends pandoc >/dev/null; dpkg-query -W pandoc; }

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
const mammoth = require('mammoth');
const pandoc = (file, to = 'html') => { fs.writeFileSync('a.docx', file); return execFileSync('pandoc', ['-f', 'docx', '-t', to, '--wrap=none', 'a.docx'], { encoding: 'utf8' }).trim().replaceAll('\n', ' '); };
const note = (id, text) => `<w:footnote w:id="${id}"><w:p>${run(text)}</w:p></w:footnote>`;
const file = docx(`<w:p>${run('Title')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r></w:p><w:p>${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  { footnotes: note(1, 'Reissued.') + note(2, 'See annex.') });
(async () => {
  console.log('mammoth: ' + (await mammoth.convertToHtml({ buffer: file })).value.replace(/<ol>.*/, ''));
  console.log('pandoc:  ' + pandoc(file, 'plain'));
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
mammoth: <p>Title<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>*</p><p>Text<sup><a href="#footnote-2" id="footnote-ref-2">[2]</a></sup></p>
pandoc:  Title[1]  Text[2]  [1] Reissued.  [2] See annex.
EOF
