#!/usr/bin/env bash
# pandoc's RTF reader drops the letter that follows a \u character and its replacement.
#
# Library: pandoc 2.17.1.1 (Debian 12)
# Expected: résolution: after \u233 as many characters are skipped as \uc says, one by default,
#   and that is the question mark (Rich Text Format Specification 1.9.1, "Unicode RTF").
# Happens: the question mark and the letter after it are skipped when they stand together; when
#   the replacement is written in hexadecimal, nothing is lost.
# Seen:
#   \uc1 r\u233?solution -> réolution
#   \uc1 r\u233\'e9solution -> résolution
#   \uc1\u1602?\u1585?\u1575?\u1585? 65 -> قرار65
#   \uc0 r\u233 solution -> résolution
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg-query -W -f '${Package} ${Version}\n' pandoc 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends pandoc >/dev/null; dpkg-query -W pandoc; }

: >seen
for body in '\uc1 r\u233?solution' "\\uc1 r\\u233\\'e9solution" '\uc1\u1602?\u1585?\u1575?\u1585? 65' '\uc0 r\u233 solution'; do
  printf '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}}%s\\par}' "$body" >a.rtf
  echo "$body -> $(pandoc -f rtf -t plain a.rtf)" >>seen
done
cat seen
diff - seen <<'EOF'
\uc1 r\u233?solution -> réolution
\uc1 r\u233\'e9solution -> résolution
\uc1\u1602?\u1585?\u1575?\u1585? 65 -> قرار65
\uc0 r\u233 solution -> résolution
EOF
