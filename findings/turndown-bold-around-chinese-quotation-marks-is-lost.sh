#!/usr/bin/env bash
# turndown writes bold text that begins with a Chinese quotation mark or bracket in a way that
# Markdown does not read as bold.
#
# Library: turndown 7.2.5 (with commonmark 0.31.2)
# Expected: bold text: Chinese has no spaces between words, and a delimiter between a letter and a
#   punctuation mark does not open strong emphasis (CommonMark 0.31.2, 6.2, "left-flanking"), so
#   the text needs another form, such as the element itself.
# Happens: the asterisks are put there as anywhere, and shown as asterisks.
# Seen:
#   第**一**条: <p>第<strong>一</strong>条</p>
#   第**“一”**条: <p>第**“一”**条</p>
#   第**（草案）**条: <p>第**（草案）**条</p>
#   第**《宪章》**条: <p>第**《宪章》**条</p>
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
for (const text of ['一', '“一”', '（草案）', '《宪章》']) {
  const markdown = new TurndownService().turndown(`<p>第<strong>${text}</strong>条</p>`);
  console.log(`${markdown}: ${back(markdown)}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
第**一**条: <p>第<strong>一</strong>条</p>
第**“一”**条: <p>第**“一”**条</p>
第**（草案）**条: <p>第**（草案）**条</p>
第**《宪章》**条: <p>第**《宪章》**条</p>
EOF
