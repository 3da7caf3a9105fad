#!/usr/bin/env bash
# A partial on a line of its own indents not only its own lines in Handlebars, but also the line
# breaks inside the data.
#
# Library: handlebars 4.7.10
# Expected: only the lines of the partial's template are indented, before it is rendered (Mustache
#   specification, Partials, "Standalone Indentation", where a value with a line break keeps it
#   bare).
# Happens: the rendered text is indented, so a preformatted text or a textarea gets blanks that
#   are not in the data, more with each nesting. preventIndent: true stops both.
# Seen:
#   "<div>\n    <pre>\n    one\n    two</pre>\n</div>\n"
#   "<div>\n    <pre>\none\ntwo</pre>\n</div>\n"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent handlebars@4.7.10

cat >probe.cjs <<'EOF'
const Handlebars = require('handlebars');
const render = (options) => Handlebars.compile('<div>\n    {{> text}}\n</div>\n', options)(
  { lines: 'one\ntwo' }, { partials: { text: '<pre>\n{{lines}}</pre>\n' } });
console.log(JSON.stringify(render()));
console.log(JSON.stringify(render({ preventIndent: true })));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
"<div>\n    <pre>\n    one\n    two</pre>\n</div>\n"
"<div>\n    <pre>\none\ntwo</pre>\n</div>\n"
EOF
