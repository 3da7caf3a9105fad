#!/usr/bin/env bash
# SaxonJS knows the Unicode Collation Algorithm with any parameter, but not its bare URI.
#
# Library: saxon-js 2.7.0
# Expected: the URI http://www.w3.org/2013/collation/UCA takes an optional query part, each
#   parameter having a default (XPath and XQuery Functions and Operators 3.1, "The Unicode
#   Collation Algorithm").
# Happens: the bare URI is refused with FOCH0002; with a parameter that only repeats a default it
#   works.
# Seen:
#   UCA: FOCH0002
#   UCA?fallback=yes: compare('a', 'B') = -1
#   UCA?strength=tertiary: compare('a', 'B') = -1
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
for (const query of ['', '?fallback=yes', '?strength=tertiary']) {
  const uri = 'http://www.w3.org/2013/collation/UCA' + query;
  try { console.log(`UCA${query}: compare('a', 'B') = ${SaxonJS.XPath.evaluate(`compare('a', 'B', '${uri}')`)}`); }
  catch (error) { console.log(`UCA${query}: ${error.code}`); }
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
UCA: FOCH0002
UCA?fallback=yes: compare('a', 'B') = -1
UCA?strength=tertiary: compare('a', 'B') = -1
EOF
