#!/usr/bin/env bash
# xslt-processor drops the brackets and full stops from the formats of xsl:number: "(a)" gives a,
# and "1." gives 1.
#
# Library: xslt-processor 5.1.2
# Expected: 1. and (a): what is not a letter or digit at the ends of a format is written before
#   and after the number.
# Happens: only the numeral is written.
# For publishers: subparagraphs are cited as (a) and (b), and come out as a and b, joined to the
#   text.
# Seen:
#   1.: <o>1 2 </o>
#   (a): <o>a b </o>
#   I): <o>I II </o>
#   1: <o>1 2 </o>
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
const xml = '<act><p>A</p><p>B</p></act>';
for (const format of ['1.', '(a)', 'I)', '1'])
  console.log(`${format}: ${await run(`<xsl:template match="/act"><o><xsl:for-each select="p"><xsl:number format="${format}"/><xsl:text> </xsl:text></xsl:for-each></o></xsl:template>`, xml)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
1.: <o>1 2 </o>
(a): <o>a b </o>
I): <o>I II </o>
1: <o>1 2 </o>
EOF
