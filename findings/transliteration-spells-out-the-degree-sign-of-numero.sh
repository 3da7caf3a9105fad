#!/usr/bin/env bash
# The npm package transliteration makes "ndeg 5" of the French "n° 5", and "SS 12" of "§ 12".
#
# Library: transliteration 2.6.1
# Expected: no 5 (the package makes just that of № 5), and 12 or s-12.
# Happens: the degree sign is always spelled "deg", also after the n that it abbreviates in
#   French, Spanish and Italian; § becomes two capital letters.
# For publishers: addresses such as decision-ndeg-5; write n° as "no" before the title is given
#   to the package.
# Seen:
#   Décision n° 5: Decision ndeg 5 / decision-ndeg-5
#   Décision nº 5: Decision no 5 / decision-no-5
#   № 5: no 5 / no-5
#   § 12: SS 12 / ss-12
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent transliteration@2.6.1

cat >probe.mjs <<'EOF'
import { transliterate, slugify } from 'transliteration';
for (const text of ['Décision n° 5', 'Décision nº 5', '№ 5', '§ 12']) console.log(`${text}: ${transliterate(text)} / ${slugify(text)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
Décision n° 5: Decision ndeg 5 / decision-ndeg-5
Décision nº 5: Decision no 5 / decision-no-5
№ 5: no 5 / no-5
§ 12: SS 12 / ss-12
EOF
