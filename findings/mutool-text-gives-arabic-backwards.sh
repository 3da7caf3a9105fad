#!/usr/bin/env bash
# MuPDF's text output writes Arabic words from their last letter to their first.
#
# Library: mupdf-tools 1.21.1 (Debian 12), on a file by Typst 0.14.2
# Expected: the characters in reading order, as a text file holds them (Unicode, "The
#   Bidirectional Algorithm": text is stored in logical order).
# Happens: the order of the glyphs on the page, from left to right, is kept, so every Arabic word
#   is reversed; digits within keep their order. No word can be searched.
# Seen:
#   set:    0642 0631 0627 0631
#   mutool: 0631 0627 0631 0642
#   set:    0642 0631 0627 0631 0020 0036 0035
#   mutool: 0631 0627 0631 0642 0036 0035
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @myriaddreamin/typst-ts-node-compiler@0.7.0 @expo-google-fonts/amiri@0.4.1
dpkg-query -W -f '${Package} ${Version}\n' mupdf-tools 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends mupdf-tools >/dev/null; dpkg-query -W mupdf-tools; }

cat >probe.cjs <<'EOF'
const fs = require('node:fs');
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const font = path.join(path.dirname(require.resolve('@expo-google-fonts/amiri/package.json')), '400Regular/Amiri_400Regular.ttf');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [font] }] });
const hex = (text) => [...text.trim()].map((c) => c.codePointAt(0).toString(16).padStart(4, '0')).join(' ');
for (const text of ['\u0642\u0631\u0627\u0631', '\u0642\u0631\u0627\u0631 65']) {
  const { result } = compiler.compile({ mainFileContent: `#set text(font: "Amiri", lang: "ar")\n${text}\n` });
  fs.writeFileSync('a.pdf', compiler.pdf(result, { creationTimestamp: 0 }));
  console.log(`set:    ${hex(text)}\nmutool: ${hex(execFileSync('mutool', ['draw', '-q', '-F', 'txt', 'a.pdf'], { encoding: 'utf8' }))}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
set:    0642 0631 0627 0631
mutool: 0631 0627 0631 0642
set:    0642 0631 0627 0631 0020 0036 0035
mutool: 0631 0627 0631 0642 0036 0035
EOF
