#!/usr/bin/env bash
# Typst's xml function returns a comment or a processing instruction as an element with an empty
# tag, in the midst of the text that it interrupts.
#
# Library: @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14.2)
# Expected: elements as dictionaries and texts as strings, the two kinds that are described
#   (Typst, "XML Function"); comments left out.
# Happens: a third kind, a dictionary whose tag is "", which a template that dispatches on the tag
#   does not know; before the root it makes the array start with something else than the root.
# Seen:
#   <p>Recalling its resolution</p>
#     ( ( tag: "p", attrs: (:), children: ("Recalling its resolution",), ), )
#   <p>Recalling <!-- check -->its<?page 2?> resolution</p>
#     ( ( tag: "p", attrs: (:), children: ( "Recalling ", (tag: "", attrs: (:), children: ()), "its", (tag: "", attrs: (:), children: ()), " resolution", ), ), )
#   <!-- draft --><p/>
#     ( (tag: "", attrs: (:), children: ()), (tag: "p", attrs: (:), children: ()), )
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
for (const xml of ['<p>Recalling its resolution</p>', '<p>Recalling <!-- check -->its<?page 2?> resolution</p>', '<!-- draft --><p/>'])
  console.log(xml + '\n  ' + evaluate(`xml(bytes(${JSON.stringify(xml)}))`));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p>Recalling its resolution</p>
  ( ( tag: "p", attrs: (:), children: ("Recalling its resolution",), ), )
<p>Recalling <!-- check -->its<?page 2?> resolution</p>
  ( ( tag: "p", attrs: (:), children: ( "Recalling ", (tag: "", attrs: (:), children: ()), "its", (tag: "", attrs: (:), children: ()), " resolution", ), ), )
<!-- draft --><p/>
  ( (tag: "", attrs: (:), children: ()), (tag: "p", attrs: (:), children: ()), )
EOF
