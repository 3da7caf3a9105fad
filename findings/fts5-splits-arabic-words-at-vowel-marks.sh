#!/usr/bin/env bash
# The unicode61 tokenizer of FTS5 takes Arabic and Devanagari vowel marks for separators, and
# Latin accents for part of the word.
#
# Library: node-sqlite3-wasm 0.8.60 (SQLite 3.53.4)
# Expected: "all space and punctuation characters are considered separators, and all other
#   characters as token characters" (SQLite FTS5 Extension, "Unicode61 Tokenizer"); a combining
#   mark is neither, and U+0301 after a letter is kept in the word.
# Happens: a vocalized Arabic word falls into single letters, with remove_diacritics 0, 1 and 2
#   alike, and the same word without marks does not find it. With categories 'L* N* Co Mn' the
#   word stays whole, marks included.
# Seen:
#   remove_diacritics 0, Latin, U+0301: 5 characters, 1 token(s) of 5
#   remove_diacritics 0, Arabic: 6 characters, 3 token(s) of 1, 1, 2
#   remove_diacritics 0, Hindi: 6 characters, 3 token(s) of 1, 1, 1
#   remove_diacritics 2, Latin, U+0301: 5 characters, 1 token(s) of 3
#   remove_diacritics 2, Arabic: 6 characters, 3 token(s) of 1, 1, 2
#   remove_diacritics 2, Hindi: 6 characters, 3 token(s) of 1, 1, 1
#   categories 'L* N* Co Mn', Latin, U+0301: 5 characters, 1 token(s) of 3
#   categories 'L* N* Co Mn', Arabic: 6 characters, 1 token(s) of 6
#   categories 'L* N* Co Mn', Hindi: 6 characters, 2 token(s) of 1, 3
#   unmarked finds marked: 0
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent node-sqlite3-wasm@0.8.60

cat >probe.cjs <<'EOF'
const { Database } = require('node-sqlite3-wasm');
const db = new Database(':memory:');
const words = { 'Latin, U+0301': 'e\u0301te\u0301', Arabic: '\u0642\u064e\u0631\u064e\u0627\u0631', Hindi: '\u0939\u093f\u0928\u094d\u0926\u0940' };
const options = ['remove_diacritics 0', 'remove_diacritics 2', "categories 'L* N* Co Mn'"];
options.forEach((option, n) => {
  db.exec(`create virtual table t${n} using fts5(x, tokenize = "unicode61 ${option}"); create virtual table v${n} using fts5vocab(t${n}, 'instance')`);
  for (const [name, word] of Object.entries(words)) {
    const { lastInsertRowid } = db.run(`insert into t${n} values (?)`, [word]);
    const tokens = db.all(`select term from v${n} where doc = ? order by offset`, [lastInsertRowid]).map((row) => row.term);
    console.log(`${option}, ${name}: ${word.length} characters, ${tokens.length} token(s) of ${tokens.map((t) => t.length).join(', ')}`);
  }
});
console.log('unmarked finds marked: ' + db.all('select 1 from t1 where t1 match ?', ['\u0642\u0631\u0627\u0631']).length);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
remove_diacritics 0, Latin, U+0301: 5 characters, 1 token(s) of 5
remove_diacritics 0, Arabic: 6 characters, 3 token(s) of 1, 1, 2
remove_diacritics 0, Hindi: 6 characters, 3 token(s) of 1, 1, 1
remove_diacritics 2, Latin, U+0301: 5 characters, 1 token(s) of 3
remove_diacritics 2, Arabic: 6 characters, 3 token(s) of 1, 1, 2
remove_diacritics 2, Hindi: 6 characters, 3 token(s) of 1, 1, 1
categories 'L* N* Co Mn', Latin, U+0301: 5 characters, 1 token(s) of 3
categories 'L* N* Co Mn', Arabic: 6 characters, 1 token(s) of 6
categories 'L* N* Co Mn', Hindi: 6 characters, 2 token(s) of 1, 3
unmarked finds marked: 0
EOF
