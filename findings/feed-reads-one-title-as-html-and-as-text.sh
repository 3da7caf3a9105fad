#!/usr/bin/env bash
# The npm package feed declares the title of an entry as HTML in Atom, and as plain text in JSON
# Feed and for the feed itself.
#
# Library: feed 6.0.0
# Expected: one meaning of the option title: text that is escaped, or mark-up, in all formats
#   and for the feed as for its entries.
# Happens: the title of the feed is escaped text; that of an entry is put unescaped into <title
#   type="html">, so that "Shares <5 per cent" begins a tag in Atom, and is shown as it is from
#   JSON.
# For publishers: escape the titles of entries yourself and the JSON shows &lt;; do not, and the
#   Atom loses words. Write two lists of titles, or avoid < and & in them.
# Seen:
#   Atom: <title>Shares &lt;5 per cent</title>
#   Atom: <title type="html"><![CDATA[Shares <5 per cent]]></title>
#   JSON: "title": "Shares <5 per cent",
#   JSON: "title": "Shares <5 per cent",
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent feed@6.0.0

cat >probe.cjs <<'EOF'
const { Feed } = require('feed');
const date = new Date(Date.UTC(2005, 8, 16));
const title = 'Shares <5 per cent';
const feed = new Feed({ title, id: 'urn:x:1', link: 'https://example.org/', updated: date, copyright: 'c' });
feed.addItem({ title, id: 'urn:x:2', link: 'https://example.org/2', date });
for (const element of feed.atom1().match(/<title.*/g)) console.log(`Atom: ${element}`);
for (const line of feed.json1().match(/"title".*/g)) console.log(`JSON: ${line}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
Atom: <title>Shares &lt;5 per cent</title>
Atom: <title type="html"><![CDATA[Shares <5 per cent]]></title>
JSON: "title": "Shares <5 per cent",
JSON: "title": "Shares <5 per cent",
EOF
