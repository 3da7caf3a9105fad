#!/usr/bin/env bash
# pdf.js leaves out every glyph whose ToUnicode entry is a letter followed by a soft hyphen or a
# word joiner, as Typst writes them.
#
# Library: pdfjs-dist 5.6.205 (with a file by Typst 0.14.2, and poppler-utils 22.12.0 for
#   comparison)
# Expected: the word: a ToUnicode entry may give several characters for one code (ISO 32000-1,
#   9.10.3), and only a character that is itself a format character can be skipped.
# Happens: the test for format characters also holds for a text that merely ends with one, so the
#   letter is dropped, and with it all the same letters in that font: "prefer" with a soft hyphen
#   gives "prf". pdftotext reads the file right.
# Seen:
#   set "prefer"; pdf.js "prefer"; pdftotext "prefer"
#   set "pre\u00adfer"; pdf.js "prf r"; pdftotext "pre\u00adfer"
#   set "A/\u2060RES/65"; pdf.js "ARES 65"; pdftotext "A/\u2060RES/65"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent pdfjs-dist@5.6.205 @myriaddreamin/typst-ts-node-compiler@0.7.0 @expo-google-fonts/tinos@0.4.2
dpkg-query -W -f '${Package} ${Version}\n' poppler-utils 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends poppler-utils >/dev/null; dpkg-query -W poppler-utils; }

cat >probe.mjs <<'EOF'
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
const require = createRequire(import.meta.url);
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const font = path.join(path.dirname(require.resolve('@expo-google-fonts/tinos/package.json')), '400Regular/Tinos_400Regular.ttf');
for (const text of ['prefer', 'pre\u00adfer', 'A/\u2060RES/65']) {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [font] }] });
  const pdf = compiler.pdf(compiler.compile({ mainFileContent: `#set text(font: "Tinos")\n${text}` }).result, { creationTimestamp: 0 });
  fs.writeFileSync('a.pdf', pdf);
  const page = await (await pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1);
  const { items } = await page.getTextContent();
  const poppler = execFileSync('pdftotext', ['-enc', 'UTF-8', 'a.pdf', '-'], { encoding: 'utf8' }).trim();
  const show = (s) => JSON.stringify(s).replace(/[\u00ad\u2060]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
  console.log(`set ${show(text)}; pdf.js ${show(items.map((item) => item.str).join(''))}; pdftotext ${show(poppler)}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
set "prefer"; pdf.js "prefer"; pdftotext "prefer"
set "pre\u00adfer"; pdf.js "prf r"; pdftotext "pre\u00adfer"
set "A/\u2060RES/65"; pdf.js "ARES 65"; pdftotext "A/\u2060RES/65"
EOF
