#!/usr/bin/env bash
# fontoxpath's string-to-codepoints gives surrogates for a character beyond U+FFFF, which its
# codepoints-to-string then refuses.
#
# Library: fontoxpath 3.34.0
# Expected: one code point, 131083 for the Chinese character U+2000B: surrogates are no characters
#   (XPath and XQuery Functions and Operators 3.1, fn:string-to-codepoints), and string-length
#   counts one.
# Happens: two numbers in the range of surrogates, and FOCH0001 on the way back.
# Seen:
#   string-length('𠀋') = 1
#   string-to-codepoints('𠀋') = 55360 56331
#   codepoints-to-string(131083) = 𠀋
#   codepoints-to-string(string-to-codepoints('𠀋')): FOCH0001
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent fontoxpath@3.34.0 slimdom@4.3.5

cat >probe.cjs <<'EOF'
const { evaluateXPath } = require('fontoxpath');
const { Document } = require('slimdom');
for (const query of ["string-length('\u{2000b}')", "string-to-codepoints('\u{2000b}')", 'codepoints-to-string(131083)', "codepoints-to-string(string-to-codepoints('\u{2000b}'))"]) {
  try { console.log(query + ' = ' + evaluateXPath(query, new Document(), null, null, evaluateXPath.ALL_RESULTS_TYPE).join(' ')); }
  catch (error) { console.log(query + ': ' + error.message.split('\n')[0]); }
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
string-length('𠀋') = 1
string-to-codepoints('𠀋') = 55360 56331
codepoints-to-string(131083) = 𠀋
codepoints-to-string(string-to-codepoints('𠀋')): FOCH0001
EOF
