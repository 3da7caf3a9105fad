#!/usr/bin/env bash
# biblatex-csl-converter joins the first and last page of a RIS record: SP 12 and EP 15 become
# page 1215.
#
# Library: biblatex-csl-converter 3.6.0
# Expected: 12-15 in CSL and 12--15 in BibLaTeX, as the same package makes of pages = {12--15}.
# Happens: the two tags are put one after the other as text of a single page.
# For publishers: page references of imported records point far behind the end of the document;
#   check numbers of pages that have more digits than their neighbours.
# Seen:
#   RIS: 1215 / pages = {1215}
#   BibLaTeX: 12-15 / pages = {12--15}
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent biblatex-csl-converter@3.6.0

cat >probe.mjs <<'EOF'
import { BibLatexExporter, BibLatexParser, CSLExporter, RISParser } from 'biblatex-csl-converter';
const page = (entries) => `${new CSLExporter(entries).parse()['1'].page} / ${/pages = .*/.exec(new BibLatexExporter(entries, false, {}).parse())[0]}`;
const { entries } = new RISParser('TY  - JOUR\nTI  - Note\nPY  - 2005\nSP  - 12\nEP  - 15\nER  - \n').parse();
console.log(`RIS: ${page(entries)}`);
console.log(`BibLaTeX: ${page(new BibLatexParser('@article{a, title={Note}, date={2005}, pages={12--15}}').parse().entries)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
RIS: 1215 / pages = {1215}
BibLaTeX: 12-15 / pages = {12--15}
EOF
