#!/usr/bin/env bash
# With headingStyle "atx" turndown writes a heading with a line break so that only its first line
# remains heading.
#
# Library: turndown 7.2.5 (with commonmark 0.31.2)
# Expected: one heading: an ATX heading is a single line (CommonMark 0.31.2, 4.2), so the break
#   must become a space or an element.
# Happens: the second line becomes a paragraph after the heading; with the default style the
#   heading stays whole.
# Seen:
#   setext: "Chapter I  \nGeneral provisions\n------------------------------": <h2>Chapter I<br /> General provisions</h2>
#   atx: "## Chapter I  \nGeneral provisions": <h2>Chapter I</h2> <p>General provisions</p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent turndown@7.2.5 commonmark@0.31.2

cat >probe.cjs <<'EOF'
const TurndownService = require('turndown');
const { HtmlRenderer, Parser } = require('commonmark');
const back = (markdown) => new HtmlRenderer().render(new Parser().parse(markdown)).trim().replaceAll('\n', ' ');
for (const headingStyle of ['setext', 'atx']) {
  const markdown = new TurndownService({ headingStyle }).turndown('<h2>Chapter I<br>General provisions</h2>');
  console.log(`${headingStyle}: ${JSON.stringify(markdown)}: ${back(markdown)}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
setext: "Chapter I  \nGeneral provisions\n------------------------------": <h2>Chapter I<br /> General provisions</h2>
atx: "## Chapter I  \nGeneral provisions": <h2>Chapter I</h2> <p>General provisions</p>
EOF
