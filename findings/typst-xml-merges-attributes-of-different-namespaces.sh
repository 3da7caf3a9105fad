#!/usr/bin/env bash
# Typst's xml function drops the prefixes, so that of two attributes x and p:x one is lost.
#
# Library: @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14.2)
# Expected: two attributes, for these are two names (Namespaces in XML 1.0, section 6.3: the
#   combination is even given as a good example), or an error.
# Happens: one attribute, with the value of the later one; xml:lang and lang collapse in the same
#   way, and elements of two vocabularies get the same tag.
# Seen:
#   <p lang='en' xml:lang='fr'/>
#     ((tag: "p", attrs: (lang: "fr"), children: ()),)
#   <ref xmlns:x='urn:x' x:href='#b' href='#a'/>
#     ((tag: "ref", attrs: (href: "#a"), children: ()),)
#   <title xmlns:m='urn:m'><m:title/></title>
#     ( ( tag: "title", attrs: (:), children: ((tag: "title", attrs: (:), children: ()),), ), )
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @myriaddreamin/typst-ts-node-compiler@0.7.0

cat >probe.cjs <<'EOF'
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({});
const evaluate = (code) => compiler.fetchDiagnostics(compiler.compile({ mainFileContent: `#panic(${code})` }).takeDiagnostics())[0]
  .message.replace(/^panicked with: /, '').replace(/\s+/g, ' ');
for (const xml of [`<p lang='en' xml:lang='fr'/>`, `<ref xmlns:x='urn:x' x:href='#b' href='#a'/>`, `<title xmlns:m='urn:m'><m:title/></title>`])
  console.log(xml + '\n  ' + evaluate(`xml(bytes(${JSON.stringify(xml)}))`));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p lang='en' xml:lang='fr'/>
  ((tag: "p", attrs: (lang: "fr"), children: ()),)
<ref xmlns:x='urn:x' x:href='#b' href='#a'/>
  ((tag: "ref", attrs: (href: "#a"), children: ()),)
<title xmlns:m='urn:m'><m:title/></title>
  ( ( tag: "title", attrs: (:), children: ((tag: "title", attrs: (:), children: ()),), ), )
EOF
