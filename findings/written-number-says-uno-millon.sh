#!/usr/bin/env bash
# written-number writes "un millón" for 1000000 in Spanish, and "uno millón" as soon as something
# follows.
#
# Library: written-number 0.11.1
# Expected: un millón doscientos mil: uno loses its o before a noun, as it does when the million
#   stands alone.
# Happens: the short form is an entry for the round number only; 1200000 and 21000000 have uno
#   and veintiuno before the noun, and 21000 has veintiuno before mil.
# For publishers: amounts of a budget in words are right in the round example and wrong in the
#   text.
# Seen:
#   1000000: un millón
#   1200000: uno millón doscientos mil
#   21000000: veintiuno millones
#   21000: veintiuno mil
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent written-number@0.11.1

cat >probe.cjs <<'EOF'
const writtenNumber = require('written-number');
for (const number of [1000000, 1200000, 21000000, 21000]) console.log(`${number}: ${writtenNumber(number, { lang: 'es' })}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
1000000: un millón
1200000: uno millón doscientos mil
21000000: veintiuno millones
21000: veintiuno mil
EOF
