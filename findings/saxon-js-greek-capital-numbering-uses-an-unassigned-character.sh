#!/usr/bin/env bash
# SaxonJS numbers with Greek capitals through U+03A2, a code point that is not assigned.
#
# Library: saxon-js 2.7.0
# Expected: Greek letters in alphabetical order: after rho (17th) comes sigma (18th), as in
#   Functions and Operators 3.1, fn:format-integer, where the format token names a numbering
#   sequence of letters; Unicode has no capital final sigma, and U+03A2 is unassigned.
# Happens: item 18 is the unassigned U+03A2 in capitals, the word-final sigma in small letters,
#   and every later letter is one number late.
# Seen:
#   Α 17: U+03A1 Ρ
#   Α 18: U+03A2 (unassigned)
#   Α 19: U+03A3 Σ
#   Α 25: U+03A9 Ω
#   α 17: U+03C1 ρ
#   α 18: U+03C2 ς
#   α 19: U+03C3 σ
#   α 25: U+03C9 ω
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
for (const token of ['Α', 'α']) for (const n of [17, 18, 19, 25]) {
  const text = SaxonJS.XPath.evaluate(`format-integer(${n}, '${token}')`);
  const code = 'U+' + text.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  console.log(`${token} ${n}: ${code}${/\p{Cn}/u.test(text) ? ' (unassigned)' : ' ' + text}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
Α 17: U+03A1 Ρ
Α 18: U+03A2 (unassigned)
Α 19: U+03A3 Σ
Α 25: U+03A9 Ω
α 17: U+03C1 ρ
α 18: U+03C2 ς
α 19: U+03C3 σ
α 25: U+03C9 ω
EOF
