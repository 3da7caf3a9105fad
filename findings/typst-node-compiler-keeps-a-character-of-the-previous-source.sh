#!/usr/bin/env bash
# A Typst NodeCompiler that is used again keeps the old character where the new source has one
# with the same last byte in UTF-8, and says nothing.
#
# Library: @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14.2)
# Expected: the text of the source that was given: compile takes the content of the main file, and
#   a second call has nothing to do with the first.
# Happens: the new source is laid over the old one, and where the last difference is a character
#   of several bytes whose last byte did not change, the old character stays: of two Chinese
#   documents typeset one after the other the second may have one wrong character. A new compiler,
#   or a trailing comment that differs each time, helps; evictCache does not.
# Seen:
#   大会一, then 安全乀: 安全一; a new compiler: 安全乀; a comment: 安全乀
#   x é, then y ũ: y é; a new compiler: y ũ; a comment: y ũ
#   大会, then 安全: 安全; a new compiler: 安全; a comment: 安全
#   one, then two: two; a new compiler: two; a comment: two
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent @myriaddreamin/typst-ts-node-compiler@0.7.0

cat >probe.cjs <<'EOF'
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const compile = (compiler, text, end = '') => {
  const { message } = compiler.fetchDiagnostics(compiler.compile({ mainFileContent: `#panic("${text}")${end}` }).takeDiagnostics())[0];
  compiler.evictCache(0);
  return message.replace(/^panicked with: "(.*)"$/, '$1');
};
for (const [first, second] of [['大会一', '安全乀'], ['x é', 'y ũ'], ['大会', '安全'], ['one', 'two']]) {
  const compiler = NodeCompiler.create({});
  const again = NodeCompiler.create({});
  compile(compiler, first);
  compile(again, first, '\n// 1');
  console.log(`${first}, then ${second}: ${compile(compiler, second)}; a new compiler: ${compile(NodeCompiler.create({}), second)}; a comment: ${compile(again, second, '\n// 2')}`);
}
EOF
node probe.cjs >seen
cat seen
diff - seen <<'EOF'
大会一, then 安全乀: 安全一; a new compiler: 安全乀; a comment: 安全乀
x é, then y ũ: y é; a new compiler: y ũ; a comment: y ũ
大会, then 安全: 安全; a new compiler: 安全; a comment: 安全
one, then two: two; a new compiler: two; a comment: two
EOF
