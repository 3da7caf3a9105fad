#!/usr/bin/env bash
# to-words writes "Deux Cents Mille" with an s in French, and "Cent Premier" for the
# hundred-and-first.
#
# Library: to-words 5.7.0
# Expected: deux cent mille, since cent has no s before mille, just as the library writes
#   Quatre-Vingt Mille without one; and cent unième, since premier is only for one itself.
# Happens: the rule is kept for quatre-vingt and not for cent; and the ordinal of any number
#   ending in one takes premier.
# For publishers: résolution "Cent Premier" in a list of ordinals, and wrong spelling in amounts
#   of 200000 to 900000.
# Seen:
#   80000: Quatre-Vingt Mille
#   200000: Deux Cents Mille
#   900000: Neuf Cents Mille
#   1: Premier
#   101: Cent Premier
#   1001: Mille Premier
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent to-words@5.7.0

cat >probe.cjs <<'EOF'
const { ToWords } = require('to-words');
const words = new ToWords({ localeCode: 'fr-FR' });
for (const number of [80000, 200000, 900000]) console.log(`${number}: ${words.convert(number)}`);
for (const number of [1, 101, 1001]) console.log(`${number}: ${words.toOrdinal(number)}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
80000: Quatre-Vingt Mille
200000: Deux Cents Mille
900000: Neuf Cents Mille
1: Premier
101: Cent Premier
1001: Mille Premier
EOF
