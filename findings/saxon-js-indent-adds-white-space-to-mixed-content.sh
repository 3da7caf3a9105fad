#!/usr/bin/env bash
# With indent="yes" SaxonJS adds a line break between two inline elements of a paragraph that has
# text of its own, and so a space inside a word.
#
# Library: saxon-js 2.7.0
# Expected: the serializer should not add white space where it is significant, as in mixed content
#   (XSLT and XQuery Serialization 3.1, "XML Output Method: the indent and suppress-indentation
#   Parameters"); a paragraph with text is mixed content.
# Happens: the text before the elements is spared, but a break goes between adjacent elements:
#   A/RES/65 followed at once by its note mark is pulled apart.
# Seen:
#   <p>Recalling resolution <ref>65/230</ref>
#      <note>1</note> of 2010</p>
#   text after a round trip: "Recalling resolution 65/230\n   1 of 2010"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
const text = SaxonJS.XPath.evaluate(`serialize(parse-xml(
  '<p>Recalling resolution <ref>65/230</ref><note>1</note> of 2010</p>'), map { 'indent': true() })`);
console.log(text);
const after = SaxonJS.XPath.evaluate('string(parse-xml($text))', null, { params: { text } });
console.log('text after a round trip: ' + JSON.stringify(after));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p>Recalling resolution <ref>65/230</ref>
   <note>1</note> of 2010</p>
text after a round trip: "Recalling resolution 65/230\n   1 of 2010"
EOF
