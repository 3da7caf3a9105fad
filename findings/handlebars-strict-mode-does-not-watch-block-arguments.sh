#!/usr/bin/env bash
# In strict mode Handlebars lets a misspelt field pass in if, unless, each and with, just where it
# does most harm.
#
# Library: handlebars 4.7.10
# Expected: "templates will throw rather than silently ignore missing fields" (Handlebars,
#   "Compilation", option strict).
# Happens: the argument of a block helper is looked up without the check: the else branch is
#   taken. One level deeper it fails after all, with a TypeError that names no template line.
# Seen:
#   {{titel}} -> Error: "titel" not defined in [object Object] - 1:2
#   {{#titel}}yes{{/titel}} -> Error: "titel" not defined in [object Object] - 1:3
#   {{#if titel}}yes{{else}}no{{/if}} -> "no"
#   {{#unless titel}}no{{/unless}} -> "no"
#   {{#each titel}}{{this}}{{else}}no{{/each}} -> "no"
#   {{#with titel}}{{.}}{{else}}no{{/with}} -> "no"
#   {{#if titel.main}}yes{{/if}} -> TypeError: Cannot read properties of undefined (reading 'main')
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent handlebars@4.7.10

cat >probe.cjs <<'EOF'
const Handlebars = require('handlebars');
for (const template of ['{{titel}}', '{{#titel}}yes{{/titel}}', '{{#if titel}}yes{{else}}no{{/if}}', '{{#unless titel}}no{{/unless}}',
  '{{#each titel}}{{this}}{{else}}no{{/each}}', '{{#with titel}}{{.}}{{else}}no{{/with}}', '{{#if titel.main}}yes{{/if}}']) {
  let result;
  try { result = JSON.stringify(Handlebars.compile(template, { strict: true })({ title: 'Oceans' })); }
  catch (error) { result = `${error.name}: ${error.message}`; }
  console.log(template + ' -> ' + result);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
{{titel}} -> Error: "titel" not defined in [object Object] - 1:2
{{#titel}}yes{{/titel}} -> Error: "titel" not defined in [object Object] - 1:3
{{#if titel}}yes{{else}}no{{/if}} -> "no"
{{#unless titel}}no{{/unless}} -> "no"
{{#each titel}}{{this}}{{else}}no{{/each}} -> "no"
{{#with titel}}{{.}}{{else}}no{{/with}} -> "no"
{{#if titel.main}}yes{{/if}} -> TypeError: Cannot read properties of undefined (reading 'main')
EOF
