#!/usr/bin/env bash
# epubcheck-ts finds content documents valid in which known elements stand in the wrong place or
# have attributes that do not exist.
#
# Library: @likecoin/epubcheck-ts 0.7.0
# Expected: error RSC-005 for each, as for an unknown element: an XHTML content document must be
#   valid HTML (EPUB 3.3, "XHTML content documents: Document restrictions"), and EPUBCheck, which
#   it implements, validates against a schema.
# Happens: names of elements are checked, and some rules by themselves; where an element may stand
#   and which attributes it has are not.
# Seen:
#   <p>x</p>: valid
#   <foo>x</foo>: RSC-005
#   <p><div>x</div></p>: valid
#   <div><li>x</li></div>: valid
#   <div><td>x</td></div>: valid
#   <ul>x</ul>: valid
#   <p nosuch="1">x</p>: valid
#   <p align="center">x</p>: valid
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @likecoin/epubcheck-ts@0.7.0 fflate@0.8.3

cat >probe.mjs <<'EOF'
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strToU8, zipSync } from 'fflate';
const page = (body) => `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"><head><title>T</title></head><body>${body}</body></html>`;
const book = (body) => zipSync({
  mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  'META-INF/container.xml': strToU8('<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'),
  'p.opf': strToU8('<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">urn:x:1</dc:identifier><dc:title>T</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2010-12-22T00:00:00Z</meta></metadata><manifest><item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>'),
  'n.xhtml': strToU8(page('<nav epub:type="toc"><ol><li><a href="c.xhtml">C</a></li></ol></nav>')),
  'c.xhtml': strToU8(page(body)),
});
for (const body of ['<p>x</p>', '<foo>x</foo>', '<p><div>x</div></p>', '<div><li>x</li></div>', '<div><td>x</td></div>', '<ul>x</ul>', '<p nosuch="1">x</p>', '<p align="center">x</p>']) {
  const { valid, messages } = await EpubCheck.validate(book(body));
  console.log(`${body}: ${valid ? 'valid' : messages.map((m) => m.id).join(', ')}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<p>x</p>: valid
<foo>x</foo>: RSC-005
<p><div>x</div></p>: valid
<div><li>x</li></div>: valid
<div><td>x</td></div>: valid
<ul>x</ul>: valid
<p nosuch="1">x</p>: valid
<p align="center">x</p>: valid
EOF
