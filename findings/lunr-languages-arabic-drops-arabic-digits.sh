#!/usr/bin/env bash
# The Arabic support of lunr-languages does not index Arabic-Indic digits: paragraph ٥ cannot be
# found, paragraph 12 can.
#
# Library: lunr 2.3.9 with lunr-languages 1.22.0
# Expected: both: the trimmer is to cut off what belongs to no word, and these are the digits of
#   the language.
# Happens: its table of word characters has the letters only, and a token of Arabic digits is
#   trimmed to nothing and dropped; a number in Latin digits passes.
# Seen:
#   فقرة: arabic, latin
#   12: latin
#   ٥: nothing
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent lunr@2.3.9 lunr-languages@1.22.0

cat >probe.cjs <<'EOF'
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.ar')(lunr);
const index = lunr(function () {
  this.use(lunr.ar);
  this.ref('id');
  this.field('text');
  this.add({ id: 'arabic', text: '\u0627\u0644\u0641\u0642\u0631\u0629 \u0665' });
  this.add({ id: 'latin', text: '\u0627\u0644\u0641\u0642\u0631\u0629 12' });
});
for (const query of ['\u0641\u0642\u0631\u0629', '12', '\u0665']) console.log(`${query}: ${index.search(query).map((hit) => hit.ref).sort().join(', ') || 'nothing'}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
فقرة: arabic, latin
12: latin
٥: nothing
EOF
