#!/usr/bin/env bash
# fast-xml-parser keeps of a processing instruction what looks like attributes, and nothing else,
# even with preserveOrder.
#
# Library: fast-xml-parser 5.12.1
# Expected: everything after the target is the data of the instruction and must be passed to the
#   application (XML 1.0, section 2.6).
# Happens: the data is read as attributes; words are gone, and with them editors' marks such as
#   Word's and oXygen's.
# Seen:
#   <a><?page number="3"?>x</a> -> <a><?page number="3"?>x</a>
#   <a><?linebreak here please?>x</a> -> <a><?linebreak?>x</a>
#   <a><?page 3, verso="no" ?>x</a> -> <a><?page verso="no"?>x</a>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fast-xml-parser@5.12.1

cat >probe.cjs <<'EOF'
const { XMLParser, XMLBuilder } = require('fast-xml-parser');
const options = { preserveOrder: true, ignoreAttributes: false, trimValues: false };
for (const source of ['<a><?page number="3"?>x</a>', '<a><?linebreak here please?>x</a>', '<a><?page 3, verso="no" ?>x</a>'])
  console.log(source + ' -> ' + new XMLBuilder(options).build(new XMLParser(options).parse(source)));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<a><?page number="3"?>x</a> -> <a><?page number="3"?>x</a>
<a><?linebreak here please?>x</a> -> <a><?linebreak?>x</a>
<a><?page 3, verso="no" ?>x</a> -> <a><?page verso="no"?>x</a>
EOF
