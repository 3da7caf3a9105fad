#!/usr/bin/env bash
# For some numbers the ordinals of to-words are cardinals: toOrdinal(21) is "Vingt Et Un" in
# French and "Veintiuno" in Spanish.
#
# Library: to-words 5.7.0
# Expected: vingt et unième, vigésimo primero and الحادي والعشرون, as toOrdinal makes the
#   twentieth an ordinal in each of them.
# Happens: 21, 71 and 81 in French, 21 and 25 in Spanish and tens with units in Arabic stay the
#   cardinal.
# For publishers: "la Vingt Et Un session" is printed in a title built from the number of a
#   session.
# Seen:
#   fr-FR 20: Vingt / Vingtième
#   fr-FR 21: Vingt Et Un / Vingt Et Un
#   fr-FR 71: Soixante Et Onze / Soixante Et Onze
#   fr-FR 81: Quatre-Vingt-Un / Quatre-Vingt-Un
#   es-ES 20: Veinte / Vigésimo
#   es-ES 21: Veintiuno / Veintiuno
#   es-ES 25: Veinticinco / Veinticinco
#   ar-SA 20: عشرون / العشرون
#   ar-SA 21: واحد و عشرون / واحد و عشرون
#   ar-SA 75: خمسة و سبعون / خمسة و سبعون
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent to-words@5.7.0

cat >probe.cjs <<'EOF'
const { ToWords } = require('to-words');
for (const [locale, numbers] of Object.entries({ 'fr-FR': [20, 21, 71, 81], 'es-ES': [20, 21, 25], 'ar-SA': [20, 21, 75] })) {
  const words = new ToWords({ localeCode: locale });
  for (const number of numbers) console.log(`${locale} ${number}: ${words.convert(number)} / ${words.toOrdinal(number)}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
fr-FR 20: Vingt / Vingtième
fr-FR 21: Vingt Et Un / Vingt Et Un
fr-FR 71: Soixante Et Onze / Soixante Et Onze
fr-FR 81: Quatre-Vingt-Un / Quatre-Vingt-Un
es-ES 20: Veinte / Vigésimo
es-ES 21: Veintiuno / Veintiuno
es-ES 25: Veinticinco / Veinticinco
ar-SA 20: عشرون / العشرون
ar-SA 21: واحد و عشرون / واحد و عشرون
ar-SA 75: خمسة و سبعون / خمسة و سبعون
EOF
