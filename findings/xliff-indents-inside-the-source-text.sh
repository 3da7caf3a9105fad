#!/usr/bin/env bash
# The npm package xliff writes line breaks and indents into source and target texts that contain
# inline elements.
#
# Library: xliff 6.4.0
# Expected: the text unchanged: white space in source and target is content, and inline elements
#   stand in mixed content (XLIFF Version 1.2, "source"; XLIFF Version 2.0, "source").
# Happens: reading a file and writing it again puts a line break before and spaces around the
#   inline element; the text no longer matches its entry in a translation memory.
# Seen:
#   before: "Recalling <g id=\"1\">resolution</g> 65/230"
#   after: "Recalling \n          <g id=\"1\">resolution</g> 65/230\n        "
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xliff@6.4.0

cat >probe.cjs <<'EOF'
const { xliff12ToJs, jsToXliff12 } = require('xliff');
const source = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="f" source-language="en" target-language="fr" datatype="plaintext"><body>
  <trans-unit id="1"><source>Recalling <g id="1">resolution</g> 65/230</source><target>x</target></trans-unit></body></file></xliff>`;
(async () => {
  const written = await jsToXliff12(await xliff12ToJs(source));
  for (const [name, xml] of [['before', source], ['after', written]]) console.log(name + ': ' + JSON.stringify(/<source>([^]*)<\/source>/.exec(xml)[1]));
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
before: "Recalling <g id=\"1\">resolution</g> 65/230"
after: "Recalling \n          <g id=\"1\">resolution</g> 65/230\n        "
EOF
