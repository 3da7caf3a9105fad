#!/usr/bin/env bash
# In SaxonJS \s of a regular expression matches the no-break space, though tokenize and
# normalize-space do not hold it for white space.
#
# Library: saxon-js 2.7.0
# Expected: \s is the space, tab, line feed and carriage return, no more (XML Schema Part 2,
#   "Multi-character escapes", on which the regular expressions of XPath 3.1 rest).
# Happens: \s is handed to JavaScript, whose \s has the no-break space and the other Unicode
#   spaces; \S and replace follow suit, so a replace of \s+ by a space destroys the no-break
#   spaces of French text.
# Seen:
#   matches(codepoints-to-string(32), '\s') = true
#   matches(codepoints-to-string(160), '\s') = true
#   matches(codepoints-to-string(8239), '\s') = true
#   matches(codepoints-to-string(8232), '\s') = true
#   string-to-codepoints(replace(codepoints-to-string((110, 176, 160, 53)), '\s+', ' ')) = [110,176,32,53]
#   count(tokenize(codepoints-to-string((110, 160, 53)))) = 1
#   string-length(normalize-space(codepoints-to-string((160, 53)))) = 2
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent saxon-js@2.7.0

cat >probe.cjs <<'EOF'
const SaxonJS = require('saxon-js');
const show = (query) => console.log(query + ' = ' + JSON.stringify(SaxonJS.XPath.evaluate(query)));
for (const code of [32, 160, 8239, 8232]) show(`matches(codepoints-to-string(${code}), '\\s')`);
show(`string-to-codepoints(replace(codepoints-to-string((110, 176, 160, 53)), '\\s+', ' '))`);
show(`count(tokenize(codepoints-to-string((110, 160, 53))))`);
show(`string-length(normalize-space(codepoints-to-string((160, 53))))`);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
matches(codepoints-to-string(32), '\s') = true
matches(codepoints-to-string(160), '\s') = true
matches(codepoints-to-string(8239), '\s') = true
matches(codepoints-to-string(8232), '\s') = true
string-to-codepoints(replace(codepoints-to-string((110, 176, 160, 53)), '\s+', ' ')) = [110,176,32,53]
count(tokenize(codepoints-to-string((110, 160, 53)))) = 1
string-length(normalize-space(codepoints-to-string((160, 53)))) = 2
EOF
