#!/usr/bin/env bash
# citeproc-js keeps a full stop from following a question mark in Latin script, and adds it after
# the Arabic and Chinese ones.
#
# Library: citeproc 2.4.63 (citeproc-js)
# Expected: the same for each script: a suffix that would double the closing punctuation of a
#   field is left out, as citeproc-js does for ? ! : and the full stop.
# Happens: only ASCII marks are known; titles in Arabic and Chinese that end in a mark of their
#   own get a second one.
# Seen:
#   Why?
#   Act!
#   U.N.
#   لماذا؟.
#   何故？.
#   决议。.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent citeproc@2.4.63

cat >probe.cjs <<'EOF'
const { Engine } = require('citeproc');
const head = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';
const style = `<style ${head} class="note"><info><title>t</title><id>t</id><updated>2010-01-01T00:00:00Z</updated></info><citation><layout><text variable="title" suffix="."/></layout></citation></style>`;
const show = (title) => {
  const engine = new Engine({ retrieveLocale: () => `<locale ${head} xml:lang="en-US"><terms/></locale>`, retrieveItem: () => ({ id: 'a', title }) }, style);
  engine.setOutputFormat('text');
  engine.updateItems(['a']);
  return engine.previewCitationCluster({ citationItems: [{ id: 'a' }], properties: {} }, [], [], 'text');
};
console.log(['Why?', 'Act!', 'U.N.', '\u0644\u0645\u0627\u0630\u0627\u061f', '\u4f55\u6545\uff1f', '\u51b3\u8bae\u3002'].map(show).join('\n'));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
Why?
Act!
U.N.
لماذا؟.
何故？.
决议。.
EOF
