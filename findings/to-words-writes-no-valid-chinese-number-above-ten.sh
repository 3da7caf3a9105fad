#!/usr/bin/env bash
# to-words writes Chinese numbers with spaces inside, leaves out the "one" before a hundred and
# adds a unit to a unit: 11000 becomes 万 千.
#
# Library: to-words 5.7.0
# Expected: 一百零一, 一万一千 and 二百一十: a unit takes a digit before it, a gap takes 零, and nothing
#   separates them.
# Happens: the largest named value is written first and the rest added, as in English, so that
#   11000 is read as "ten thousand, thousand", and 210000 gets 二 十万 万.
# For publishers: the words for an amount or a paragraph number come out wrong for nearly every
#   number, and no exception says so.
# Seen:
#   7: 七
#   11: 十 一
#   100: 百
#   101: 百 一
#   210: 二 百 十
#   11000: 万 千
#   210000: 二 十万 万
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent to-words@5.7.0

cat >probe.cjs <<'EOF'
const { ToWords } = require('to-words');
const words = new ToWords({ localeCode: 'zh-CN' });
for (const number of [7, 11, 100, 101, 210, 11000, 210000]) console.log(`${number}: ${words.convert(number)}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
7: 七
11: 十 一
100: 百
101: 百 一
210: 二 百 十
11000: 万 千
210000: 二 十万 万
EOF
