#!/usr/bin/env bash
# citation-js writes names to RIS without their particles: de Cuéllar becomes Cuéllar.
#
# Library: @citation-js/core 0.8.2 with @citation-js/plugin-ris 0.8.2
# Expected: the particle with the family name, as in the BibTeX of the same library: a
#   non-dropping particle is never left out (CSL 1.0.2 Specification, "Name-part Order").
# Happens: the particle is left out, while the suffix is kept.
# Seen:
#   AU  - Cuéllar, Javier
#   AU  - Ban, A., Jr
#   author = {de Cu{\' e}llar, Javier and Ban, Jr, A.},
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-bibtex@0.8.2

cat >probe.cjs <<'EOF'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
const cite = new Cite([{ id: 'a', type: 'report', title: 'T', author: [
  { family: 'Cu\u00e9llar', given: 'Javier', 'non-dropping-particle': 'de' }, { family: 'Ban', given: 'A.', suffix: 'Jr' }] }]);
console.log(cite.format('ris').split('\n').filter((line) => line.startsWith('AU')).join('\n'));
console.log(/author = .*/.exec(cite.format('bibtex'))[0]);
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
AU  - Cuéllar, Javier
AU  - Ban, A., Jr
author = {de Cu{\' e}llar, Javier and Ban, Jr, A.},
EOF
