#!/usr/bin/env bash
# In XML mode cheerio ends a DOCTYPE at the first ">", so the rest of its internal subset becomes
# text before the root element.
#
# Library: cheerio 1.2.0
# Expected: the internal subset, in square brackets, belongs to the document type declaration up
#   to "]>" (XML 1.0, production [28]).
# Happens: "]>" becomes text, is written as "]&gt;" after a truncated DOCTYPE, and the result is
#   not well-formed.
# Seen:
#   nodes:   directive "!DOCTYPE doc [<!ELEMENT doc (#PCDATA)", text "]>", tag "doc"
#   written: <!DOCTYPE doc [<!ELEMENT doc (#PCDATA)>]&gt;<doc>x</doc>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent cheerio@1.2.0

cat >probe.cjs <<'EOF'
const cheerio = require('cheerio');
const source = '<!DOCTYPE doc [<!ELEMENT doc (#PCDATA)>]><doc>x</doc>';
const $ = cheerio.load(source, { xml: true });
console.log('nodes:   ' + $.root().contents().toArray().map((node) => node.type + ' ' + JSON.stringify(node.data ?? node.name)).join(', '));
console.log('written: ' + $.xml());
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
nodes:   directive "!DOCTYPE doc [<!ELEMENT doc (#PCDATA)", text "]>", tag "doc"
written: <!DOCTYPE doc [<!ELEMENT doc (#PCDATA)>]&gt;<doc>x</doc>
EOF
