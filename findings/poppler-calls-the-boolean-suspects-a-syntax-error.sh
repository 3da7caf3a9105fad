#!/usr/bin/env bash
# Poppler reports a syntax error for /MarkInfo with /Suspects false, which is what the standard
# prescribes.
#
# Library: poppler-utils 22.12.0 (Debian 12), on a file by pdf-lib 1.17.1
# Expected: nothing: Suspects is a boolean, with false as its default (ISO 32000-1, table 321,
#   "Entries in the mark information dictionary").
# Happens: false gives "Suspects object is wrong type (boolean)" on the standard error, true and
#   no entry give nothing; every tagged file by Typst has the entry, a check that takes messages
#   of pdfinfo for faults fails on good files.
# Seen:
#   {"Marked":true}: Suspects: no; no message
#   {"Marked":true,"Suspects":false}: Suspects: no; Syntax Error: Suspects object is wrong type (boolean)
#   {"Marked":true,"Suspects":true}: Suspects: yes; no message
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent pdf-lib@1.17.1
dpkg-query -W -f '${Package} ${Version}\n' poppler-utils 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends poppler-utils >/dev/null; dpkg-query -W poppler-utils; }

cat >probe.cjs <<'EOF'
const fs = require('node:fs');
const { spawnSync } = require('node:child_process');
const { PDFDocument, PDFName } = require('pdf-lib');
(async () => {
  for (const info of [{ Marked: true }, { Marked: true, Suspects: false }, { Marked: true, Suspects: true }]) {
    const pdf = await PDFDocument.create();
    pdf.addPage([100, 100]);
    pdf.catalog.set(PDFName.of('MarkInfo'), pdf.context.obj(info));
    fs.writeFileSync('a.pdf', await pdf.save());
    const { stdout, stderr } = spawnSync('pdfinfo', ['a.pdf'], { encoding: 'utf8' });
    console.log(`${JSON.stringify(info)}: ${/Suspects: +\w+/.exec(stdout)[0].replace(/ +/, ' ')}; ${stderr.trim() || 'no message'}`);
  }
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
{"Marked":true}: Suspects: no; no message
{"Marked":true,"Suspects":false}: Suspects: no; Syntax Error: Suspects object is wrong type (boolean)
{"Marked":true,"Suspects":true}: Suspects: yes; no message
EOF
