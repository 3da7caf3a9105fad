#!/usr/bin/env bash
# The npm package transliteration writes the Arabic sign of doubling (shadda) as W, and an
# emphatic h as H: مُحَمَّد becomes muHamaWd.
#
# Library: transliteration 2.6.1
# Expected: muhammad, or muhamad: the sign has no letter of its own; without vowel marks the
#   same word is mHmd.
# Happens: each vowel mark gets a letter, and shadda a W where the letter before it should be
#   repeated; the emphatic h is H in the one and h in the slug, and ة is @.
# For publishers: an address made from a title with vowel marks differs from that of the same
#   title without them, and reads as nonsense; remove U+064B to U+0652 first.
# Seen:
#   مُحَمَّد: muHamaWd / muhamawd
#   محمد: mHmd / mhmd
#   الأُمَم المُتَّحِدة: l'umam lmutaWHid@ / l-umam-lmutawhid
#   الأمم المتحدة: l'mm lmtHd@ / l-mm-lmthd
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent transliteration@2.6.1

cat >probe.mjs <<'EOF'
import { transliterate, slugify } from 'transliteration';
for (const word of ['مُحَمَّد', 'محمد', 'الأُمَم المُتَّحِدة', 'الأمم المتحدة'])
  console.log(`${word}: ${transliterate(word)} / ${slugify(word)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
مُحَمَّد: muHamaWd / muhamawd
محمد: mHmd / mhmd
الأُمَم المُتَّحِدة: l'umam lmutaWHid@ / l-umam-lmutawhid
الأمم المتحدة: l'mm lmtHd@ / l-mm-lmthd
EOF
