#!/usr/bin/env bash
# chrono reads "from 3 to 14 June 1992" as a range in English, French and Russian, and as one day
# in Spanish and Chinese.
#
# Library: chrono-node 2.10.3
# Expected: 3 to 14 June in each language: the parser has a range in its results, and the
#   languages say the same.
# Happens: Spanish gives the last day only (14 June), Chinese the first only (3 June); nothing
#   tells that half of the date was left.
# For publishers: the same conference gets another date in each language edition; compare them
#   across languages before they become metadata.
# Seen:
#   en: start 1992-6-3, end 1992-6-14
#   fr: start 1992-6-3, end 1992-6-14
#   ru: start 1992-6-3, end 1992-6-14
#   es: start 1992-6-14, end none
#   zh: start 1992-6-3, end none
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent chrono-node@2.10.3

cat >probe.mjs <<'EOF'
import * as chrono from 'chrono-node';
const day = (date) => (date ? [date.get('year'), date.get('month'), date.get('day')].join('-') : 'none');
for (const [name, parser, text] of [
  ['en', chrono.en, 'from 3 to 14 June 1992'], ['fr', chrono.fr, 'du 3 au 14 juin 1992'],
  ['ru', chrono.ru, 'с 3 по 14 июня 1992 года'], ['es', chrono.es, 'del 3 al 14 de junio de 1992'],
  ['zh', chrono.zh.hans, '1992年6月3日至14日'],
]) {
  const [result] = parser.parse(text);
  console.log(`${name}: start ${day(result.start)}, end ${day(result.end)}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
en: start 1992-6-3, end 1992-6-14
fr: start 1992-6-3, end 1992-6-14
ru: start 1992-6-3, end 1992-6-14
es: start 1992-6-14, end none
zh: start 1992-6-3, end none
EOF
