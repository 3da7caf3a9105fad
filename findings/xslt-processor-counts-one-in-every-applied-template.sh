#!/usr/bin/env bash
# In xslt-processor position() and last() are 1 in every template that xsl:apply-templates
# applies.
#
# Library: xslt-processor 5.1.2
# Expected: (1 of 3)(2 of 3)(3 of 3), as in xsl:for-each over the same nodes: the selected nodes
#   are the current node list in both.
# Happens: each node is a list of its own, so every paragraph is the first and the last.
# For publishers: numbers of paragraphs, separators after all but the last and headings before
#   the first are wrong, without an error.
# Seen:
#   <o>(1 of 1)(1 of 1)(1 of 1)</o>
#   <o>(1 of 3)(2 of 3)(3 of 3)</o>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xslt-processor@5.1.2

cat >probe.mjs <<'EOF'
import { Xslt, XmlParser } from 'xslt-processor';
const run = (templates, xml, declarations = '') => new Xslt({ outputMethod: 'xml' }).xsltProcess(new XmlParser().xmlParse(xml), new XmlParser().xmlParse(
  `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" ${declarations}>${templates}</xsl:stylesheet>`));
const xml = '<act><p>A</p><p>B</p><p>C</p></act>';
console.log(await run('<xsl:template match="/act"><o><xsl:apply-templates select="p"/></o></xsl:template><xsl:template match="p">(<xsl:value-of select="position()"/> of <xsl:value-of select="last()"/>)</xsl:template>', xml));
console.log(await run('<xsl:template match="/act"><o><xsl:for-each select="p">(<xsl:value-of select="position()"/> of <xsl:value-of select="last()"/>)</xsl:for-each></o></xsl:template>', xml));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<o>(1 of 1)(1 of 1)(1 of 1)</o>
<o>(1 of 3)(2 of 3)(3 of 3)</o>
EOF
