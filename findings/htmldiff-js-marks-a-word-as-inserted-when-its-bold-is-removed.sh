#!/usr/bin/env bash
# htmldiff-js shows a word as inserted, and nothing as deleted, when the word lost its bold; and
# it does not show a changed link.
#
# Library: htmldiff-js 1.0.5
# Expected: a mark for changed formatting that is the same for what came and what went, and some
#   mark for another address.
# Happens: a removed b gives <ins class="mod">, as an added one does, and the old form is gone;
#   another href is taken over silently.
# For publishers: readers of a comparison believe that a word is new, and do not see that a
#   reference now leads to another document.
# Seen:
#   <p><ins class="mod">Decides</ins> to act</p>
#   <p><b><ins class="mod">Decides</ins></b> to act</p>
#   <p>see <a href="b.html">it</a></p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent htmldiff-js@1.0.5

cat >probe.cjs <<'EOF'
const module_ = require('htmldiff-js');
const diff = (module_.default ?? module_).execute.bind(module_.default ?? module_);
console.log(diff('<p><b>Decides</b> to act</p>', '<p>Decides to act</p>'));
console.log(diff('<p>Decides to act</p>', '<p><b>Decides</b> to act</p>'));
console.log(diff('<p>see <a href="a.html">it</a></p>', '<p>see <a href="b.html">it</a></p>'));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p><ins class="mod">Decides</ins> to act</p>
<p><b><ins class="mod">Decides</ins></b> to act</p>
<p>see <a href="b.html">it</a></p>
EOF
