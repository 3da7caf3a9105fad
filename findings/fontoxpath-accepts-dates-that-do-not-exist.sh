#!/usr/bin/env bash
# fontoxpath takes 30 February for a date, and for the same day as 2 March.
#
# Library: fontoxpath 3.34.0
# Expected: FORG0001, and false for castable: the day must exist in the month (XML Schema Part 2,
#   "date"; XPath and XQuery Functions and Operators 3.1, "Casting").
# Happens: only months above 12 and days above 31 are refused; the text of the date is kept, and
#   comparison goes over to the next month.
# Seen:
#   '2010-02-28' castable as xs:date = true
#   '2010-02-30' castable as xs:date = true
#   '2010-13-01' castable as xs:date = false
#   string(xs:date('2010-02-30')) = 2010-02-30
#   xs:date('2010-02-30') eq xs:date('2010-03-02') = true
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fontoxpath@3.34.0 slimdom@4.3.5

cat >probe.cjs <<'EOF'
const { evaluateXPath } = require('fontoxpath');
const { Document } = require('slimdom');
for (const query of ["'2010-02-28' castable as xs:date", "'2010-02-30' castable as xs:date", "'2010-13-01' castable as xs:date", "string(xs:date('2010-02-30'))", "xs:date('2010-02-30') eq xs:date('2010-03-02')"])
  console.log(query + ' = ' + evaluateXPath(query, new Document()));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
'2010-02-28' castable as xs:date = true
'2010-02-30' castable as xs:date = true
'2010-13-01' castable as xs:date = false
string(xs:date('2010-02-30')) = 2010-02-30
xs:date('2010-02-30') eq xs:date('2010-03-02') = true
EOF
