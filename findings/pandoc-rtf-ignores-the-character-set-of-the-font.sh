#!/usr/bin/env bash
# pandoc's RTF reader decodes all \'xx bytes as Windows-1252, whatever the character set of the
# font.
#
# Library: pandoc 2.17.1.1 (Debian 12)
# Expected: Cyrillic and Arabic letters: \fcharset204 and \fcharset178 give the code pages 1251
#   and 1256 for the text in that font (Rich Text Format Specification 1.9.1, "Font Table"), which
#   is how Word wrote Russian and Arabic for years.
# Happens: Latin letters with accents, without a warning.
# Seen:
#   \f0 f0 e5 e7: ðåç
#   \f1 f0 e5 e7: ðåç
#   \f2 f0 e5 e7: ðåç
#   f0 e5 e7 in windows-1251: рез, in windows-1256:  d9 8b d9 87 c3 a7
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg-query -W -f '${Package} ${Version}\n' pandoc 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends pandoc >/dev/null; dpkg-query -W pandoc; }

: >seen
for font in '\f0' '\f1' '\f2'; do
  printf '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Times CYR;}{\\f2\\fcharset178 Times Arabic;}}{%s %s}\\par}' "$font" "\\'f0\\'e5\\'e7" >a.rtf
  echo "$font f0 e5 e7: $(pandoc -f rtf -t plain a.rtf)" >>seen
done
echo "f0 e5 e7 in windows-1251: $(printf '\360\345\347' | iconv -f CP1251 -t UTF-8), in windows-1256: $(printf '\360\345\347' | iconv -f CP1256 -t UTF-8 | od -An -tx1 | tr -d '\n')" >>seen
cat seen
diff - seen <<'EOF'
\f0 f0 e5 e7: ðåç
\f1 f0 e5 e7: ðåç
\f2 f0 e5 e7: ðåç
f0 e5 e7 in windows-1251: рез, in windows-1256:  d9 8b d9 87 c3 a7
EOF
