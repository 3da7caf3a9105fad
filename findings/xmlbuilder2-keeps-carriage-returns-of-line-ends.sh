#!/usr/bin/env bash
# xmlbuilder2 does not normalize line ends: a document with CR LF has texts with carriage returns.
#
# Library: xmlbuilder2 4.0.3
# Expected: an XML processor passes a CR LF, and a CR alone, on as one LF (XML 1.0, section 2.11),
#   so a file gives the same texts whatever its line ends.
# Happens: the carriage returns are in the nodes; the same document saved on Windows and on Linux
#   gives different texts.
# Seen:
#   "\n": "Recalling\nNoting"
#   "\r\n": "Recalling\r\nNoting"
#   "\r": "Recalling\rNoting"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xmlbuilder2@4.0.3

cat >probe.cjs <<'EOF'
const { create } = require('xmlbuilder2');
for (const end of ['\n', '\r\n', '\r'])
  console.log(JSON.stringify(end) + ': ' + JSON.stringify(create(`<a>Recalling${end}Noting</a>`).root().node.textContent));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
"\n": "Recalling\nNoting"
"\r\n": "Recalling\r\nNoting"
"\r": "Recalling\rNoting"
EOF
