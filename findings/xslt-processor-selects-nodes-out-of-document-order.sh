#!/usr/bin/env bash
# xslt-processor gives the nodes of //text() level by level, and those of a union in the order of
# its parts, instead of in document order.
#
# Library: xslt-processor 5.1.2
# Expected: [Recalls ][its resolution][ and ][the Charter][.] and [its resolution][the Charter]:
#   xsl:for-each goes through the nodes in document order.
# Happens: the texts of the paragraph come first, then those of its inline elements; of //b |
#   //i the b comes first though the i stands before it.
# For publishers: a text that is extracted by such a stylesheet has all its words, in an order
#   that makes other sentences.
# Seen:
#   <o>[Recalls ][ and ][.][its resolution][the Charter]</o>
#   <o>[the Charter][its resolution]</o>
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
const xml = '<p>Recalls <i>its resolution</i> and <b>the Charter</b>.</p>';
console.log(await run('<xsl:template match="/"><o><xsl:for-each select="//text()">[<xsl:value-of select="."/>]</xsl:for-each></o></xsl:template>', xml));
console.log(await run('<xsl:template match="/"><o><xsl:for-each select="//b | //i">[<xsl:value-of select="."/>]</xsl:for-each></o></xsl:template>', xml));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<o>[Recalls ][ and ][.][its resolution][the Charter]</o>
<o>[the Charter][its resolution]</o>
EOF
