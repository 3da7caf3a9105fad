#!/usr/bin/env bash
# n2words writes "one hundred and one" in British English, and "one hundred first" for its
# ordinal.
#
# Library: n2words 4.0.0
# Expected: one hundred and first: en-GB has the "and" in its cardinals, as en-US has not.
# Happens: the last group of an ordinal loses the "and", while earlier groups of the same number
#   keep it.
# For publishers: the title of a meeting ("one hundred and first meeting") differs from what the
#   house style and the cardinal say.
# Seen:
#   101: one hundred and one / one hundred first
#   1001: one thousand and one / one thousand first
#   234567: two hundred and thirty-four thousand five hundred and sixty-seven / two hundred and thirty-four thousand five hundred sixty-seventh
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent n2words@4.0.0

cat >probe.mjs <<'EOF'
import { toCardinal, toOrdinal } from 'n2words/en-GB';
for (const number of [101, 1001, 234567]) console.log(`${number}: ${toCardinal(number)} / ${toOrdinal(number)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
101: one hundred and one / one hundred first
1001: one thousand and one / one thousand first
234567: two hundred and thirty-four thousand five hundred and sixty-seven / two hundred and thirty-four thousand five hundred sixty-seventh
EOF
