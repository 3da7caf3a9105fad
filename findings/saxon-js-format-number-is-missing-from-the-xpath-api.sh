#!/usr/bin/env bash
# format-number with two arguments always fails in SaxonJS.XPath.evaluate, for want of the default
# decimal format.
#
# Library: saxon-js 2.7.0
# Expected: the unnamed decimal format exists in every static context (XPath 3.1, "Static
#   Context": statically known decimal formats hold an unnamed one with default values), and
#   nothing has to be declared for it.
# Happens: FODF1280, "Unknown decimal format Q{}"; format-integer and format-date work in the same
#   call. No option of evaluate declares a decimal format.
# Seen:
#   format-integer(1234, '#,##0') = 1,234
#   format-date(current-date(), '[Y0001]') castable as xs:integer = true
#   format-number(1234.5, '#,##0.00'): FODF1280 Unknown decimal format Q{}
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
for (const query of [`format-integer(1234, '#,##0')`, `format-date(current-date(), '[Y0001]') castable as xs:integer`, `format-number(1234.5, '#,##0.00')`]) {
  try { console.log(query + ' = ' + SaxonJS.XPath.evaluate(query)); }
  catch (error) { console.log(query + ': ' + error.code + ' ' + error.message.split('\n')[0]); }
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
format-integer(1234, '#,##0') = 1,234
format-date(current-date(), '[Y0001]') castable as xs:integer = true
format-number(1234.5, '#,##0.00'): FODF1280 Unknown decimal format Q{}
EOF
