#!/usr/bin/env bash
# marc4js writes the record length and base address of the leader that it was given, so that it
# cannot read its own ISO 2709.
#
# Library: marc4js 0.0.10
# Expected: the true numbers: leader positions 0 to 4 and 12 to 16 are the length of the record
#   and the address of its data, which the program that writes computes; in MARCXML they mean
#   nothing and are often blank or zero.
# Happens: a record that came from MARCXML is written with five zeros for both, and its own reader
#   ends with "invalid directory".
# Seen:
#   62 bytes, leader 00000nam a2200000 a 4500
#   MarcError: invalid directory
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent marc4js@0.0.10

cat >probe.cjs <<'EOF'
const marc4js = require('marc4js');
const xml = `<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam a2200000 a 4500</leader><controlfield tag="001">1</controlfield>
  <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Title</subfield></datafield></record></collection>`;
marc4js.parse(xml, { fromFormat: 'marcxml' }, (_, records) => {
  marc4js.transform(records, { toFormat: 'iso2709' }, (_, iso) => {
    console.log(`${Buffer.byteLength(iso)} bytes, leader ${iso.slice(0, 24)}`);
    marc4js.parse(iso, { fromFormat: 'iso2709' }, (error, again) => console.log(error ? String(error) : `${again.length} record`));
  });
});
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
62 bytes, leader 00000nam a2200000 a 4500
MarcError: invalid directory
EOF
