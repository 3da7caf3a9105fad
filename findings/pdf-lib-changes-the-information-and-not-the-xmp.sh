#!/usr/bin/env bash
# pdf-lib changes producer and date in the document information of a PDF/A file, and leaves the
# XMP metadata as they were.
#
# Library: pdf-lib 1.17.1 (with PDF files by @myriaddreamin/typst-ts-node-compiler 0.7.0)
# Expected: both changed or none: the two places of the metadata say the same in a PDF/A file.
# Happens: loading and saving alone sets Producer and ModDate to pdf-lib and to now, and the XMP
#   still has the old date; setTitle changes only the one title, too.
# For publishers: files cease to conform when a harmless tool passes over them; load with
#   updateMetadata: false, which leaves both as they are, and write titles where the PDF is
#   made.
# Seen:
#   {}: information: New title, now; XMP: Resolution, 1970
#   {"updateMetadata":false}: information: New title, 1970; XMP: Resolution, 1970
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
const bytes = compiler.pdf(result, { pdfStandard: 'a-2b', creationTimestamp: 0 });
for (const options of [{}, { updateMetadata: false }]) {
  const document = await PDFDocument.load(bytes, options);
  document.setTitle('New title');
  const saved = await document.save({ useObjectStreams: false });
  const [, date] = /<xmp:ModifyDate>(\d{4})/.exec(Buffer.from(saved).toString('latin1'));
  const [, title] = /<dc:title>.*?<rdf:li[^>]*>([^<]*)/s.exec(Buffer.from(saved).toString('utf8'));
  const information = await PDFDocument.load(saved, { updateMetadata: false });
  console.log(`${JSON.stringify(options)}: information: ${information.getTitle()}, ${information.getModificationDate().getUTCFullYear() === 1970 ? '1970' : 'now'}; XMP: ${title}, ${date}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
{}: information: New title, now; XMP: Resolution, 1970
{"updateMetadata":false}: information: New title, 1970; XMP: Resolution, 1970
EOF
