#!/usr/bin/env bash
# node-sqlite3-wasm stores a BigInt beyond 64 bits modulo 2 to the 64th, without an error.
#
# Library: node-sqlite3-wasm 0.8.60
# Expected: an error: an SQLite integer has 64 bits (SQLite, "Datatypes In SQLite"), and a value
#   of an unsupported type is refused with an SQLite3Error.
# Happens: 2n ** 64n is stored as 0 and 2n ** 63n as a negative number.
# Seen:
#   9223372036854775807 -> 9223372036854775807
#   9223372036854775808 -> -9223372036854775808
#   18446744073709551616 -> 0
#   18446744073709551681 -> 65
#   an object: Unsupported type for binding: "object"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent node-sqlite3-wasm@0.8.60

cat >probe.cjs <<'EOF'
const { Database } = require('node-sqlite3-wasm');
const db = new Database(':memory:');
for (const value of [2n ** 63n - 1n, 2n ** 63n, 2n ** 64n, 2n ** 64n + 65n]) console.log(`${value} -> ${db.get('select ? as v', [value]).v}`);
try { db.get('select ?', [{}]); } catch (error) { console.log('an object: ' + error.message); }
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
9223372036854775807 -> 9223372036854775807
9223372036854775808 -> -9223372036854775808
18446744073709551616 -> 0
18446744073709551681 -> 65
an object: Unsupported type for binding: "object"
EOF
