#!/usr/bin/env bash
# fast-xml-parser does not decode numeric character references, and its builder then escapes their
# ampersand: after a round trip the document says something else.
#
# Library: fast-xml-parser 5.12.1 (its output read by saxes 6.0.0, a conforming parser)
# Expected: &#233; and &#xE9; are é for every XML processor (XML 1.0, section 4.1);
#   processEntities is on by default.
# Happens: only the five predefined entities are decoded; without htmlEntities the reference stays
#   as six characters, and is written as &amp;#233;.
# Seen:
#   source:  <a>R&#233;solution 65&#xA0;/ &lt;230&gt;</a> says "Résolution 65 / <230>"
#   written: <a>R&amp;#233;solution 65&amp;#xA0;/ &lt;230&gt;</a> says "R&#233;solution 65&#xA0;/ <230>"
#   with htmlEntities: "Résolution 65 / <230>"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fast-xml-parser@5.12.1 saxes@6.0.0

cat >probe.cjs <<'EOF'
const { XMLParser, XMLBuilder } = require('fast-xml-parser');
const { SaxesParser } = require('saxes');
const textOf = (xml) => {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (piece) => { text += piece; });
  parser.write(xml).close();
  return text;
};
const source = '<a>R&#233;solution 65&#xA0;/ &lt;230&gt;</a>';
const written = new XMLBuilder().build(new XMLParser().parse(source));
console.log('source:  ' + source + ' says ' + JSON.stringify(textOf(source)));
console.log('written: ' + written + ' says ' + JSON.stringify(textOf(written)));
console.log('with htmlEntities: ' + JSON.stringify(new XMLParser({ htmlEntities: true }).parse(source).a));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
source:  <a>R&#233;solution 65&#xA0;/ &lt;230&gt;</a> says "Résolution 65 / <230>"
written: <a>R&amp;#233;solution 65&amp;#xA0;/ &lt;230&gt;</a> says "R&#233;solution 65&#xA0;/ <230>"
with htmlEntities: "Résolution 65 / <230>"
EOF
