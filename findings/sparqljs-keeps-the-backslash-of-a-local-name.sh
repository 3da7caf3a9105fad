#!/usr/bin/env bash
# sparqljs keeps the backslash of an escaped local name in the address: un:60\/1 is read as
# <http://example.org/60\/1>.
#
# Library: sparqljs 3.7.4 (with n3 2.13.12 for comparison)
# Expected: <http://example.org/60/1>: the backslash only escapes the slash (SPARQL 1.1,
#   PN_LOCAL_ESC), as the Turtle parser n3 does it.
# Happens: the address holds a backslash, which no address may; the query is valid, and finds
#   nothing.
# For publishers: symbols of documents have slashes, so prefixed names for them need this
#   escape; write the whole address between < and > in queries.
# Seen:
#   sparqljs: http://example.org/60\/1
#   n3: http://example.org/60/1
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent sparqljs@3.7.4 n3@2.13.12

cat >probe.cjs <<'EOF'
const sparql = require('sparqljs');
const n3 = require('n3');
const prefix = 'PREFIX un: <http://example.org/>\n';
console.log(`sparqljs: ${new sparql.Parser().parse(`${prefix}SELECT * { un:60\\/1 ?p ?o }`).where[0].triples[0].subject.value}`);
console.log(`n3: ${new n3.Parser().parse(`${prefix}un:60\\/1 a un:a .`)[0].subject.value}`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
sparqljs: http://example.org/60\/1
n3: http://example.org/60/1
EOF
