#!/usr/bin/env bash
# fast-xml-parser gives elements named toString or valueOf another name, which its builder then
# writes.
#
# Library: fast-xml-parser 5.12.1
# Expected: the name of the document: toString and valueOf are XML names like others (XML 1.0,
#   section 2.3), and with preserveOrder each element is an object of its own.
# Happens: two underscores are put before the name, in both modes, and a round trip changes the
#   document.
# Seen:
#   preserveOrder false: <api><toString>x</toString></api> -> <api><__toString>x</__toString></api>
#   preserveOrder false: <api><valueOf>x</valueOf></api> -> <api><__valueOf>x</__valueOf></api>
#   preserveOrder false: <api><length>x</length></api> -> <api><length>x</length></api>
#   preserveOrder true: <api><toString>x</toString></api> -> <api><__toString>x</__toString></api>
#   preserveOrder true: <api><valueOf>x</valueOf></api> -> <api><__valueOf>x</__valueOf></api>
#   preserveOrder true: <api><length>x</length></api> -> <api><length>x</length></api>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fast-xml-parser@5.12.1

cat >probe.cjs <<'EOF'
const { XMLParser, XMLBuilder } = require('fast-xml-parser');
for (const preserveOrder of [false, true]) for (const name of ['toString', 'valueOf', 'length']) {
  const source = `<api><${name}>x</${name}></api>`;
  console.log(`preserveOrder ${preserveOrder}: ${source} -> ${new XMLBuilder({ preserveOrder }).build(new XMLParser({ preserveOrder }).parse(source))}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
preserveOrder false: <api><toString>x</toString></api> -> <api><__toString>x</__toString></api>
preserveOrder false: <api><valueOf>x</valueOf></api> -> <api><__valueOf>x</__valueOf></api>
preserveOrder false: <api><length>x</length></api> -> <api><length>x</length></api>
preserveOrder true: <api><toString>x</toString></api> -> <api><__toString>x</__toString></api>
preserveOrder true: <api><valueOf>x</valueOf></api> -> <api><__valueOf>x</__valueOf></api>
preserveOrder true: <api><length>x</length></api> -> <api><length>x</length></api>
EOF
