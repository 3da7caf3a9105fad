#!/usr/bin/env bash
# biblatex-csl-converter writes the number of a report as collection-number to CSL, where styles
# do not print it.
#
# Library: biblatex-csl-converter 3.6.0 (with citation-js 0.8.2 for comparison)
# Expected: number, the CSL variable for the number of a report, as citation-js makes of the
#   same record.
# Happens: number = {A/60/1} of a @report becomes the number within a series
#   (collection-number), and no variable number is written.
# For publishers: citations of documents lose their symbol, the one thing by which a United
#   Nations document is found.
# Seen:
#   biblatex-csl-converter: number undefined, collection-number A/60/1
#   citation-js: number A/60/1, collection-number undefined
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent biblatex-csl-converter@3.6.0 @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2

cat >probe.mjs <<'EOF'
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
const record = '@report{a, title={Report}, author={{United Nations}}, type={Report}, institution={United Nations}, number={A/60/1}, date={2005}}';
const show = (name, csl) => console.log(`${name}: number ${csl.number}, collection-number ${csl['collection-number']}`);
show('biblatex-csl-converter', new CSLExporter(new BibLatexParser(record).parse().entries).parse()['1']);
show('citation-js', new Cite(record).data[0]);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
biblatex-csl-converter: number undefined, collection-number A/60/1
citation-js: number A/60/1, collection-number undefined
EOF
