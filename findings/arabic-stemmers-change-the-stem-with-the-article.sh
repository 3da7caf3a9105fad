#!/usr/bin/env bash
# The Arabic stemmer of Snowball gives a word another stem when the article is before it: لجان
# (committees) stays, اللجان (the committees) becomes اللج.
#
# Library: @orama/stemmers 3.1.18 and snowball-stemmers 0.6.0 (the same algorithm)
# Expected: one stem with and without ال, which the algorithm takes for a prefix; it does so
#   with دولة and الدولة.
# Happens: with the article the last two letters of اللجان and الإنسان are cut as an ending, and
#   of the first even the article stays; قرارات and القرارات differ likewise, and و before the
#   article is not removed.
# For publishers: a search for human rights or for committees in Arabic finds one of the two
#   forms only; remove the article before the stemmer, on both sides of the search.
# Seen:
#   دولة: دول / دول
#   الدولة: دول / دول
#   لجان: لجان / لجان
#   اللجان: اللج / اللج
#   قرارات: قرارا / قرارا
#   القرارات: قرار / قرار
#   والقرارات: والقرارا / والقرارا
#   إنسان: انسان / انسان
#   الإنسان: انس / انس
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @orama/stemmers@3.1.18 snowball-stemmers@0.6.0

cat >probe.mjs <<'EOF'
import { createRequire } from 'node:module';
import { stemmer } from '@orama/stemmers/arabic';
const snowball = createRequire(import.meta.url)('snowball-stemmers').newStemmer('arabic');
for (const word of ['دولة', 'الدولة', 'لجان', 'اللجان', 'قرارات', 'القرارات', 'والقرارات', 'إنسان', 'الإنسان'])
  console.log(`${word}: ${stemmer(word)} / ${snowball.stem(word)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
دولة: دول / دول
الدولة: دول / دول
لجان: لجان / لجان
اللجان: اللج / اللج
قرارات: قرارا / قرارا
القرارات: قرار / قرار
والقرارات: والقرارا / والقرارا
إنسان: انسان / انسان
الإنسان: انس / انس
EOF
