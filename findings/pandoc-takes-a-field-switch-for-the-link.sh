#!/usr/bin/env bash
# pandoc reads the link of a field HYPERLINK \l "bookmark" as "\l".
#
# Library: pandoc 2.17.1.1 (Debian 12)
# Expected: #bookmark: the switch l without a file is a place in the same document (ISO/IEC
#   29500-1, HYPERLINK); with a file it is read right.
# Happens: the href is the switch itself, and the name of the bookmark is lost.
# Seen:
#   "http://example.org/a" \l "b" -> <p><a href="http://example.org/a#b">text</a></p>
#   \l "b" -> <p><a href="\l">text</a></p>
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
const part = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const link = (code) => docx(`<w:p>${part('begin')}<w:r><w:instrText xml:space="preserve"> HYPERLINK ${code} </w:instrText></w:r>${part('separate')}${run('text')}${part('end')}</w:p>`);
for (const code of ['"http://example.org/a" \\l "b"', '\\l "b"']) console.log(code + ' -> ' + pandoc(link(code)));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
"http://example.org/a" \l "b" -> <p><a href="http://example.org/a#b">text</a></p>
\l "b" -> <p><a href="\l">text</a></p>
EOF
