#!/usr/bin/env bash
# tinyld finds no language in a short Chinese clause, takes a date in Chinese for Japanese, and a
# French clause for Spanish.
#
# Library: tinyld 1.3.4
# Expected: zh for a sentence of Chinese characters only, in either script, and fr for "Décide
#   de rester activement saisi de la question".
# Happens: the empty string for the closing clause of resolutions in simplified and traditional
#   characters, ja for 2015年9月25日, es for the French clause.
# For publishers: the formula that closes most resolutions is what a detector meets in short
#   texts; take the language from the file or its address, and the detector's word for a hint.
# Seen:
#   决定继续积极处理此案: (nothing)
#   決定繼續積極處理此案: (nothing)
#   2015年9月25日: ja
#   Décide de rester activement saisi de la question: es
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent tinyld@1.3.4

cat >probe.mjs <<'EOF'
import { detect } from 'tinyld';
for (const text of ['决定继续积极处理此案', '決定繼續積極處理此案', '2015年9月25日', 'Décide de rester activement saisi de la question'])
  console.log(`${text}: ${detect(text) || '(nothing)'}`);
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
决定继续积极处理此案: (nothing)
決定繼續積極處理此案: (nothing)
2015年9月25日: ja
Décide de rester activement saisi de la question: es
EOF
