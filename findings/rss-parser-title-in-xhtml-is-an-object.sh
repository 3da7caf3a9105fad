#!/usr/bin/env bash
# The title of an Atom entry is a string in rss-parser, and an object of parse results when the
# title is XHTML.
#
# Library: rss-parser 3.13.0
# Expected: a string, as the type declarations of the package say (title?: string), with the
#   mark-up or without it.
# Happens: title is the inner form of the XML reader, with the words in italics apart from the
#   others; it has no toString, so that a template that prints it throws "Cannot convert object
#   to primitive value".
# For publishers: a feed whose titles have italics or superscripts breaks the pages of others;
#   publish titles as text or as escaped HTML.
# Seen:
#   string: "Report"
#   object: {"$":{"type":"xhtml"},"div":[{"_":"Report  group","$":{"xmlns":"http://www.w3.org/1999/xhtml"},"em":["ad hoc"]}]}
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent rss-parser@3.13.0

cat >probe.cjs <<'EOF'
const Parser = require('rss-parser');
const title = (attribute, body) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x:1</id><updated>2005-09-16T12:00:00Z</updated>
<entry><title${attribute}>${body}</title><id>urn:x:2</id><updated>2005-09-16T12:00:00Z</updated></entry></feed>`;
(async () => {
  for (const [attribute, body] of [['', 'Report'], [' type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml">Report <em>ad hoc</em> group</div>']]) {
    const [item] = (await new Parser().parseString(title(attribute, body))).items;
    console.log(`${typeof item.title}: ${JSON.stringify(item.title)}`);
  }
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
string: "Report"
object: {"$":{"type":"xhtml"},"div":[{"_":"Report  group","$":{"xmlns":"http://www.w3.org/1999/xhtml"},"em":["ad hoc"]}]}
EOF
