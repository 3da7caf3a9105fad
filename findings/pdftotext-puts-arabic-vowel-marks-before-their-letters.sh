#!/usr/bin/env bash
# Where an Arabic letter and its vowel mark share an ActualText, as in tagged PDF files by Typst,
# pdftotext gives the mark before the letter.
#
# Library: poppler-utils 22.12.0 (Debian 12), on a file by Typst 0.14.2
# Expected: the text that was set: ActualText replaces the glyphs, in logical order (ISO 32000-1,
#   14.9.4), and the file has it in that order.
# Happens: the characters inside an ActualText are reversed together with the run, so each mark
#   stands before its letter, some letters come twice, and a search for the vocalized word finds
#   nothing. Unmarked words are right.
# Seen:
#   set:        0642 0631 0627 0631
#   pdftotext:  0642 0631 0627 0631
#   ActualText: none
#   set:        0648 064e 0625 0650 0630 0652
#   pdftotext:  0650 0625 064e 0648 0650 0625 0652 0630
#   ActualText: 06300652, 0648064e
#   set:        0628 0650 0633 0652 0645 0650
#   pdftotext:  0650 0628 0652 0633 0650 0645
#   ActualText: 06450650, 06330652, 06280650
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @myriaddreamin/typst-ts-node-compiler@0.7.0 @expo-google-fonts/amiri@0.4.1
dpkg-query -W -f '${Package} ${Version}\n' poppler-utils 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends poppler-utils >/dev/null; dpkg-query -W poppler-utils; }
dpkg-query -W -f '${Package} ${Version}\n' qpdf 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends qpdf >/dev/null; dpkg-query -W qpdf; }

cat >probe.cjs <<'EOF'
const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const font = path.join(path.dirname(require.resolve('@expo-google-fonts/amiri/package.json')), '400Regular/Amiri_400Regular.ttf');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [font] }] });
const hex = (text) => [...text].map((c) => c.codePointAt(0).toString(16).padStart(4, '0')).join(' ');
for (const word of ['\u0642\u0631\u0627\u0631', '\u0648\u064e\u0625\u0650\u0630\u0652', '\u0628\u0650\u0633\u0652\u0645\u0650']) {
  const { result } = compiler.compile({ mainFileContent: `#set document(title: "T")\n#set text(font: "Amiri", lang: "ar")\n${word}\n` });
  fs.writeFileSync('a.pdf', compiler.pdf(result, { pdfStandard: 'a-3a', creationTimestamp: 0 }));
  const raw = execFileSync('qpdf', ['--qdf', '--object-streams=disable', 'a.pdf', '-'], { encoding: 'latin1' });
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', 'a.pdf', '-'], { encoding: 'utf8' }).replace(/[\f\n\u200e\u200f\u202a-\u202e]/g, '');
  console.log(`set:        ${hex(word)}\npdftotext:  ${hex(text)}\nActualText: ${[...raw.matchAll(/ActualText <feff(\w+)>/gi)].map((m) => m[1]).join(', ') || 'none'}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
set:        0642 0631 0627 0631
pdftotext:  0642 0631 0627 0631
ActualText: none
set:        0648 064e 0625 0650 0630 0652
pdftotext:  0650 0625 064e 0648 0650 0625 0652 0630
ActualText: 06300652, 0648064e
set:        0628 0650 0633 0652 0645 0650
pdftotext:  0650 0628 0652 0633 0650 0645
ActualText: 06450650, 06330652, 06280650
EOF
