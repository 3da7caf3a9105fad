#!/usr/bin/env bash
# Intl.ListFormat writes "Grecia e Irán" in Spanish, and "Grecia y Ítaca" and "este o Óscar" when
# the vowel has an accent.
#
# Library: Node.js 20.20.2 (ICU, CLDR)
# Expected: Grecia e Ítaca, este u Óscar: y becomes e before the sound i, and o becomes u before
#   the sound o; an accent does not change that.
# Happens: the rule looks at the plain letters at the start of the item, and neither at í and ó
#   nor behind a quotation mark: Carta y «Informe».
# For publishers: lists of places and of quoted titles in Spanish need a check by eye.
# Seen:
#   Grecia e Irán
#   Grecia y Ítaca
#   Carta y «Informe»
#   este u otro
#   este o Óscar
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat >probe.mjs <<'EOF'
const list = (type, ...items) => new Intl.ListFormat('es', { type }).format(items);
console.log(list('conjunction', 'Grecia', 'Irán'));
console.log(list('conjunction', 'Grecia', 'Ítaca'));
console.log(list('conjunction', 'Carta', '«Informe»'));
console.log(list('disjunction', 'este', 'otro'));
console.log(list('disjunction', 'este', 'Óscar'));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
Grecia e Irán
Grecia y Ítaca
Carta y «Informe»
este u otro
este o Óscar
EOF
