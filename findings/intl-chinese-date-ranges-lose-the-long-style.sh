#!/usr/bin/env bash
# Intl.DateTimeFormat writes a long Chinese date with 年月日, and a range of such dates with
# slashes.
#
# Library: Node.js 20.20.2 (ICU, CLDR)
# Expected: 2005年9月16日至20日, or at least both dates in the long style, as in the other official
#   languages.
# Happens: with dateStyle "long" format gives 2005年9月16日, formatRange 2005/9/16 – 2005/9/20;
#   month and year alone do the same.
# For publishers: dates of sessions in Chinese are printed in a style that the text uses nowhere
#   else; join two formatted dates with 至.
# Seen:
#   zh: 2005年9月16日 / 2005/9/16 – 2005/9/20
#   fr: 16 septembre 2005 / 16–20 septembre 2005
#   ru: 16 сентября 2005 г. / 16–20 сентября 2005 г.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >probe.mjs <<'EOF'
const [from, to] = [new Date(Date.UTC(2005, 8, 16)), new Date(Date.UTC(2005, 8, 20))];
for (const language of ['zh', 'fr', 'ru']) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  console.log(`${language}: ${format.format(from)} / ${format.formatRange(from, to)}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
zh: 2005年9月16日 / 2005/9/16 – 2005/9/20
fr: 16 septembre 2005 / 16–20 septembre 2005
ru: 16 сентября 2005 г. / 16–20 сентября 2005 г.
EOF
