#!/usr/bin/env bash
# SaxonJS's format-number rounds halves away from zero, where fn:round-half-to-even is prescribed.
#
# Library: saxon-js 2.7.0 and its compiler xslt3 2.7.0
# Expected: format-number rounds by calling fn:round-half-to-even, so 0.5 gives 0, 2.5 gives 2 and
#   0.125 with two decimals 0.12 (XPath and XQuery Functions and Operators 3.1, "Formatting the
#   number").
# Happens: 1, 3 and 0.13; round-half-to-even itself, in the same stylesheet, is right.
# Seen:
#   0.5: format-number 1, round-half-to-even 0
#   1.5: format-number 2, round-half-to-even 2
#   2.5: format-number 3, round-half-to-even 2
#   1234.5: format-number 1235, round-half-to-even 1234
#   0.125: format-number 0.13, round-half-to-even 0.12
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0 xslt3@2.7.0

cat >t.xsl <<'EOF'
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" expand-text="yes">
  <xsl:output method="text"/>
  <xsl:template name="xsl:initial-template">
    <xsl:for-each select="0.5, 1.5, 2.5, 1234.5"
      >{.}: format-number {format-number(., '0')}, round-half-to-even {round-half-to-even(.)}&#10;</xsl:for-each
    >0.125: format-number {format-number(0.125, '0.00')}, round-half-to-even {round-half-to-even(0.125, 2)}&#10;</xsl:template>
</xsl:stylesheet>
EOF
npx xslt3 -xsl:t.xsl -it >seen
cat seen
diff - seen <<'EOF'
0.5: format-number 1, round-half-to-even 0
1.5: format-number 2, round-half-to-even 2
2.5: format-number 3, round-half-to-even 2
1234.5: format-number 1235, round-half-to-even 1234
0.125: format-number 0.13, round-half-to-even 0.12
EOF
