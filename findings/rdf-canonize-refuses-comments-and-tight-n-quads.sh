#!/usr/bin/env bash
# rdf-canonize, and jsonld with it, refuses N-Quads with comments or without spaces between the
# terms.
#
# Library: rdf-canonize 5.0.0
# Expected: the same canonical form for each: N-Quads has comments, on their own line or after a
#   statement, and white space between terms is optional (RDF 1.1 N-Quads, "Grammar"; RDF's test
#   suite has comment_following_triple and minimal_whitespace).
# Happens: a parse error for all but the form with spaces and without comments.
# Seen:
#   "<urn:a> <urn:p> \"x\" .\n": "<urn:a> <urn:p> \"x\" .\n"
#   "# note\n<urn:a> <urn:p> \"x\" .\n": "N-Quads parse error on line 1."
#   "<urn:a> <urn:p> \"x\" . # note\n": "N-Quads parse error on line 1."
#   "<urn:a><urn:p>\"x\".\n": "N-Quads parse error on line 1."
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent rdf-canonize@5.0.0

cat >probe.mjs <<'EOF'
import { canonize } from 'rdf-canonize';
for (const text of ['<urn:a> <urn:p> "x" .\n', '# note\n<urn:a> <urn:p> "x" .\n', '<urn:a> <urn:p> "x" . # note\n', '<urn:a><urn:p>"x".\n']) {
  const result = await canonize(text, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' }).catch((error) => error.message);
  console.log(`${JSON.stringify(text)}: ${JSON.stringify(result)}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
"<urn:a> <urn:p> \"x\" .\n": "<urn:a> <urn:p> \"x\" .\n"
"# note\n<urn:a> <urn:p> \"x\" .\n": "N-Quads parse error on line 1."
"<urn:a> <urn:p> \"x\" . # note\n": "N-Quads parse error on line 1."
"<urn:a><urn:p>\"x\".\n": "N-Quads parse error on line 1."
EOF
