#!/usr/bin/env bash
# @retorquere/bibtex-parser drops the sign of an approximate date: "2005~" is read as 2005, while
# "2005?" stays.
#
# Library: @retorquere/bibtex-parser 9.0.29
# Expected: 2005~, the form that biblatex takes from EDTF for "about 2005", as it keeps 2005?
#   for an uncertain year.
# Happens: the tilde is lost, as the no-break space that it is in TeX would be at the end of a
#   field, and so is the percent sign (approximate and uncertain); no error is reported.
# For publishers: a conjectured date becomes a certain one when a bibliography is imported.
# Seen:
#   2005?: 2005?, 0 errors
#   2005~: 2005, 0 errors
#   2005-09~: 2005-09, 0 errors
#   2005%: 2005, 0 errors
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @retorquere/bibtex-parser@9.0.29

cat >probe.mjs <<'EOF'
import { parse } from '@retorquere/bibtex-parser';
for (const date of ['2005?', '2005~', '2005-09~', '2005%']) {
  const { entries, errors } = parse(`@misc{a, title={Note}, date={${date}}}`);
  console.log(`${date}: ${entries[0].fields.date}, ${errors.length} errors`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
2005?: 2005?, 0 errors
2005~: 2005, 0 errors
2005-09~: 2005-09, 0 errors
2005%: 2005, 0 errors
EOF
