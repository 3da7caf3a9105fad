#!/usr/bin/env bash
# pandoc's RTF reader turns a character beyond U+FFFF into two replacement characters.
#
# Library: pandoc 2.17.1.1 (Debian 12)
# Expected: the Chinese character U+2000B: \u takes a signed 16-bit number, and a character beyond
#   that is written as the two halves of its UTF-16 form (Rich Text Format Specification 1.9.1,
#   "Unicode RTF").
# Happens: each half is decoded by itself, giving U+FFFD twice.
# Seen:
#   D840 DC0B read by pandoc:  ef bf bd ef bf bd
#   U+2000B in UTF-8:          f0 a0 80 8b
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg-query -W -f '${Package} ${Version}\n' pandoc 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends pandoc >/dev/null; dpkg-query -W pandoc; }

printf '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\\uc1\\u-10176?\\u-9205?\\par}' >a.rtf
{
  echo "D840 DC0B read by pandoc: $(pandoc -f rtf -t plain a.rtf | tr -d '\n' | od -An -tx1)"
  echo "U+2000B in UTF-8:         $(printf '\xf0\xa0\x80\x8b' | od -An -tx1)"
} >seen
cat seen
diff - seen <<'EOF'
D840 DC0B read by pandoc:  ef bf bd ef bf bd
U+2000B in UTF-8:          f0 a0 80 8b
EOF
