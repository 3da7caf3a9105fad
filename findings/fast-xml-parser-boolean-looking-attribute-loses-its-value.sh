#!/usr/bin/env bash
# An attribute with the value "true" does not survive fast-xml-parser and its own builder with the
# same options.
#
# Library: fast-xml-parser 5.12.1
# Expected: the builder writes x="true", the only XML there is (XML 1.0, production [41]: an
#   attribute has a value); suppressBooleanAttributes is described for the boolean true, and the
#   parser gives the string "true" unless parseAttributeValue is set.
# Happens: the string "true" is written as a bare name, which is not well-formed, and which the
#   parser then leaves out. "false" is kept.
# Seen:
#   <item active="true">x</item> -> {"item":{"#text":"x","@_active":"true"}} -> <item active>x</item> -> {"item":"x"}
#   <item active="false">x</item> -> {"item":{"#text":"x","@_active":"false"}} -> <item active="false">x</item> -> {"item":{"#text":"x","@_active":"false"}}
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fast-xml-parser@5.12.1

cat >probe.cjs <<'EOF'
const { XMLParser, XMLBuilder } = require('fast-xml-parser');
const options = { ignoreAttributes: false };
for (const source of ['<item active="true">x</item>', '<item active="false">x</item>']) {
  const read = new XMLParser(options).parse(source);
  const written = new XMLBuilder(options).build(read);
  console.log(`${source} -> ${JSON.stringify(read)} -> ${written} -> ${JSON.stringify(new XMLParser(options).parse(written))}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<item active="true">x</item> -> {"item":{"#text":"x","@_active":"true"}} -> <item active>x</item> -> {"item":"x"}
<item active="false">x</item> -> {"item":{"#text":"x","@_active":"false"}} -> <item active="false">x</item> -> {"item":{"#text":"x","@_active":"false"}}
EOF
