#!/usr/bin/env bash
# citation-js leaves Arabic, Chinese and Cyrillic letters out of the titles that it writes as
# BibTeX or BibLaTeX.
#
# Library: @citation-js/core 0.8.2 with @citation-js/plugin-bibtex 0.8.2
# Expected: the title: characters that have a LaTeX command may be replaced by it, and others
#   stay, as in the author field of the same entry; BibLaTeX with Biber is UTF-8 throughout (The
#   biblatex Package, "Encodings").
# Happens: every character without a command in its table is removed without a warning, down to an
#   empty title.
# Seen:
#   bibtex: author = {{Café}}, title = {Caf{\' e}},
#   bibtex: author = {{قرار 65/230}}, title = { 65/230},
#   bibtex: author = {{决议}}, title = {},
#   bibtex: author = {{Резолюция 65}}, title = { 65},
#   biblatex: author = {{Café}}, title = {Caf{\' e}},
#   biblatex: author = {{قرار 65/230}}, title = { 65/230},
#   biblatex: author = {{决议}}, title = {},
#   biblatex: author = {{Резолюция 65}}, title = { 65},
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2

cat >probe.cjs <<'EOF'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
for (const format of ['bibtex', 'biblatex']) for (const title of ['Caf\u00e9', '\u0642\u0631\u0627\u0631 65/230', '\u51b3\u8bae', '\u0420\u0435\u0437\u043e\u043b\u044e\u0446\u0438\u044f 65']) {
  const text = new Cite([{ id: 'a', type: 'report', title, author: [{ literal: title }] }]).format(format);
  console.log(`${format}: ${/author = .*/.exec(text)[0]} ${/title = .*/.exec(text)[0]}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
bibtex: author = {{Café}}, title = {Caf{\' e}},
bibtex: author = {{قرار 65/230}}, title = { 65/230},
bibtex: author = {{决议}}, title = {},
bibtex: author = {{Резолюция 65}}, title = { 65},
biblatex: author = {{Café}}, title = {Caf{\' e}},
biblatex: author = {{قرار 65/230}}, title = { 65/230},
biblatex: author = {{决议}}, title = {},
biblatex: author = {{Резолюция 65}}, title = { 65},
EOF
