#!/usr/bin/env bash
# node-schematron never fires a rule whose context is an attribute or the document node, and
# reports the document as valid.
#
# Library: node-schematron 2.1.0
# Expected: a report for each of the contexts: each matches a node of the document.
# Happens: the rules for elements, texts and comments fire, those for @id and / never do, and
#   nothing says that they were not tried.
# For publishers: the usual rules for identifiers and dates of Akoma Ntoso (context="@eId",
#   context="@date") find every document valid; write them with the element as context.
# Seen:
#   p: 1
#   @id: 0
#   p/@id: 0
#   /: 0
#   text(): 1
#   comment(): 1
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent node-schematron@2.1.0

cat >probe.mjs <<'EOF'
import { Schema } from 'node-schematron';
const rule = (context) => Schema.fromString(`<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="${context}"><report test="true()">fired</report></rule></pattern></schema>`);
for (const context of ['p', '@id', 'p/@id', '/', 'text()', 'comment()'])
  console.log(`${context}: ${rule(context).validateString('<act><p id="a">A</p><!-- c --></act>').length}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
p: 1
@id: 0
p/@id: 0
/: 0
text(): 1
comment(): 1
EOF
