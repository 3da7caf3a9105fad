#!/usr/bin/env bash
# htmldiff-js writes a space that it marks as inserted as &nbsp;, so that the new text has other
# characters than it came with.
#
# Library: htmldiff-js 1.0.5
# Expected: the space of the new version, between ins tags.
# Happens: <ins>&nbsp;</ins> stands for an ordinary space; whether it does depends on whether
#   the space is a difference of its own.
# For publishers: a new version that is taken from the result has no-break spaces in it, which
#   change line breaks, comparisons and search; keep the new version itself.
# Seen:
#   <p>Decides to remain <em><ins class="mod"><ins class="diffins">actively</ins></ins></em><ins class="diffins">&nbsp;</ins>seized</p>
#   <p>Decides to remain <ins class="diffins">actively </ins>seized</p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent htmldiff-js@1.0.5

cat >probe.cjs <<'EOF'
const module_ = require('htmldiff-js');
const diff = (module_.default ?? module_).execute.bind(module_.default ?? module_);
console.log(diff('<p>Decides to remain seized</p>', '<p>Decides to remain <em>actively</em> seized</p>'));
console.log(diff('<p>Decides to remain seized</p>', '<p>Decides to remain actively seized</p>'));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p>Decides to remain <em><ins class="mod"><ins class="diffins">actively</ins></ins></em><ins class="diffins">&nbsp;</ins>seized</p>
<p>Decides to remain <ins class="diffins">actively </ins>seized</p>
EOF
