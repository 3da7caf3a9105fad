#!/usr/bin/env bash
# n2words joins the parts of Russian ordinals of small thousands (пятитысячный), and leaves them
# apart for larger ones: одиннадцать тысячный.
#
# Library: n2words 4.0.0
# Expected: одиннадцатитысячный, двухмиллионный: the number in the genitive, in one word with
#   the unit, as in the smaller ones.
# Happens: from eleven thousand on, and for all millions, the cardinal in the nominative stands
#   before the adjective; 21000 is двадцать одна тысячный.
# For publishers: an ordinal that is correct in tests with small numbers is ungrammatical with
#   large ones.
# Seen:
#   2000: двухтысячный
#   5000: пятитысячный
#   11000: одиннадцать тысячный
#   21000: двадцать одна тысячный
#   2000000: два миллионный
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent n2words@4.0.0

cat >probe.mjs <<'EOF'
import { toOrdinal } from 'n2words/ru-RU';
for (const number of [2000, 5000, 11000, 21000, 2000000]) console.log(`${number}: ${toOrdinal(number)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
2000: двухтысячный
5000: пятитысячный
11000: одиннадцать тысячный
21000: двадцать одна тысячный
2000000: два миллионный
EOF
