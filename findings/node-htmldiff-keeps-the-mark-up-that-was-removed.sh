#!/usr/bin/env bash
# node-htmldiff returns the old mark-up when only mark-up was removed, and marks nothing.
#
# Library: node-htmldiff 0.9.4
# Expected: <p>Decides to act</p>, with a mark or without: the result should show the new text,
#   and if anything is not shown it is the old form.
# Happens: bold or italics that the new version no longer has are still there, so that both
#   directions of the change give one result, and the new version cannot be had from it.
# For publishers: a change of emphasis is a change in resolutions, where italics mark the
#   operative verb; compare the mark-up separately.
# Seen:
#   <p><b>Decides</b> to act</p>
#   <p><b>Decides</b> to act</p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent node-htmldiff@0.9.4

cat >probe.cjs <<'EOF'
const diff = require('node-htmldiff');
console.log(diff('<p><b>Decides</b> to act</p>', '<p>Decides to act</p>'));
console.log(diff('<p>Decides to act</p>', '<p><b>Decides</b> to act</p>').replace(/ data-[a-z-]+="\w*"/g, ''));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p><b>Decides</b> to act</p>
<p><b>Decides</b> to act</p>
EOF
