#!/usr/bin/env bash
# The npm package docx gives every hyperlink a random relationship id, so that the same program
# never makes the same document twice.
#
# Library: docx 9.15.2
# Expected: rId1, rId2 and so on, as the relationships of styles and footnotes have them in the
#   same file, and so the same bytes for the same content.
# Happens: the id of a link is made of random letters in the document and in its relationships,
#   and no option sets it.
# For publishers: checksums, signatures and comparisons of published files change with every
#   run; rename the ids in document.xml and document.xml.rels after packing.
# Seen:
#   styles: the same id twice, counted
#   hyperlink: two ids, not counted
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent docx@9.15.2 jszip@3.10.1

cat >probe.cjs <<'EOF'
const { Document, ExternalHyperlink, Packer, Paragraph, TextRun } = require('docx');
const JSZip = require('jszip');
const ids = async () => {
  const link = new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('link')] });
  const zip = await JSZip.loadAsync(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] })));
  const relations = await zip.file('word/_rels/document.xml.rels').async('string');
  return [...relations.matchAll(/Id="([^"]+)"[^>]*relationships\/(styles|hyperlink)"/g)].map(([, id, kind]) => [kind, id]);
};
(async () => {
  const [first, second] = [new Map(await ids()), new Map(await ids())];
  for (const kind of ['styles', 'hyperlink'])
    console.log(`${kind}: ${first.get(kind) === second.get(kind) ? 'the same id twice' : 'two ids'}, ${/^rId\d+$/.test(first.get(kind)) ? 'counted' : 'not counted'}`);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
styles: the same id twice, counted
hyperlink: two ids, not counted
EOF
