#!/usr/bin/env bash
# Pages that pdf-lib copies out of a tagged PDF have no tags, no language and no title any more,
# but still say that they belong to a structure.
#
# Library: pdf-lib 1.17.1 (with PDF files by @myriaddreamin/typst-ts-node-compiler 0.7.0)
# Expected: the part of the structure tree that describes the pages, as qpdf --pages keeps it
#   for a file of its own, or at least the language.
# Happens: copyPages takes the page with its StructParents, which now point nowhere;
#   StructTreeRoot, MarkInfo, Lang, the XMP metadata and the title stay behind.
# For publishers: a file that was put together or cut with pdf-lib is not accessible, however
#   good its parts were; make the whole with the typesetter.
# Seen:
#   source: /Lang /MarkInfo /Metadata /Outlines /Pages /StructTreeRoot /Type /ViewerPreferences; title Resolution
#   copy: /Pages /Type; title undefined
#   page of the copy: /Contents /MediaBox /Parent /Resources /StructParents /Type
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent pdf-lib@1.17.1 @myriaddreamin/typst-ts-node-compiler@0.7.0

cat >probe.mjs <<'EOF'
import { createRequire } from 'node:module';
import { PDFDocument } from 'pdf-lib';
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({});
const { result } = compiler.compile({ mainFileContent: '#set document(title: "Resolution", author: "General Assembly")\n#set text(lang: "fr")\n= Titre\nUn mot.' });
const source = await PDFDocument.load(compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
const copy = await PDFDocument.create();
const [page] = await copy.copyPages(source, [0]);
copy.addPage(page);
const keys = (dictionary) => dictionary.keys().map(String).sort().join(' ');
console.log(`source: ${keys(source.catalog)}; title ${source.getTitle()}`);
console.log(`copy: ${keys(copy.catalog)}; title ${copy.getTitle()}`);
console.log(`page of the copy: ${keys(page.node)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
source: /Lang /MarkInfo /Metadata /Outlines /Pages /StructTreeRoot /Type /ViewerPreferences; title Resolution
copy: /Pages /Type; title undefined
page of the copy: /Contents /MediaBox /Parent /Resources /StructParents /Type
EOF
