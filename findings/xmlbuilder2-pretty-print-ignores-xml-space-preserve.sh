#!/usr/bin/env bash
# xmlbuilder2 indents inside an element that says xml:space="preserve".
#
# Library: xmlbuilder2 4.0.3
# Expected: xml:space="preserve" declares the intent that white space is kept in that element and
#   what it holds (XML 1.0, section 2.10); indenting writers such as libxml2 and Saxon leave such
#   elements alone.
# Happens: line breaks and indents go between the children all the same, and the text of the
#   element changes.
# Seen:
#   <p xml:space="preserve">
#     A/RES/
#     <b>65</b>
#     /
#     <i>230</i>
#   </p>
#   text: "\n  A/RES/\n  65\n  /\n  230\n"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xmlbuilder2@4.0.3

cat >probe.cjs <<'EOF'
const { create } = require('xmlbuilder2');
const xml = create('<p xml:space="preserve">A/RES/<b>65</b>/<i>230</i></p>').end({ headless: true, prettyPrint: true });
console.log(xml);
console.log('text: ' + JSON.stringify(create({ skipWhitespaceOnlyText: false }, xml).root().node.textContent));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p xml:space="preserve">
  A/RES/
  <b>65</b>
  /
  <i>230</i>
</p>
text: "\n  A/RES/\n  65\n  /\n  230\n"
EOF
