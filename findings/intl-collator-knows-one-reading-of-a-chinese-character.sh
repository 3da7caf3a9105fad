#!/usr/bin/env bash
# Intl.Collator sorts 长江 (Chang Jiang) after 张 (Zhang) in Chinese, as if it were read Zhang
# Jiang.
#
# Library: Node.js 20.20.2 (ICU, CLDR)
# Expected: an order by pronunciation, which pinyin is: Chang Jiang stands before Chaoxian, and
#   Zeng, the surname, at the end.
# Happens: each character has one reading, whatever the word: 长 is always zhang and 曾 always
#   ceng, while 重 happens to have the reading of Chongqing.
# For publishers: alphabetical lists of places and names in Chinese have entries that readers
#   look for elsewhere; give such entries a sort key.
# Seen:
#   参加 曾 朝鲜 重庆 乐山 上海 张 长江
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >probe.mjs <<'EOF'
const words = ['长江', '张', '朝鲜', '重庆', '参加', '曾', '上海', '乐山'];
console.log(words.sort(new Intl.Collator('zh').compare).join(' '));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
参加 曾 朝鲜 重庆 乐山 上海 张 长江
EOF
