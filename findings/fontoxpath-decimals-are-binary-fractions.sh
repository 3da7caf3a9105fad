#!/usr/bin/env bash
# In fontoxpath 0.1 + 0.2 is not 0.3, although these are decimals in XPath.
#
# Library: fontoxpath 3.34.0
# Expected: 0.3: a number with a point and no exponent is an xs:decimal (XPath 3.1, "Literals"),
#   and the sum of two decimals is exact when it has at most 18 digits (XML Schema Part 2,
#   "decimal").
# Happens: xs:decimal is a JavaScript number, so amounts are a little off, and equality fails;
#   instance of still says xs:decimal.
# Seen:
#   (0.1 + 0.2) instance of xs:decimal = true
#   0.1 + 0.2 eq 0.3 = false
#   string(0.1 + 0.2) = 0.30000000000000004
#   string(1.1 * 3) = 3.3000000000000003
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fontoxpath@3.34.0 slimdom@4.3.5

cat >probe.cjs <<'EOF'
const { evaluateXPath } = require('fontoxpath');
const { Document } = require('slimdom');
for (const query of ['(0.1 + 0.2) instance of xs:decimal', '0.1 + 0.2 eq 0.3', 'string(0.1 + 0.2)', 'string(1.1 * 3)'])
  console.log(query + ' = ' + evaluateXPath(query, new Document()));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
(0.1 + 0.2) instance of xs:decimal = true
0.1 + 0.2 eq 0.3 = false
string(0.1 + 0.2) = 0.30000000000000004
string(1.1 * 3) = 3.3000000000000003
EOF
