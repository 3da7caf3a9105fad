#!/usr/bin/env bash
# pdf.js ignores ActualText: an Arabic letter with a vowel mark gives two letters, one for its own
# glyph and one for that of the mark.
#
# Library: pdfjs-dist 5.6.205 (with a tagged file by Typst 0.14.2)
# Expected: the text that was set, six characters: ActualText replaces the content that it
#   encloses (ISO 32000-1, 14.9.4), and the file has it for each such letter.
# Happens: each of the two glyphs gives a whole group of mark and letter, at times that of another
#   letter with the same mark; unmarked text is right.
# Seen:
#   set:    0642 0631 0627 0631
#   pdf.js: 0642 0631 0627 0631
#   set:    0628 0650 0633 0652 0645 0650
#   pdf.js: 0650 0645 0650 0645 | 0652 0633 0652 0633 | 0650 0628 0650 0645
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent pdfjs-dist@5.6.205 @myriaddreamin/typst-ts-node-compiler@0.7.0 @expo-google-fonts/amiri@0.4.1

cat >probe.mjs <<'EOF'
import { createRequire } from 'node:module';
import path from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
const require = createRequire(import.meta.url);
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const font = path.join(path.dirname(require.resolve('@expo-google-fonts/amiri/package.json')), '400Regular/Amiri_400Regular.ttf');
const hex = (text) => [...text.replaceAll(' ', '')].map((c) => c.codePointAt(0).toString(16).padStart(4, '0')).join(' ');
for (const text of ['\u0642\u0631\u0627\u0631', '\u0628\u0650\u0633\u0652\u0645\u0650']) {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [font] }] });
  const { result } = compiler.compile({ mainFileContent: `#set document(title: "T")\n#set text(font: "Amiri", lang: "ar")\n${text}` });
  const data = new Uint8Array(compiler.pdf(result, { pdfStandard: 'a-3a', creationTimestamp: 0 }));
  const page = await (await pdfjs.getDocument({ data, verbosity: 0 }).promise).getPage(1);
  console.log(`set:    ${hex(text)}\npdf.js: ${(await page.getTextContent()).items.map((item) => hex(item.str)).join(' | ')}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
set:    0642 0631 0627 0631
pdf.js: 0642 0631 0627 0631
set:    0628 0650 0633 0652 0645 0650
pdf.js: 0650 0645 0650 0645 | 0652 0633 0652 0633 | 0650 0628 0650 0645
EOF
