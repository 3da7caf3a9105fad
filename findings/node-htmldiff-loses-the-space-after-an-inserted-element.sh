#!/usr/bin/env bash
# node-htmldiff joins two words of the new text when an inline element was inserted before the
# second one.
#
# Library: node-htmldiff 0.9.4
# Expected: <em><ins>actively</ins></em> seized: without the deletions the result is the new
#   text.
# Happens: the space after the inserted element is missing: activelyseized. Without the element
#   around the word the space is there.
# For publishers: a comparison of two texts shows words that are in neither; check that the
#   result without deletions equals the new text.
# Seen:
#   <p>Decides to remain <ins>actively </ins>seized</p>
#   <p>Decides to remain <em><ins>actively</ins></em>seized</p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent node-htmldiff@0.9.4

cat >probe.cjs <<'EOF'
const diff = require('node-htmldiff');
const before = '<p>Decides to remain seized</p>';
for (const after of ['<p>Decides to remain actively seized</p>', '<p>Decides to remain <em>actively</em> seized</p>'])
  console.log(diff(before, after).replace(/ data-[a-z-]+="\w*"/g, ''));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p>Decides to remain <ins>actively </ins>seized</p>
<p>Decides to remain <em><ins>actively</ins></em>seized</p>
EOF
