#!/usr/bin/env bash
# turndown escapes "1." at the start of a paragraph, but not "1)", which is a list in Markdown as
# well.
#
# Library: turndown 7.2.5 (its output read by commonmark 0.31.2)
# Expected: 1\): an ordered list marker is one to nine digits followed by . or ) (CommonMark Spec,
#   "List items"), and turndown escapes what would be read as Markdown.
# Happens: a paragraph numbered 5) comes back as an ordered list, its number turned into a start
#   attribute.
# Seen:
#   <p>5. decides</p> -> 5\. decides -> <p>5. decides</p>
#   <p>5) decides</p> -> 5) decides -> <ol start="5"><li>decides</li></ol>
#   <p>+ decides</p> -> \+ decides -> <p>+ decides</p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent turndown@7.2.5 commonmark@0.31.2

cat >probe.cjs <<'EOF'
const TurndownService = require('turndown');
const { Parser, HtmlRenderer } = require('commonmark');
for (const html of ['<p>5. decides</p>', '<p>5) decides</p>', '<p>+ decides</p>']) {
  const markdown = new TurndownService().turndown(html);
  console.log(`${html} -> ${markdown} -> ${new HtmlRenderer().render(new Parser().parse(markdown)).trim().replaceAll('\n', '')}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p>5. decides</p> -> 5\. decides -> <p>5. decides</p>
<p>5) decides</p> -> 5) decides -> <ol start="5"><li>decides</li></ol>
<p>+ decides</p> -> \+ decides -> <p>+ decides</p>
EOF
