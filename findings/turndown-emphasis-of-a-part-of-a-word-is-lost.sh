#!/usr/bin/env bash
# turndown writes emphasis of a part of a word with underscores, which Markdown then shows as they
# are.
#
# Library: turndown 7.2.5 (with commonmark 0.31.2)
# Expected: the emphasis comes back: an underscore inside a word does not begin or end emphasis
#   (CommonMark 0.31.2, 6.2, rules 2 and 4), and the asterisk that would do is at hand.
# Happens: the delimiter is always the underscore unless emDelimiter is set, whatever stands
#   beside it; two neighbouring emphases become one with two underscores inside.
# Seen:
#   <p>an <em>il</em> word</p>: an _il_ word: <p>an <em>il</em> word</p>
#   <p><em>il</em>legal</p>: _il_legal: <p>_il_legal</p>
#   <p><em>a</em><em>b</em></p>: _a__b_: <p><em>a__b</em></p>
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
for (const html of ['<p>an <em>il</em> word</p>', '<p><em>il</em>legal</p>', '<p><em>a</em><em>b</em></p>']) {
  const markdown = new TurndownService().turndown(html);
  console.log(`${html}: ${markdown}: ${back(markdown)}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<p>an <em>il</em> word</p>: an _il_ word: <p>an <em>il</em> word</p>
<p><em>il</em>legal</p>: _il_legal: <p>_il_legal</p>
<p><em>a</em><em>b</em></p>: _a__b_: <p><em>a__b</em></p>
EOF
