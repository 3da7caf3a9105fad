#!/usr/bin/env bash
# xslt-processor drops processing instructions when it reads a document, so that not even an
# identity transformation keeps them.
#
# Library: xslt-processor 5.1.2
# Expected: the document that was read: the identity template copies every node, and processing
#   instructions are nodes.
# Happens: comments stay, processing instructions are gone, and processing-instruction() finds
#   none.
# For publishers: page and line numbers of the printed edition are often kept in processing
#   instructions; they are lost at the first pass.
# Seen:
#   <act><p>AB</p><!-- c --></act>
#   <o>0, 1</o>
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
const xml = '<act><?page 5?><p>A<?line 2?>B</p><!-- c --></act>';
console.log(await run('<xsl:template match="@*|node()"><xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy></xsl:template>', xml));
console.log(await run('<xsl:template match="/"><o><xsl:value-of select="count(//processing-instruction())"/>, <xsl:value-of select="count(//comment())"/></o></xsl:template>', xml));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<act><p>AB</p><!-- c --></act>
<o>0, 1</o>
EOF
