#!/usr/bin/env bash
# rdfxml-streaming-parser gives an XML literal in which escaped mark-up has become mark-up.
#
# Library: rdfxml-streaming-parser 3.3.0
# Expected: x &lt;b&gt; &amp;amp; y: the literal is the XML content as canonical XML (RDF 1.1 XML
#   Syntax, "Production parseTypeLiteralPropertyElt"), in which text stays escaped.
# Happens: text nodes are put in unescaped, so "&lt;b&gt;" becomes the start of an element, and
#   the literal is no longer well-formed; elements beside it are kept.
# Seen:
#   x <b> &amp; y
#   <i>z</i>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent rdfxml-streaming-parser@3.3.0

cat >probe.cjs <<'EOF'
const { RdfXmlParser } = require('rdfxml-streaming-parser');
const parser = new RdfXmlParser();
parser.on('data', (quad) => console.log(quad.object.value));
parser.end(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="urn:e:"><rdf:Description rdf:about="urn:a">
  <e:p rdf:parseType="Literal">x &lt;b&gt; &amp;amp; y</e:p><e:q rdf:parseType="Literal"><i>z</i></e:q></rdf:Description></rdf:RDF>`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
x <b> &amp; y
<i>z</i>
EOF
