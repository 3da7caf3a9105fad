#!/usr/bin/env bash
# The lang function of the npm package xpath compares language tags with regard to case.
#
# Library: xpath 0.0.34
# Expected: true for each: the argument is compared ignoring case (XPath 1.0, "Boolean Functions",
#   lang), as language tags have no case.
# Happens: lang('fr') is false for xml:lang="FR", and lang('fr-ca') for "fr-CA".
# Seen:
#   xml:lang="fr-CA", lang('fr'): true
#   xml:lang="FR", lang('fr'): false
#   xml:lang="fr-CA", lang('fr-ca'): false
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent xpath@0.0.34 @xmldom/xmldom@0.9.12

cat >probe.cjs <<'EOF'
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
for (const [tag, argument] of [['fr-CA', 'fr'], ['FR', 'fr'], ['fr-CA', 'fr-ca']]) {
  const document = new DOMParser().parseFromString(`<a xml:lang="${tag}"><b/></a>`, 'text/xml');
  console.log(`xml:lang="${tag}", lang('${argument}'): ${xpath.select(`boolean(//b[lang('${argument}')])`, document)}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
xml:lang="fr-CA", lang('fr'): true
xml:lang="FR", lang('fr'): false
xml:lang="fr-CA", lang('fr-ca'): false
EOF
