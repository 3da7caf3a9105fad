#!/usr/bin/env bash
# hypher puts a zero-width space after every slash, so that the symbol A/RES/60/1 is no longer
# the same string, and hyphenates addresses.
#
# Library: hypher 0.2.5 with hyphenation.fr 0.2.1
# Expected: soft hyphens inside words, and nothing in a symbol or an address.
# Happens: hyphenateText returns A/, U+200B, RES/, U+200B, 60/, U+200B, 1, and soft hyphens
#   inside the path of an address.
# For publishers: a symbol that is copied from the page finds nothing in a catalogue, and an
#   address that is copied does not open; take symbols and addresses out before hyphenating.
# Seen:
#   ré<SHY>so<SHY>lu<SHY>tion
#   A/<ZWSP>RES/<ZWSP>60/<ZWSP>1
#   https://<ZWSP>example.org/<ZWSP>de<SHY>ve<SHY>lop<SHY>pe<SHY>ment
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent hypher@0.2.5 hyphenation.fr@0.2.1

cat >probe.cjs <<'EOF'
const Hypher = require('hypher');
const french = new Hypher(require('hyphenation.fr'));
for (const text of ['résolution', 'A/RES/60/1', 'https://example.org/developpement'])
  console.log(french.hyphenateText(text).replace(/[\u00ad\u200b]/g, (sign) => ({ '\u00ad': '<SHY>', '\u200b': '<ZWSP>' })[sign]));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
ré<SHY>so<SHY>lu<SHY>tion
A/<ZWSP>RES/<ZWSP>60/<ZWSP>1
https://<ZWSP>example.org/<ZWSP>de<SHY>ve<SHY>lop<SHY>pe<SHY>ment
EOF
