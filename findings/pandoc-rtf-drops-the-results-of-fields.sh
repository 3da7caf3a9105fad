#!/usr/bin/env bash
# pandoc's RTF reader drops the text of every field but a hyperlink, and of a hyperlink too when
# its instruction is not in braces of its own.
#
# Library: pandoc 2.17.1.1 (Debian 12)
# Expected: the text in \fldrslt, the result as it was last calculated, which readers without
#   fields are to show (Rich Text Format Specification 1.9.1, "Fields"); inner braces are optional
#   in RTF.
# Happens: a cross-reference leaves a hole in the sentence, and a link disappears with its words.
# Seen:
#   {\*\fldinst{HYPERLINK "http://example.org"}}{\fldrslt{the text}} -> <p>See <a href="http://example.org">the text</a>.</p>
#   {\*\fldinst HYPERLINK "http://example.org"}{\fldrslt the text} -> <p>See .</p>
#   {\*\fldinst{REF _Ref1}}{\fldrslt{paragraph 5}} -> <p>See .</p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
dpkg-query -W -f '${Package} ${Version}\n' pandoc 2>/dev/null || { apt-get update -qq; apt-get install -y --no-install-recommends pandoc >/dev/null; dpkg-query -W pandoc; }

: >seen
for field in '{\*\fldinst{HYPERLINK "http://example.org"}}{\fldrslt{the text}}' '{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt the text}' '{\*\fldinst{REF _Ref1}}{\fldrslt{paragraph 5}}'; do
  printf '{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}See {\\field%s}.\\par}' "$field" >a.rtf
  echo "$field -> $(pandoc -f rtf -t html a.rtf)" >>seen
done
cat seen
diff - seen <<'EOF'
{\*\fldinst{HYPERLINK "http://example.org"}}{\fldrslt{the text}} -> <p>See <a href="http://example.org">the text</a>.</p>
{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt the text} -> <p>See .</p>
{\*\fldinst{REF _Ref1}}{\fldrslt{paragraph 5}} -> <p>See .</p>
EOF
