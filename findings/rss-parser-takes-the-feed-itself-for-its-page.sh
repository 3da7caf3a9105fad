#!/usr/bin/env bash
# rss-parser gives an Atom feed its own address as link when the link to the page has no rel.
#
# Library: rss-parser 3.13.0
# Expected: index.html: a link without rel is to be read as one with rel="alternate" (RFC 4287,
#   section 4.2.7).
# Happens: without the attribute the first link of the feed is taken, here the one with
#   rel="self"; with rel="alternate" written out the page is found.
# For publishers: write rel="alternate" although it is the default, and the page first.
# Seen:
#   <link>: https://example.org/feed.xml
#   <link rel="alternate">: https://example.org/index.html
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent rss-parser@3.13.0

cat >probe.cjs <<'EOF'
const Parser = require('rss-parser');
const feed = (rel) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x:1</id><updated>2005-09-16T12:00:00Z</updated>
<link rel="self" href="https://example.org/feed.xml"/><link${rel} href="https://example.org/index.html"/></feed>`;
(async () => {
  for (const rel of ['', ' rel="alternate"']) console.log(`<link${rel}>: ${(await new Parser().parseString(feed(rel))).link}`);
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<link>: https://example.org/feed.xml
<link rel="alternate">: https://example.org/index.html
EOF
