#!/usr/bin/env bash
# Intl.Segmenter ends a Chinese sentence after the opening bracket of the next one, and cuts a
# French quotation before its closing mark.
#
# Library: Node.js 20.20.2 (ICU 78)
# Expected: a boundary before an opening bracket and after a closing mark, as a person would set
#   it: a list such as (一) begins with its bracket.
# Happens: the default rules have one class, Close, for both kinds of brackets (Unicode Standard
#   Annex 29, "Sentence Boundaries", rules SB9 and SB10), and a French mark behind its space is no
#   longer reached; the language given makes no difference.
# Seen:
#   zh: ["通过。（","二）审议。"]
#   en: ["Decides. (b) Requests."]
#   fr: ["Il dit : « Oui. ","» Puis."]
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >probe.cjs <<'EOF'
const sentences = (language, text) => [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map((s) => s.segment);
for (const [language, text] of [['zh', '\u901a\u8fc7\u3002\uff08\u4e8c\uff09\u5ba1\u8bae\u3002'], ['en', 'Decides. (b) Requests.'], ['fr', 'Il dit : \u00ab Oui. \u00bb Puis.']])
  console.log(`${language}: ` + JSON.stringify(sentences(language, text)));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
zh: ["通过。（","二）审议。"]
en: ["Decides. (b) Requests."]
fr: ["Il dit : « Oui. ","» Puis."]
EOF
