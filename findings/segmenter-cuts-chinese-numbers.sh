#!/usr/bin/env bash
# Intl.Segmenter cuts numbers in Chinese characters inside, and joins their last digit with the
# word that follows: 二〇一五年 becomes 二, 〇, 一, 五年.
#
# Library: Node.js 20.20.2 (ICU)
# Expected: the number as one word, as 2015 before 年 is one, or each digit by itself.
# Happens: pieces of one, two or three digits, the last of them with the noun; the circle ○
#   (U+25CB), often written for 〇, is not even part of a word.
# For publishers: a search index or a comparison by words cannot find the year or the number of
#   a decision; treat runs of these digits before segmenting.
# Seen:
#   2015年: 2015 年
#   二〇一五年: 二 〇 一 五年
#   一九四八年: 一九 四 八年
#   第二〇〇〇号: 第二 〇 〇〇 号
#   第二○○○号: 第二 (○) (○) (○) 号
#   第一千三百二十五号: 第一 千 三百 二十 五号
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >probe.mjs <<'EOF'
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
for (const text of ['2015年', '二〇一五年', '一九四八年', '第二〇〇〇号', '第二○○○号', '第一千三百二十五号'])
  console.log(`${text}: ${[...segmenter.segment(text)].map(({ segment, isWordLike }) => (isWordLike ? segment : `(${segment})`)).join(' ')}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
2015年: 2015 年
二〇一五年: 二 〇 一 五年
一九四八年: 一九 四 八年
第二〇〇〇号: 第二 〇 〇〇 号
第二○○○号: 第二 (○) (○) (○) 号
第一千三百二十五号: 第一 千 三百 二十 五号
EOF
