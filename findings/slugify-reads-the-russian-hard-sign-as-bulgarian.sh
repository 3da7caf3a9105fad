#!/usr/bin/env bash
# slugify writes the Russian hard sign as u, which is its value in Bulgarian, and щ and ш alike:
# объявление becomes obuyavlenie.
#
# Library: slugify 1.6.9
# Expected: obyavlenie and sezd, the sign having no sound in Russian, at the latest with the
#   option locale: 'ru'.
# Happens: Russian words with a hard sign get a syllable more, with locale 'ru' as well; щи
#   (soup) and ши (a name) have one slug.
# For publishers: Russian titles get addresses that a reader does not recognize; transliterate
#   before the slug is made.
# Seen:
#   объявление: obuyavlenie / obuyavlenie
#   съезд: suezd / suezd
#   разъяснение: razuyasnenie / razuyasnenie
#   щи: shi / shi
#   ши: shi / shi
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent slugify@1.6.9

cat >probe.mjs <<'EOF'
import slugify from 'slugify';
for (const word of ['объявление', 'съезд', 'разъяснение', 'щи', 'ши'])
  console.log(`${word}: ${slugify(word)} / ${slugify(word, { locale: 'ru' })}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
объявление: obuyavlenie / obuyavlenie
съезд: suezd / suezd
разъяснение: razuyasnenie / razuyasnenie
щи: shi / shi
ши: shi / shi
EOF
