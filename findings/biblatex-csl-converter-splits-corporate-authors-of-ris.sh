#!/usr/bin/env bash
# biblatex-csl-converter makes a person of the author "United Nations" of a RIS record, with the
# family name Nations.
#
# Library: biblatex-csl-converter 3.6.0
# Expected: a literal name: RIS separates family and given name by a comma, and this name has
#   none.
# Happens: the last word becomes the family name, the words before it the given name; in
#   BibLaTeX the same package keeps {United Nations} whole.
# For publishers: resolutions are sorted under N, and printed as "Nations, U."; of the exports
#   of libraries check the corporate authors first.
# Seen:
#   United Nations: [{"given":"United","family":"Nations"}]
#   United Nations: author = {given={United}, family={Nations}},
#   Annan, Kofi: [{"given":"Kofi","family":"Annan"}]
#   Annan, Kofi: author = {given={Kofi}, family={Annan}},
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent biblatex-csl-converter@3.6.0

cat >probe.mjs <<'EOF'
import { BibLatexExporter, CSLExporter, RISParser } from 'biblatex-csl-converter';
for (const author of ['United Nations', 'Annan, Kofi']) {
  const { entries } = new RISParser(`TY  - RPRT\nAU  - ${author}\nTI  - Report\nPY  - 2005\nER  - \n`).parse();
  console.log(`${author}: ${JSON.stringify(new CSLExporter(entries).parse()['1'].author)}`);
  console.log(`${author}: ${/author = .*/.exec(new BibLatexExporter(entries, false, {}).parse())[0]}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
United Nations: [{"given":"United","family":"Nations"}]
United Nations: author = {given={United}, family={Nations}},
Annan, Kofi: [{"given":"Kofi","family":"Annan"}]
Annan, Kofi: author = {given={Kofi}, family={Annan}},
EOF
