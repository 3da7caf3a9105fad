#!/usr/bin/env bash
# epub2 finds no table of contents in an EPUB 3 that has the navigation document and no NCX.
#
# Library: epub2 3.0.2
# Expected: one entry: the navigation document is the table of contents that EPUB 3 requires,
#   the NCX a relic of EPUB 2.
# Happens: toc is an empty list, without an error; the chapters are found.
# For publishers: a book that every checker accepts has no contents in a reader built on the
#   package; add an NCX for such readers.
# Seen:
#   chapters: 1, entries of the table of contents: 0
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent epub2@3.0.2 jszip@3.10.1

cat >probe.cjs <<'EOF'
const JSZip = require('jszip');
const { writeFileSync } = require('node:fs');
const { EPub } = require('epub2');
const zip = new JSZip();
const page = (body, attributes = '') => `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar"><head><title>t</title></head><body${attributes}>${body}</body></html>`;
zip.file('mimetype', 'application/epub+zip', { compression: 'STORE' });
zip.file('META-INF/container.xml', '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>');
zip.file('nav.xhtml', page('<nav epub:type="toc"><ol><li><a href="a.xhtml">قرار</a></li></ol></nav>'));
zip.file('a.xhtml', page('<p>قرار</p>', ' dir="rtl"'));
zip.file('package.opf', `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:x:1</dc:identifier><dc:title>t</dc:title><dc:language>ar</dc:language><dc:language>en</dc:language>
<dc:creator id="c1">General Assembly</dc:creator><dc:creator id="c2">Security Council</dc:creator>
<meta refines="#c1" property="file-as">Assembly, General</meta><meta refines="#c2" property="file-as">Council, Security</meta>
<meta property="dcterms:modified">2005-09-16T00:00:00Z</meta></metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine page-progression-direction="rtl"><itemref idref="a"/></spine></package>`);
(async () => {
  writeFileSync('book.epub', await zip.generateAsync({ type: 'nodebuffer' }));
  const book = await EPub.createAsync('book.epub');
  console.log(`chapters: ${book.flow.length}, entries of the table of contents: ${book.toc.length}`);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
chapters: 1, entries of the table of contents: 0
EOF
