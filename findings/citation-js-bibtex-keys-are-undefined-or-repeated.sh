#!/usr/bin/env bash
# citation-js gives BibTeX entries keys that begin with "undefined" when the author is not in
# Latin letters, and two entries the same key.
#
# Library: @citation-js/core 0.8.2 with @citation-js/plugin-bibtex 0.8.2
# Expected: the id of the entry, or at least a key of its own for each: BibTeX stops at a repeated
#   key ("Repeated entry", BibTeXing, section 3).
# Happens: the key is put together from author, year and title, letters outside ASCII counting as
#   no word at all, and is not checked against the other entries.
# Seen:
#   Latin author:  Ban2010Oceans
#   Arabic author: undefined2010Oceans
#   two reports:   2010Oceans, 2010Oceans
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2

cat >probe.cjs <<'EOF'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
const issued = { 'date-parts': [[2010]] };
const keys = (...items) => [...new Cite(items).format('bibtex').matchAll(/@\w+\{(.*),/g)].map((match) => match[1]).join(', ');
console.log('Latin author:  ' + keys({ id: 'r1', type: 'report', title: 'Oceans', author: [{ family: 'Ban' }], issued }));
console.log('Arabic author: ' + keys({ id: 'r1', type: 'report', title: 'Oceans', author: [{ family: '\u0642\u0627\u0633\u0645' }], issued }));
console.log('two reports:   ' + keys({ id: 'r1', type: 'report', title: 'Oceans', issued }, { id: 'r2', type: 'report', title: 'Oceans', issued }));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
Latin author:  Ban2010Oceans
Arabic author: undefined2010Oceans
two reports:   2010Oceans, 2010Oceans
EOF
