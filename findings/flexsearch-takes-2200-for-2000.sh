#!/usr/bin/env bash
# FlexSearch drops repeated digits, so that a search for 2200 also finds 2000, and one for 1100
# also 1000.
#
# Library: flexsearch 0.8.212
# Expected: a number is found by its own digits: the removal of repeated characters is meant for
#   letters that sound as one.
# Happens: numbers are cut into groups of three digits, and in each group a repeated digit counts
#   once: 2200 and 2000 are both indexed as "20" and "0".
# Seen:
#   2200: 2000 2200
#   2000: 2000 2200
#   1100: 1000 1100
#   2210: 2210
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent flexsearch@0.8.212

cat >probe.mjs <<'EOF'
import FlexSearch from 'flexsearch';
const index = new FlexSearch.Index();
for (const number of [1000, 1100, 2000, 2200, 2210]) index.add(number, `Resolution ${number}`);
for (const query of ['2200', '2000', '1100', '2210']) console.log(`${query}: ${index.search(query).join(' ')}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
2200: 2000 2200
2000: 2000 2200
1100: 1000 1100
2210: 2210
EOF
