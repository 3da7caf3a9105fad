#!/usr/bin/env bash
# The npm package xliff keeps of an XLIFF 2.0 unit with several segments only the last one.
#
# Library: xliff 6.4.0
# Expected: all segments: a unit holds one or more segment and ignorable elements, the sentences
#   of a paragraph for instance (XLIFF Version 2.0, "unit").
# Happens: each segment overwrites the one before, so all sentences but the last are gone, and
#   js2xliff writes the loss back.
# Seen:
#   {"source":"Second.","target":"Deuxième."}
#   segments written: 1
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xliff@6.4.0

cat >probe.cjs <<'EOF'
const { xliff2js, js2xliff } = require('xliff');
const source = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="u">
  <segment id="s1"><source>First. </source><target>Premier. </target></segment>
  <segment id="s2"><source>Second.</source><target>Deuxi\u00e8me.</target></segment></unit></file></xliff>`;
(async () => {
  const read = await xliff2js(source);
  console.log(JSON.stringify(read.resources.f.u));
  console.log('segments written: ' + (await js2xliff(read)).match(/<segment/g).length);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
{"source":"Second.","target":"Deuxième."}
segments written: 1
EOF
