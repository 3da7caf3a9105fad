#!/usr/bin/env bash
# Three libraries of number words write two hundred thousand in Arabic with the n that the noun
# takes away: مئتان ألف.
#
# Library: written-number 0.11.1, n2words 4.0.0 and to-words 5.7.0
# Expected: مئتا ألف (or مائتا ألف): the dual loses its n before the noun that it counts.
# Happens: all three put the free form of two hundred before ألف, so the same mistake cannot be
#   found by comparing them.
# For publishers: for amounts in Arabic none of the three is enough; agreement of several
#   libraries is no proof of correctness.
# Seen:
#   written-number: مائتان ألف (with n)
#   n2words: مئتان ألف (with n)
#   to-words: مائتان ألف (with n)
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent written-number@0.11.1 n2words@4.0.0 to-words@5.7.0

cat >probe.mjs <<'EOF'
import { createRequire } from 'node:module';
import { toCardinal } from 'n2words/ar-SA';
const require = createRequire(import.meta.url);
const { ToWords } = require('to-words');
const right = (words) => (/ما?ئتا ألف/u.test(words) ? 'without n' : 'with n');
for (const [name, words] of [
  ['written-number', require('written-number')(200000, { lang: 'ar' })],
  ['n2words', toCardinal(200000)],
  ['to-words', new ToWords({ localeCode: 'ar-SA' }).convert(200000)],
]) console.log(`${name}: ${words} (${right(words)})`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
written-number: مائتان ألف (with n)
n2words: مئتان ألف (with n)
to-words: مائتان ألف (with n)
EOF
