#!/usr/bin/env bash
# pandoc, which accepts all tracked changes by default, keeps a table row that is marked as
# deleted.
#
# Library: pandoc 2.17.1.1 (Debian 12)
# Expected: the row is gone: --track-changes=accept processes all the insertions and deletions
#   (Pandoc User's Guide, --track-changes), and w:del in the properties of a row deletes it
#   (ISO/IEC 29500-1, "del (Deleted Table Row)").
# Happens: the row stays, while a deleted run in the same table is left out.
# Seen:
#   <td>deleted row</td>
#   <td>kept</td>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fflate@0.8.3
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
const pandoc = (file, to = 'html') => { fs.writeFileSync('a.docx', file); return execFileSync('pandoc', ['-f', 'docx', '-t', to, '--wrap=none', 'a.docx'], { encoding: 'utf8' }).trim().replaceAll('\n', ' '); };
const row = (text, properties = '') => `<w:tr>${properties}<w:tc><w:tcPr/><w:p>${text}</w:p></w:tc></w:tr>`;
const mark = 'w:id="1" w:author="Editor"';
const file = docx(`<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>${row(run('deleted row'), `<w:trPr><w:del ${mark}/></w:trPr>`)}${row(run('kept') + `<w:del ${mark}><w:r><w:delText> deleted run</w:delText></w:r></w:del>`)}</w:tbl>`);
console.log(pandoc(file).match(/<td>.*?<\/td>/g).join('\n'));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<td>deleted row</td>
<td>kept</td>
EOF
