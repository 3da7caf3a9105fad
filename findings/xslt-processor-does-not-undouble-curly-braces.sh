#!/usr/bin/env bash
# In xslt-processor a doubled curly brace in an attribute does not become one brace: a="{{n}}"
# gives n}}.
#
# Library: xslt-processor 5.1.2
# Expected: a="{n}" and c="#{2}": in an attribute value template {{ and }} stand for single
#   braces.
# Happens: the first brace is dropped, the closing ones stay doubled, and an expression after {{
#   is written out instead of evaluated.
# For publishers: style attributes and templates of addresses (with {n} in them) come out
#   broken.
# Seen:
#   <o a="n}}" b="2" c="#1 + 1}}}"></o>
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
console.log(await run('<xsl:template match="/"><o a="{{n}}" b="{1 + 1}" c="#{{{1 + 1}}}"/></xsl:template>', '<act/>'));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<o a="n}}" b="2" c="#1 + 1}}}"></o>
EOF
