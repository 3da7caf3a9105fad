#!/usr/bin/env bash
# {{text.length}} works in Handlebars, and throws in strict mode when text is a string.
#
# Library: handlebars 4.7.10
# Expected: 5 in both modes: strict mode is to throw for missing fields (Handlebars,
#   "Compilation", option strict), and this one is there.
# Happens: the check uses the operator "in", which does not take strings; the TypeError looks as
#   if the template had no such value. The length of an array is fine.
# Seen:
#   strict false, "title": 5
#   strict false, ["t","i"]: 2
#   strict true, "title": TypeError: Cannot use 'in' operator to search for 'length' in title
#   strict true, ["t","i"]: 2
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent handlebars@4.7.10

cat >probe.cjs <<'EOF'
const Handlebars = require('handlebars');
for (const strict of [false, true]) for (const text of ['title', ['t', 'i']]) {
  let result;
  try { result = Handlebars.compile('{{text.length}}', { strict })({ text }); }
  catch (error) { result = `${error.name}: ${error.message}`; }
  console.log(`strict ${strict}, ${JSON.stringify(text)}: ${result}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
strict false, "title": 5
strict false, ["t","i"]: 2
strict true, "title": TypeError: Cannot use 'in' operator to search for 'length' in title
strict true, ["t","i"]: 2
EOF
