#!/usr/bin/env bash
# In libxml2's schema patterns \p{L} does not match Arabic, Cyrillic, Latin and Chinese letters
# that came after Unicode 4.0 (2003), and newer blocks are unknown.
#
# Library: libxml2-wasm 0.7.2 (libxml2 2.x as WebAssembly)
# Expected: \p{L} is every letter of Unicode (XML Schema Part 2, "Category Escapes": the table is
#   taken from the Unicode database, and later versions may add to it); JavaScript's \p{L} agrees
#   on all of these.
# Happens: letters of Unicode 4.1 (2005) and later do not match, and \p{IsArabicSupplement} (a
#   block of 4.1) ends validation with an internal error.
# Seen:
#   U+0627 (Unicode 1.1): matches; JavaScript: true
#   U+0750 (Unicode 4.1): does not match; JavaScript: true
#   U+08a0 (Unicode 6.1): does not match; JavaScript: true
#   U+04fe (Unicode 5.0): does not match; JavaScript: true
#   U+1e9e (Unicode 5.1): does not match; JavaScript: true
#   U+9fbb (Unicode 4.1): does not match; JavaScript: true
#   IsArabic: matches
#   IsArabicSupplement: Invalid input or internal error
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent libxml2-wasm@0.7.2

cat >probe.mjs <<'EOF'
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
const schema = (pattern) => XsdValidator.fromDoc(XmlDocument.fromString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="a"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType></xs:element></xs:schema>`));
const letters = schema('\\p{L}');
for (const [letter, since] of [['\u0627', '1.1'], ['\u0750', '4.1'], ['\u08a0', '6.1'], ['\u04fe', '5.0'], ['\u1e9e', '5.1'], ['\u9fbb', '4.1']]) {
  let verdict = 'matches';
  try { letters.validate(XmlDocument.fromString(`<a>${letter}</a>`)); } catch { verdict = 'does not match'; }
  console.log(`U+${letter.codePointAt(0).toString(16).padStart(4, '0')} (Unicode ${since}): ${verdict}; JavaScript: ${/^\p{L}$/u.test(letter)}`);
}
for (const block of ['IsArabic', 'IsArabicSupplement']) {
  try { schema(`\\p{${block}}`).validate(XmlDocument.fromString(`<a>${block === 'IsArabic' ? '\u0627' : '\u0750'}</a>`)); console.log(block + ': matches'); }
  catch (error) { console.log(block + ': ' + error.message); }
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
U+0627 (Unicode 1.1): matches; JavaScript: true
U+0750 (Unicode 4.1): does not match; JavaScript: true
U+08a0 (Unicode 6.1): does not match; JavaScript: true
U+04fe (Unicode 5.0): does not match; JavaScript: true
U+1e9e (Unicode 5.1): does not match; JavaScript: true
U+9fbb (Unicode 4.1): does not match; JavaScript: true
IsArabic: matches
IsArabicSupplement: Invalid input or internal error
EOF
