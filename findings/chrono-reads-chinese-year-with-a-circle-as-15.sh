#!/usr/bin/env bash
# chrono reads the Chinese date 二○一五年 as the year 15 when its zero is the circle ○ (U+25CB) and
# not 〇 (U+3007).
#
# Library: chrono-node 2.10.3
# Expected: 25 September 2015 for both, or no date: many older Chinese texts write the zero with
#   the circle, and the two look the same.
# Happens: the match begins after the circle, at 一五年, and the result is a date in the first
#   century, with no mark of doubt.
# For publishers: dates of adoption taken from older Chinese documents are two thousand years
#   off; replace U+25CB between Chinese digits before any parser sees it.
# Seen:
#   二〇一五年九月二十五日: 二〇一五年九月二十五日, year 2015, certain true
#   二○一五年九月二十五日: 一五年九月二十五日, year 15, certain true
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent chrono-node@2.10.3

cat >probe.mjs <<'EOF'
import * as chrono from 'chrono-node';
for (const text of ['二〇一五年九月二十五日', '二○一五年九月二十五日']) {
  const [result] = chrono.zh.hans.parse(text);
  console.log(`${text}: ${result.text}, year ${result.start.get('year')}, certain ${result.start.isCertain('year')}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
二〇一五年九月二十五日: 二〇一五年九月二十五日, year 2015, certain true
二○一五年九月二十五日: 一五年九月二十五日, year 15, certain true
EOF
