#!/usr/bin/env bash
# to-words writes Russian thousands with masculine numerals and the wrong case: два тысячи, and
# двадцать один тысяч for 21000.
#
# Library: to-words 5.7.0
# Expected: две тысячи, двадцать одна тысяча, десять тысяч десять: тысяча is feminine, and the
#   form of the noun follows the last word of the number.
# Happens: two thousand is "Два Тысячи", 21000 has the genitive plural, and 10010 the nominative
#   singular.
# For publishers: amounts in decisions on budgets come out in a Russian that no editor would let
#   pass.
# Seen:
#   2000: Два Тысячи
#   5000: Пять Тысяча
#   10010: Десять Тысяча Десять
#   21000: Двадцать Один Тысяч
#   2000000: Два Миллиона
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent to-words@5.7.0

cat >probe.cjs <<'EOF'
const { ToWords } = require('to-words');
const words = new ToWords({ localeCode: 'ru-RU' });
for (const number of [2000, 5000, 10010, 21000, 2000000]) console.log(`${number}: ${words.convert(number)}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
2000: Два Тысячи
5000: Пять Тысяча
10010: Десять Тысяча Десять
21000: Двадцать Один Тысяч
2000000: Два Миллиона
EOF
