#!/usr/bin/env bash
# rss-parser gives Atom content in XHTML with all the text of a paragraph first and its inline
# elements after it.
#
# Library: rss-parser 3.13.0
# Expected: the paragraph as it stands, as it does when the same content is escaped and of
#   type="html".
# Happens: the XML is read into an object that keeps text and elements apart and is written
#   again from there: "Un <em>mot</em> et <strong>deux</strong>." becomes "Un  et
#   .<em>mot</em><strong>deux</strong>".
# For publishers: sentences of a resolution come out in another order in any reader built on the
#   package; publish content as type="html".
# Seen:
#   xhtml: <div type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un  et .<em>mot</em><strong>deux</strong></p></div></div>
#   xhtml, as text: Un  et .motdeux
#   html: <p>Un <em>mot</em> et <strong>deux</strong>.</p>
#   html, as text: Un mot et deux.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent rss-parser@3.13.0

cat >probe.cjs <<'EOF'
const Parser = require('rss-parser');
const entry = (body) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x:1</id><updated>2005-09-16T12:00:00Z</updated>
<entry><title>t</title><id>urn:x:2</id><updated>2005-09-16T12:00:00Z</updated>${body}</entry></feed>`;
const text = '<p>Un <em>mot</em> et <strong>deux</strong>.</p>';
const show = async (name, body) => {
  const [item] = (await new Parser().parseString(entry(body))).items;
  console.log(`${name}: ${item.content}`);
  console.log(`${name}, as text: ${item.contentSnippet}`);
};
show('xhtml', `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${text}</div></content>`)
  .then(() => show('html', `<content type="html">${text.replaceAll('<', '&lt;')}</content>`));
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
xhtml: <div type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un  et .<em>mot</em><strong>deux</strong></p></div></div>
xhtml, as text: Un  et .motdeux
html: <p>Un <em>mot</em> et <strong>deux</strong>.</p>
html, as text: Un mot et deux.
EOF
