#!/usr/bin/env bash
# xsl:sort without attributes does not sort by the default collation in SaxonJS, while fn:sort in
# the same stylesheet does.
#
# Library: saxon-js 2.7.0 and its compiler xslt3 2.7.0
# Expected: with no collation, lang or case-order attribute xsl:sort uses the default collation
#   (XSLT 3.0, "Sorting Process" and "Sorting Using Collations"), here the codepoint collation:
#   capitals before small letters, as fn:sort gives.
# Happens: xsl:sort uses the language order of JavaScript. Naming the codepoint collation on
#   xsl:sort gives the order of fn:sort.
# Seen:
#   default-collation: http://www.w3.org/2005/xpath-functions/collation/codepoint
#   fn:sort:  A B a b z
#   xsl:sort: a A b B z
#   codepoint: A B a b z
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0 xslt3@2.7.0

cat >t.xsl <<'EOF'
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" expand-text="yes">
  <xsl:output method="text"/>
  <xsl:variable name="words" select="'a', 'B', 'A', 'b', 'z'"/>
  <xsl:template name="xsl:initial-template"
    >default-collation: {default-collation()}
fn:sort:  {sort($words)}
xsl:sort: <xsl:perform-sort select="$words"><xsl:sort select="."/></xsl:perform-sort>
codepoint: <xsl:perform-sort select="$words">
      <xsl:sort select="." collation="http://www.w3.org/2005/xpath-functions/collation/codepoint"/>
    </xsl:perform-sort><xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
EOF
npx xslt3 -xsl:t.xsl -it >seen
cat seen
diff - seen <<'EOF'
default-collation: http://www.w3.org/2005/xpath-functions/collation/codepoint
fn:sort:  A B a b z
xsl:sort: a A b B z
codepoint: A B a b z
EOF
