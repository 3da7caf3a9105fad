#!/usr/bin/env bash
# citation-js does not read month = dec # "~22", the form that BibTeX prescribes for a day, and
# loses the month with it.
#
# Library: @citation-js/core 0.8.2 with @citation-js/plugin-bibtex 0.8.2
# Expected: 22 December 2010: the abbreviation is joined with the day by # (BibTeXing, section 3,
#   where July 4 is jul # "~4").
# Happens: the abbreviation is replaced by nothing that is recognized after joining, and only the
#   year is left; in braces, day and month are read.
# Seen:
#   month = dec: [[2010,12]]
#   month = {22 December}: [[2010,12,22]]
#   month = dec # "~22": [[2010]]
#   month = "22~" # dec: [[2010]]
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2

cat >probe.cjs <<'EOF'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
for (const month of ['dec', '{22 December}', 'dec # "~22"', '"22~" # dec'])
  console.log(`month = ${month}: ` + JSON.stringify(new Cite(`@misc{a, title = {T}, year = 2010, month = ${month}}`, { forceType: '@bibtex/text' }).data[0].issued['date-parts']));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
month = dec: [[2010,12]]
month = {22 December}: [[2010,12,22]]
month = dec # "~22": [[2010]]
month = "22~" # dec: [[2010]]
EOF
