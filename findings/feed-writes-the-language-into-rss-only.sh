#!/usr/bin/env bash
# The npm package feed writes the language of a feed into RSS, and leaves it out of Atom and JSON
# Feed.
#
# Library: feed 6.0.0
# Expected: xml:lang="ar" in Atom, where any element may have it, and language in JSON Feed.
# Happens: RSS has <language>ar</language>; the other two say nothing, so that the same Arabic
#   feed is of no known language.
# For publishers: readers that set the direction or the voice from the language get it wrong in
#   two formats of three.
# Seen:
#   RSS: <language>ar<
#   Atom: no language
#   JSON: no language
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent feed@6.0.0

cat >probe.cjs <<'EOF'
const { Feed } = require('feed');
const date = new Date(Date.UTC(2005, 8, 16));
const feed = new Feed({ title: 'قرارات', id: 'urn:x:1', link: 'https://example.org/', language: 'ar', updated: date, copyright: 'c' });
feed.addItem({ title: 'قرار', id: 'urn:x:2', link: 'https://example.org/2', date });
for (const [name, text] of [['RSS', feed.rss2()], ['Atom', feed.atom1()], ['JSON', feed.json1()]])
  console.log(`${name}: ${/<language>ar<|xml:lang="ar"|"language": "ar"/.exec(text)?.[0] ?? 'no language'}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
RSS: <language>ar<
Atom: no language
JSON: no language
EOF
