#!/usr/bin/env bash
# biblatex-csl-converter turns a RIS title into lower case on the way to CSL: "the Security
# Council" becomes "the security council".
#
# Library: biblatex-csl-converter 3.6.0
# Expected: the title as it is: in RIS a title has no mark of what may be lowered, as braces are
#   in BibLaTeX.
# Happens: every word but the first is lowered as a BibLaTeX title would be, and there is no way
#   in RIS to protect a name.
# For publishers: names of organs lose their capitals; in French and Spanish titles, too, where
#   the capital is the only sign of a name.
# Seen:
#   Report of the security council to the general assembly
#   Rapport du conseil de sécurité au costa rica
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent biblatex-csl-converter@3.6.0

cat >probe.mjs <<'EOF'
import { CSLExporter, RISParser } from 'biblatex-csl-converter';
for (const title of ['Report of the Security Council to the General Assembly', 'Rapport du Conseil de sécurité au Costa Rica']) {
  const { entries } = new RISParser(`TY  - RPRT\nTI  - ${title}\nPY  - 2005\nER  - \n`).parse();
  console.log(new CSLExporter(entries).parse()['1'].title);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
Report of the security council to the general assembly
Rapport du conseil de sécurité au costa rica
EOF
