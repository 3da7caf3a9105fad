#!/usr/bin/env bash
# romans refuses IIII and VX as invalid Roman numerals, and reads IVI as 5 and XCX as 100.
#
# Library: romans 3.1.0
# Expected: the error "requires valid roman numeral string" that the library has for numerals in
#   a wrong form; romanize never writes IVI or XCX.
# Happens: a unit may be taken away and added again: IVI is read as 4 + 1, VIV as 5 + 4, XCX as
#   90 + 10, and the number that comes out does not go back to the same numeral.
# For publishers: a heading with a misprint (Article IVI for Article IV) is numbered 5 without a
#   word, next to the real Article V.
# Seen:
#   IIII: requires valid roman numeral string
#   VX: requires valid roman numeral string
#   IVI: 5, back: V
#   VIV: 9, back: IX
#   XCX: 100, back: C
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent romans@3.1.0

cat >probe.cjs <<'EOF'
const { romanize, deromanize } = require('romans');
for (const numeral of ['IIII', 'VX', 'IVI', 'VIV', 'XCX']) {
  try { console.log(`${numeral}: ${deromanize(numeral)}, back: ${romanize(deromanize(numeral))}`); }
  catch (error) { console.log(`${numeral}: ${error.message}`); }
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
IIII: requires valid roman numeral string
VX: requires valid roman numeral string
IVI: 5, back: V
VIV: 9, back: IX
XCX: 100, back: C
EOF
