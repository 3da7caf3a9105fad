#!/usr/bin/env bash
# The Spanish ordinals of n2words contain the word "undefined" from a thousand millions on.
#
# Library: n2words 4.0.0
# Expected: mil millonésimo, or an error; the README says that all languages have all three
#   forms, for numbers of any size.
# Happens: the thousands of the millions are taken for a digit of hundreds that does not exist,
#   and its missing name is printed. The cardinal of 2500000000 names the millions twice.
# For publishers: a word that no check of the spelling of numbers looks for, in the text and
#   without an error.
# Seen:
#   900000000: novecientos millones / nonicentésimo millonésimo
#   1000000000: mil millones / undefinedcentésimo millonésimo
#   2500000000: dos mil millones quinientos millones / undefinedcentésimo millonésimo
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent n2words@4.0.0

cat >probe.mjs <<'EOF'
import { toCardinal, toOrdinal } from 'n2words/es-ES';
for (const number of [900000000, 1000000000, 2500000000]) console.log(`${number}: ${toCardinal(number)} / ${toOrdinal(number)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
900000000: novecientos millones / nonicentésimo millonésimo
1000000000: mil millones / undefinedcentésimo millonésimo
2500000000: dos mil millones quinientos millones / undefinedcentésimo millonésimo
EOF
