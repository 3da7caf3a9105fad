#!/usr/bin/env bash
# slugify removes the slash between numbers, so that the symbols A/RES/55/2 and A/RES/5/52 have
# one slug.
#
# Library: slugify 1.6.9 (with @sindresorhus/slugify 3.0.1 for comparison)
# Expected: a-res-55-2 and a-res-5-52: a slug keeps words apart, as @sindresorhus/slugify does.
# Happens: only white space becomes a hyphen; slashes and, in strict mode, full stops vanish:
#   ARES552 for both symbols, and 51 for section 5.1.
# For publishers: two documents get the same address, and the later one replaces the earlier;
#   replace slashes and full stops before the slug is made.
# Seen:
#   A/RES/55/2: ARES552 / a-res-55-2
#   A/RES/5/52: ARES552 / a-res-5-52
#   section 5.1: section-51 / section-5-1
#   section 51: section-51 / section-51
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent slugify@1.6.9 @sindresorhus/slugify@3.0.1

cat >probe.mjs <<'EOF'
import slugify from 'slugify';
import other from '@sindresorhus/slugify';
for (const text of ['A/RES/55/2', 'A/RES/5/52', 'section 5.1', 'section 51'])
  console.log(`${text}: ${slugify(text, { strict: true })} / ${other(text)}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
A/RES/55/2: ARES552 / a-res-55-2
A/RES/5/52: ARES552 / a-res-5-52
section 5.1: section-51 / section-5-1
section 51: section-51 / section-51
EOF
