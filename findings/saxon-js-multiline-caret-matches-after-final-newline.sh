#!/usr/bin/env bash
# In SaxonJS ^ with the flag m matches after the newline that ends the text, so a text of one line
# seems to have an empty second one.
#
# Library: saxon-js 2.7.0
# Expected: in multi-line mode the caret matches after every newline but one that is the last
#   character of the input (XPath and XQuery Functions and Operators 3.1, "Flags", m).
# Happens: JavaScript's rule applies: the position after the last newline counts as the start of a
#   line.
# Seen:
#   matches(codepoints-to-string((97, 10)), '^$', 'm') = true
#   matches(codepoints-to-string((97, 10, 10, 98)), '^$', 'm') = true
#   matches(codepoints-to-string((97)), '^$', 'm') = false
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
const show = (query) => console.log(query + ' = ' + JSON.stringify(SaxonJS.XPath.evaluate(query)));
show(`matches(codepoints-to-string((97, 10)), '^$', 'm')`);
show(`matches(codepoints-to-string((97, 10, 10, 98)), '^$', 'm')`);
show(`matches(codepoints-to-string((97)), '^$', 'm')`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
matches(codepoints-to-string((97, 10)), '^$', 'm') = true
matches(codepoints-to-string((97, 10, 10, 98)), '^$', 'm') = true
matches(codepoints-to-string((97)), '^$', 'm') = false
EOF
