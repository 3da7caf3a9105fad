#!/usr/bin/env bash
# Intl.DateTimeFormat writes the first of a month as "1 juillet" in French, where 1er is the only
# correct form.
#
# Library: Node.js 20.20.2 (ICU, CLDR)
# Expected: 1er juillet 2005: the first of the month is an ordinal in French, the other days are
#   not.
# Happens: no style and no option has the ordinal: long, full and the parts all have 1.
# For publishers: one date of adoption in thirty is misspelt in French editions; replace a day
#   "1" after formatting with formatToParts.
# Seen:
#   fr long: 1 juillet 2005
#   fr full: vendredi 1 juillet 2005
#   fr-CA long: 1 juillet 2005
#   fr-CA full: vendredi 1 juillet 2005
#   fr-CH long: 1 juillet 2005
#   fr-CH full: vendredi, 1 juillet 2005
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >probe.mjs <<'EOF'
const first = new Date(Date.UTC(2005, 6, 1));
for (const language of ['fr', 'fr-CA', 'fr-CH'])
  for (const dateStyle of ['long', 'full'])
    console.log(`${language} ${dateStyle}: ${new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(first)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
fr long: 1 juillet 2005
fr full: vendredi 1 juillet 2005
fr-CA long: 1 juillet 2005
fr-CA full: vendredi 1 juillet 2005
fr-CH long: 1 juillet 2005
fr-CH full: vendredi, 1 juillet 2005
EOF
