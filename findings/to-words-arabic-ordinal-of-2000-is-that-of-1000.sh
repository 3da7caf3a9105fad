#!/usr/bin/env bash
# In Arabic to-words gives the two-thousandth the words of the thousandth, and the same for
# millions.
#
# Library: to-words 5.7.0
# Expected: a word of its own for each number, since the cardinals differ: ألف and ألفان.
# Happens: toOrdinal(2000) is الألف, as toOrdinal(1000) is, and toOrdinal(2000000) is المليون.
# For publishers: two numbers cannot be told apart once they are words, so that nothing that is
#   derived from these words (a heading, a sort key, a citation) can be trusted.
# Seen:
#   1000: ألف / الألف
#   2000: ألفان / الألف
#   1000000: مليون / المليون
#   2000000: مليونان / المليون
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent to-words@5.7.0

cat >probe.cjs <<'EOF'
const { ToWords } = require('to-words');
const words = new ToWords({ localeCode: 'ar-SA' });
for (const number of [1000, 2000, 1000000, 2000000]) console.log(`${number}: ${words.convert(number)} / ${words.toOrdinal(number)}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
1000: ألف / الألف
2000: ألفان / الألف
1000000: مليون / المليون
2000000: مليونان / المليون
EOF
