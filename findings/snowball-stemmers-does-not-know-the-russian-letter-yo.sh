#!/usr/bin/env bash
# The Russian stemmer of snowball-stemmers does not hold ё for a vowel, nor for е: forms of one
# word get different stems.
#
# Library: snowball-stemmers 0.6.0
# Expected: the stem that the same word has with е: the algorithm maps ё to е before all else
#   (Snowball, "Russian stemming algorithm").
# Happens: ё is left in the word, and counts as a consonant, so that the part in which endings are
#   looked for begins later or nowhere.
# Seen:
#   счет: счет
#   счета: счет
#   счёт: счёт
#   счёта: счёта
#   съемки: съемк
#   съёмки: съёмки
#   теплый: тепл
#   тёплый: тёплы
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent snowball-stemmers@0.6.0

cat >probe.cjs <<'EOF'
const stemmer = require('snowball-stemmers').newStemmer('russian');
for (const word of ['счет', 'счета', 'счёт', 'счёта', 'съемки', 'съёмки', 'теплый', 'тёплый'])
  console.log(`${word}: ${stemmer.stem(word)}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
счет: счет
счета: счет
счёт: счёт
счёта: счёта
съемки: съемк
съёмки: съёмки
теплый: тепл
тёплый: тёплы
EOF
