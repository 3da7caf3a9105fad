#!/usr/bin/env bash
# In SaxonJS two strings that compare as equal under a collation get different collation keys, and
# distinct-values counts them apart.
#
# Library: saxon-js 2.7.0
# Expected: two collation keys are equal exactly when fn:compare finds the strings equal under
#   that collation; distinct-values uses the collation too (XPath and XQuery Functions and
#   Operators 3.1, fn:collation-key and fn:distinct-values).
# Happens: at primary strength compare, deep-equal and index-of ignore the accent, but the keys
#   are the Base64 of the plain UTF-8 text, and distinct-values keeps both forms.
# Seen:
#   compare('cote', 'côté', $uca) = 0
#   deep-equal('cote', 'côté', $uca) = true
#   count(index-of(('cote', 'côté'), 'cote', $uca)) = 2
#   collation-key('cote', $uca) eq collation-key('côté', $uca) = false
#   string(collation-key('côté', $uca)) = Y8O0dMOp
#   count(distinct-values(('cote', 'côté'), $uca)) = 2
#   Base64 of the UTF-8: Y8O0dMOp
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
const uca = "'http://www.w3.org/2013/collation/UCA?strength=primary'";
const show = (query) => console.log(query.replaceAll(uca, '$uca') + ' = ' + SaxonJS.XPath.evaluate(query));
show(`compare('cote', 'côté', ${uca})`);
show(`deep-equal('cote', 'côté', ${uca})`);
show(`count(index-of(('cote', 'côté'), 'cote', ${uca}))`);
show(`collation-key('cote', ${uca}) eq collation-key('côté', ${uca})`);
show(`string(collation-key('côté', ${uca}))`);
show(`count(distinct-values(('cote', 'côté'), ${uca}))`);
console.log('Base64 of the UTF-8: ' + Buffer.from('côté').toString('base64'));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
compare('cote', 'côté', $uca) = 0
deep-equal('cote', 'côté', $uca) = true
count(index-of(('cote', 'côté'), 'cote', $uca)) = 2
collation-key('cote', $uca) eq collation-key('côté', $uca) = false
string(collation-key('côté', $uca)) = Y8O0dMOp
count(distinct-values(('cote', 'côté'), $uca)) = 2
Base64 of the UTF-8: Y8O0dMOp
EOF
