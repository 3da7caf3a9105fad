#!/usr/bin/env bash
# marcjs writes the length of a field of more than 9999 bytes with five digits into the directory
# of an ISO 2709 record, where there is room for four.
#
# Library: marcjs 3.0.2
# Expected: an error: a directory entry has 12 characters, of which 4 for the length of the field,
#   so 9999 bytes are the most (MARC 21 Record Structure, "Directory"; ISO 2709).
# Happens: the entry gets 13 characters, and every entry after it is out of step; a long summary
#   in field 520 is enough.
# Seen:
#   9000 characters: directory 245001000000520900500010, 24 characters for 2 entries
#   12000 characters: directory 2450010000005201200500010, 25 characters for 2 entries
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent marcjs@3.0.2

cat >probe.cjs <<'EOF'
const { Record } = require('marcjs');
for (const length of [9000, 12000]) {
  const record = new Record();
  record.leader = '00000nam a2200000 a 4500';
  record.append(['245', '10', 'a', 'Title'], ['520', '  ', 'a', 'x'.repeat(length)]);
  const directory = record.as('iso2709').slice(24).split('\x1e')[0];
  console.log(`${length} characters: directory ${directory}, ${directory.length} characters for 2 entries`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
9000 characters: directory 245001000000520900500010, 24 characters for 2 entries
12000 characters: directory 2450010000005201200500010, 25 characters for 2 entries
EOF
