#!/usr/bin/env bash
# run, all and get of node-sqlite3-wasm carry out the first of several statements and drop the
# others without a word.
#
# Library: node-sqlite3-wasm 0.8.60
# Expected: all of them, or an error, as better-sqlite3 and Python's sqlite3 give for a string of
#   more than one statement.
# Happens: the second insert does not take place; only exec goes through the whole string.
# Seen:
#   run: preamble
#   all: preamble
#   get: preamble
#   exec: preamble, annex
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent node-sqlite3-wasm@0.8.60

cat >probe.cjs <<'EOF'
const { Database } = require('node-sqlite3-wasm');
const db = new Database(':memory:');
const both = "insert into t values ('preamble'); insert into t values ('annex')";
for (const method of ['run', 'all', 'get', 'exec']) {
  db.exec('drop table if exists t; create table t (x)');
  db[method](both);
  console.log(`${method}: ${db.all('select x from t').map((row) => row.x).join(', ')}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
run: preamble
all: preamble
get: preamble
exec: preamble, annex
EOF
