#!/usr/bin/env bash
# hyphen puts soft hyphens into the character references of HTML: &hellip; becomes &hel, a soft
# hyphen, lip;.
#
# Library: hyphen 1.14.1
# Expected: the reference as it is: the text is HTML by default, and the hyphenateHTML functions
#   are made for it.
# Happens: the name of a reference is hyphenated as a word, and a browser shows it instead of the
#   character; short names stay whole.
# Seen:
#   <p>a&nbsp;b</p>: <p>a&nbsp;b</p>
#   <p>and so on&hellip;</p>: <p>and so on&hel\u00adlip;</p>
#   <p>&permil; &thetasym;</p>: <p>&per\u00admil; &theta\u00adsym;</p>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent hyphen@1.14.1

cat >probe.mjs <<'EOF'
import english from 'hyphen/en-us/index.js';
for (const html of ['<p>a&nbsp;b</p>', '<p>and so on&hellip;</p>', '<p>&permil; &thetasym;</p>'])
  console.log(`${html}: ${english.hyphenateHTMLSync(html).replaceAll('\u00ad', '\\u00ad')}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<p>a&nbsp;b</p>: <p>a&nbsp;b</p>
<p>and so on&hellip;</p>: <p>and so on&hel\u00adlip;</p>
<p>&permil; &thetasym;</p>: <p>&per\u00admil; &theta\u00adsym;</p>
EOF
