#!/usr/bin/env bash
# Loading natural prints lines to standard output, so that a program that writes data there writes
# these, too.
#
# Library: natural 8.1.1 (with dotenv 17.4.2)
# Expected: nothing: a library for texts that is only loaded has nothing to say, least of all on
#   the output of the program.
# Happens: it loads dotenv in several places, each of which prints a line with a hint chosen at
#   random.
# Seen:
#   console.log('data'): data
#   require('natural'); console.log('data'): other lines, and data
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent natural@8.1.1 dotenv@17.4.2

cat >probe.cjs <<'EOF'
const { execFileSync } = require('node:child_process');
const lines = (code) => execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }).split('\n').filter(Boolean);
for (const code of ["console.log('data')", "require('natural'); console.log('data')"]) {
  const seen = lines(code);
  console.log(`${code}: ${seen.filter((line) => line.includes('injected env')).length > 0 ? 'other lines, and ' : ''}${seen.at(-1)}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
console.log('data'): data
require('natural'); console.log('data'): other lines, and data
EOF
