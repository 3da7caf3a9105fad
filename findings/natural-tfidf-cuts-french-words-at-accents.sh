#!/usr/bin/env bash
# The TfIdf of natural cuts French words at their accents, and does not see Arabic or Chinese,
# while it keeps Russian words whole.
#
# Library: natural 8.1.1
# Expected: whole words, as for Russian: the library has tokenizers for French and Arabic, and
#   nothing says that TfIdf is for some letters only.
# Happens: its own tokenizer knows the letters a to z and those of Russian; all others are
#   separators.
# Seen:
#   résolution adoptée: solution, adopt
#   резолюция принята: резолюция, принята
#   قرار الجمعية: 
#   安全理事会: 
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' >package.json
npm install --no-audit --no-fund --ignore-scripts --silent natural@8.1.1

cat >probe.mjs <<'EOF'
process.env.DOTENV_CONFIG_QUIET = 'true';
console.log(await (async () => {
  const { default: natural } = await import('natural');
  const tfidf = new natural.TfIdf();
  const texts = ['résolution adoptée', 'резолюция принята', 'قرار الجمعية', '安全理事会'];
  for (const text of texts) tfidf.addDocument(text);
  return texts.map((text, i) => `${text}: ${tfidf.listTerms(i).map(({ term }) => term).join(', ')}`).join('\n');
})());
EOF
node probe.mjs >seen
cat seen
diff - seen <<'EOF'
résolution adoptée: solution, adopt
резолюция принята: резолюция, принята
قرار الجمعية: 
安全理事会: 
EOF
