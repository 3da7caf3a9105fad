#!/usr/bin/env bash
# mammoth and pandoc print the result of a field that stands inside the instruction of another
# one.
#
# Library: mammoth 1.13.0 and pandoc 2.17.1.1 (Debian 12)
# Expected: the result of the outer field only, here "see annex": what stands between begin and
#   separate is the instruction (ISO/IEC 29500-1, "Fields").
# Happens: the page number that the IF field compares is put before the result.
# Seen:
#   mammoth: <p>(3see annex)</p>
#   pandoc:  <p>(3see annex)</p>
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
const part = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const page = `${part('begin')}${instruction('PAGE')}${part('separate')}${run('3')}${part('end')}`;
const file = docx(`<w:p>${run('(')}${part('begin')}${instruction('IF ')}${page}${instruction(' > 1 "see annex" ""')}${part('separate')}${run('see annex')}${part('end')}${run(')')}</w:p>`.replace(' > 1', ' &gt; 1'));
(async () => {
  console.log('mammoth: ' + (await mammoth.convertToHtml({ buffer: file })).value);
  console.log('pandoc:  ' + pandoc(file));
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
mammoth: <p>(3see annex)</p>
pandoc:  <p>(3see annex)</p>
EOF
