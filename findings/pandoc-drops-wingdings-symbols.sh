#!/usr/bin/env bash
# pandoc drops a w:sym character in Wingdings, such as a tick or a box, and keeps those in Symbol.
#
# Library: pandoc 2.17.1.1 (Debian 12)
# Expected: the character, or something in its place: w:sym is content like text (ISO/IEC 29500-1,
#   "sym"); mammoth, for one, maps it to U+2713.
# Happens: nothing is left of it, not even a warning, so ticked and empty boxes look the same.
# Seen:
#   degree (Symbol F0B0): <p>[°]</p>
#   tick (Wingdings F0FC): <p>[]</p>
#   box (Wingdings F06F): <p>[]</p>
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
const symbol = (font, code) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
for (const [name, font, code] of [['degree', 'Symbol', 'F0B0'], ['tick', 'Wingdings', 'F0FC'], ['box', 'Wingdings', 'F06F']])
  console.log(`${name} (${font} ${code}): ${pandoc(docx(`<w:p>${run('[')}${symbol(font, code)}${run(']')}</w:p>`))}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
degree (Symbol F0B0): <p>[°]</p>
tick (Wingdings F0FC): <p>[]</p>
box (Wingdings F06F): <p>[]</p>
EOF
