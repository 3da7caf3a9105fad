#!/usr/bin/env bash
# In xslt-processor a name without a prefix finds the elements of that name in every namespace.
#
# Library: xslt-processor 5.1.2
# Expected: 0, 1 and 1: in XPath 1.0 a name without a prefix is in no namespace, whatever the
#   default namespace of a document is.
# Happens: //p finds the p of both vocabularies, with and without a prefix in the document; with
#   a prefix in the path the namespace counts.
# For publishers: a paragraph of XHTML is taken for one of Akoma Ntoso where both occur, and
#   stylesheets that were written with this processor find nothing in any other one.
# Seen:
#   //p: <o>2</o>
#   //a:p: <o>1</o>
#   //h:p: <o>1</o>
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
const xml = '<act xmlns="urn:example:act" xmlns:h="urn:example:html"><p>A</p><h:p>B</h:p></act>';
for (const path of ['//p', '//a:p', '//h:p'])
  console.log(`${path}: ${await run(`<xsl:template match="/"><o><xsl:value-of select="count(${path})"/></o></xsl:template>`, xml, 'xmlns:a="urn:example:act" xmlns:h="urn:example:html"')}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
//p: <o>2</o>
//a:p: <o>1</o>
//h:p: <o>1</o>
EOF
