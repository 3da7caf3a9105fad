#!/usr/bin/env bash
# hyphen leaves tags alone, but puts soft hyphens into the contents of style, script and pre.
#
# Library: hyphen 1.14.1
# Expected: style and script as they are, since they are not text, and pre, in which a break would
#   be wrong.
# Happens: class names and identifiers get soft hyphens, and no longer match those in the tags,
#   which are left alone.
# Seen:
#   <p class="resolution">res\u00ado\u00adlu\u00adtion</p>
#   <style>.res\u00ado\u00adlu\u00adtion { col\u00ador: red }</style>
#   <script>var res\u00ado\u00adlu\u00adtion = 1;</script>
#   <pre>res\u00ado\u00adlu\u00adtion</pre>
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent hyphen@1.14.1

cat >probe.mjs <<'EOF'
import english from 'hyphen/en-us/index.js';
for (const html of ['<p class="resolution">resolution</p>', '<style>.resolution { color: red }</style>', '<script>var resolution = 1;</script>', '<pre>resolution</pre>'])
  console.log(english.hyphenateHTMLSync(html).replaceAll('\u00ad', '\\u00ad'));
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
<p class="resolution">res\u00ado\u00adlu\u00adtion</p>
<style>.res\u00ado\u00adlu\u00adtion { col\u00ador: red }</style>
<script>var res\u00ado\u00adlu\u00adtion = 1;</script>
<pre>res\u00ado\u00adlu\u00adtion</pre>
EOF
