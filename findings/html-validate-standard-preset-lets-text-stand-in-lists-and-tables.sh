#!/usr/bin/env bash
# html-validate's standard preset finds nothing wrong with text directly inside ul, ol, dl, table
# or tr.
#
# Library: html-validate 10.9.0
# Expected: an error, as for a misplaced element: these elements have no text in their content
#   models (HTML Standard, "The ul element" and following), and the preset is there to validate
#   against the standard.
# Happens: element-permitted-content looks at elements only; a p in the same place is reported.
# Seen:
#   <ul>TEXT<li>a</li></ul>: text valid; p element-permitted-content
#   <ol>TEXT<li>a</li></ol>: text valid; p element-permitted-content
#   <dl>TEXT<dt>a</dt><dd>b</dd></dl>: text valid; p element-permitted-content
#   <table>TEXT<tr><td>a</td></tr></table>: text valid; p element-permitted-content
#   <table><tr>TEXT<td>a</td></tr></table>: text valid; p element-permitted-content
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent html-validate@10.9.0

cat >probe.cjs <<'EOF'
const { HtmlValidate, StaticConfigLoader } = require('html-validate');
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));
(async () => {
  for (const inside of ['<ul>TEXT<li>a</li></ul>', '<ol>TEXT<li>a</li></ol>', '<dl>TEXT<dt>a</dt><dd>b</dd></dl>', '<table>TEXT<tr><td>a</td></tr></table>', '<table><tr>TEXT<td>a</td></tr></table>']) {
    const verdicts = [];
    for (const text of ['stray', '<p>stray</p>']) {
      const html = `<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body>${inside.replace('TEXT', text)}</body></html>`;
      const report = await validator.validateString(html);
      verdicts.push(report.results.flatMap((r) => r.messages.map((m) => m.ruleId)).join(', ') || 'valid');
    }
    console.log(`${inside}: text ${verdicts[0]}; p ${verdicts[1]}`);
  }
})();
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
<ul>TEXT<li>a</li></ul>: text valid; p element-permitted-content
<ol>TEXT<li>a</li></ol>: text valid; p element-permitted-content
<dl>TEXT<dt>a</dt><dd>b</dd></dl>: text valid; p element-permitted-content
<table>TEXT<tr><td>a</td></tr></table>: text valid; p element-permitted-content
<table><tr>TEXT<td>a</td></tr></table>: text valid; p element-permitted-content
EOF
