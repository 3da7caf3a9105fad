#!/usr/bin/env bash
# Readability, the reader view of Firefox, drops a note that stands in an aside element, and
# keeps the link to it.
#
# Library: @mozilla/readability 0.6.0 (on linkedom 0.18.15)
# Expected: the note, as when it stands in a div: a link in the text leads to it, and it has as
#   many words.
# Happens: every aside is removed before the text is looked at; the reference mark stays, and
#   leads nowhere.
# For publishers: footnotes disappear in reader views and in programs that read pages aloud
#   through this package; put notes into a section or a list, and leave aside to EPUB.
# Seen:
#   aside: reference true, note false
#   div: reference true, note true
#   section: reference true, note true
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @mozilla/readability@0.6.0 linkedom@0.18.15

cat >probe.mjs <<'EOF'
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
const { Readability } = createRequire(import.meta.url)('@mozilla/readability');
const text = 'Recalling the purposes of the Charter, and the duty of every State to act in good faith, as set out before. '.repeat(6);
for (const element of ['aside', 'div', 'section']) {
  const { document } = parseHTML(`<!doctype html><html lang="en"><head><title>t</title></head><body><main><h1>t</h1><p>${text}<a href="#n1">1</a></p><p>${text}</p>
<${element} id="n1"><p>See the annex, part one, and the report of the Committee.</p></${element}></main></body></html>`);
  const { content } = new Readability(document).parse();
  console.log(`${element}: reference ${content.includes('href="#n1"')}, note ${content.includes('See the annex')}`);
}
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
aside: reference true, note false
div: reference true, note true
section: reference true, note true
EOF
