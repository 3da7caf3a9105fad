#!/usr/bin/env bash
# biblatex-csl-converter reads only the first date of a range from CSL, and not the language,
# though it writes both itself.
#
# Library: biblatex-csl-converter 3.6.0
# Expected: date = {2005-09-14/2005-09-16} and langid = {french}, from the CSL that the package
#   has just made of these.
# Happens: CSLParser takes the first of the two date-parts and drops language; the session of
#   three days becomes one of a day.
# For publishers: a bibliography that goes through CSL and back is not the one that was sent;
#   keep the BibLaTeX.
# Seen:
#   CSL: [[2005,9,14],[2005,9,16]] fr-FR
#   back: date = {2005-09-14}, no langid
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent biblatex-csl-converter@3.6.0

cat >probe.mjs <<'EOF'
import { BibLatexExporter, BibLatexParser, CSLExporter, CSLParser } from 'biblatex-csl-converter';
const { entries } = new BibLatexParser('@report{a, title={Note}, author={{Nations Unies}}, date={2005-09-14/2005-09-16}, langid={french}}').parse();
const csl = new CSLExporter(entries).parse();
console.log(`CSL: ${JSON.stringify(csl['1'].issued['date-parts'])} ${csl['1'].language}`);
const back = new CSLParser(csl).parse();
const text = new BibLatexExporter(back.entries ?? back, false, {}).parse();
console.log(`back: ${/date = .*/.exec(text)[0]} ${/langid = .*/.exec(text)?.[0] ?? 'no langid'}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
CSL: [[2005,9,14],[2005,9,16]] fr-FR
back: date = {2005-09-14}, no langid
EOF
