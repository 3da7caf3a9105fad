#!/usr/bin/env bash
# rss-parser reads Atom content of type "text" as HTML for its contentSnippet: "less than <5 per
# cent" loses what stands between < and the next >.
#
# Library: rss-parser 3.13.0
# Expected: the same text, since content of type="text" has no mark-up in it.
# Happens: what looks like a tag is removed from plain text, from < to the next >, also across
#   words and numbers.
# For publishers: thresholds and formulas vanish from summaries; write "fewer than" in words, or
#   publish the content as HTML.
# Seen:
#   a share of <5 per cent, or of >10 per cent / a share of 10 per cent
#   states with <b> in the list / states with  in the list
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent rss-parser@3.13.0

cat >probe.cjs <<'EOF'
const Parser = require('rss-parser');
const feed = (text) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x:1</id><updated>2005-09-16T12:00:00Z</updated>
<entry><title>t</title><id>urn:x:2</id><updated>2005-09-16T12:00:00Z</updated><content type="text">${text}</content></entry></feed>`;
(async () => {
  for (const text of ['a share of &lt;5 per cent, or of >10 per cent', 'states with &lt;b&gt; in the list']) {
    const [item] = (await new Parser().parseString(feed(text))).items;
    console.log(`${item.content} / ${item.contentSnippet}`);
  }
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
a share of <5 per cent, or of >10 per cent / a share of 10 per cent
states with <b> in the list / states with  in the list
EOF
