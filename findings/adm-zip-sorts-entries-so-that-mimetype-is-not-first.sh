#!/usr/bin/env bash
# adm-zip writes the entries of an archive in the order of their names, and compresses them all,
# so that a package made in the right order is no EPUB.
#
# Library: adm-zip 0.6.1
# Expected: the order of the calls of addFile: an EPUB has mimetype as its first entry, stored
#   without compression (EPUB OCF 3.3, "The mimetype file"), so that it can be told by its first
#   bytes; ODF packages have the same rule.
# Happens: META-INF comes before mimetype, and all methods are 8 (deflate).
# Seen:
#   EPUB/package.opf, method 8
#   META-INF/container.xml, method 8
#   mimetype, method 8
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent adm-zip@0.6.1

cat >probe.cjs <<'EOF'
const AdmZip = require('adm-zip');
const zip = new AdmZip();
for (const [name, text] of [['mimetype', 'application/epub+zip'], ['META-INF/container.xml', '<container/>'], ['EPUB/package.opf', '<package/>']])
  zip.addFile(name, Buffer.from(text));
const bytes = zip.toBuffer();
for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; at += 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28) + bytes.readUInt32LE(at + 18))
  console.log(bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26)) + ', method ' + bytes.readUInt16LE(at + 8));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
EPUB/package.opf, method 8
META-INF/container.xml, method 8
mimetype, method 8
EOF
