#!/usr/bin/env bash
# slugify drops ligatures and the Roman numeral signs of Unicode: "ﬁnal" becomes "nal", "Part Ⅳ"
# becomes "Part".
#
# Library: slugify 1.6.9 and @sindresorhus/slugify 3.0.1 (limax 4.2.3 for comparison)
# Expected: final and part-iv, since the signs have compatibility decompositions into just these
#   letters; limax does so.
# Happens: both libraries remove the signs with the characters that they do not know.
# For publishers: titles that were extracted from a PDF often hold the ligatures; normalize to
#   NFKC before the slug is made.
# Seen:
#   ﬁnal eﬀects: nal-eects / nal-e-ects / final-effects / NFKC first: final-effects
#   Part Ⅳ: Part / part / part-iv / NFKC first: Part-IV
#   Part Ⅴ: Part / part / part-v / NFKC first: Part-V
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent slugify@1.6.9 @sindresorhus/slugify@3.0.1 limax@4.2.3

cat >probe.mjs <<'EOF'
import slugify from 'slugify';
import other from '@sindresorhus/slugify';
import limax from 'limax';
for (const text of ['ﬁnal eﬀects', 'Part Ⅳ', 'Part Ⅴ'])
  console.log(`${text}: ${slugify(text)} / ${other(text)} / ${limax(text)} / NFKC first: ${slugify(text.normalize('NFKC'))}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
ﬁnal eﬀects: nal-eects / nal-e-ects / final-effects / NFKC first: final-effects
Part Ⅳ: Part / part / part-iv / NFKC first: Part-IV
Part Ⅴ: Part / part / part-v / NFKC first: Part-V
EOF
