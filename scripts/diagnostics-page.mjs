/** docs/diagnostics.md from the catalogue of codes: `node scripts/diagnostics-page.mjs` writes it, a test holds it current. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAGES = ['read', 'parse', 'enrich', 'validate', 'render', 'pack', 'library', 'batch'];

/** The page: a section a stage, an entry a code, in alphabetical order. */
export function diagnosticsPage(catalogue) {
  const codes = Object.keys(catalogue).sort();
  const stages = [...STAGES, ...codes.map(code => code.split('/')[0])].filter(
    (stage, i, all) => all.indexOf(stage) === i,
  );
  const sections = stages.flatMap(stage => {
    const own = codes.filter(code => code.startsWith(`${stage}/`));
    return own.length === 0 ? [] : [`## ${stage}`, ...own.map(code => entry(code, catalogue[code]))];
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# Diagnostics

Everything that ntoso was unsure of, or found wrong, is a diagnostic: a code, a severity, a message, a place (line of the
source, eId in the AKN) and a hint. A code is never renamed and never used for something else; the words of a message may change.

An **error** is something wrong in the content: the result is made all the same, and the exit code is 1. A **warning** is a
doubt that somebody should look at. An **info** says what was done.`;

function entry(code, { severity, meaning, hint }) {
  return [`### ${code}`, '', `*${severity}.* ${meaning}`, ...(hint ? ['', `What to do: ${hint}`] : [])].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { catalogue } = await import('../dist/diagnostics/codes.js');
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'diagnostics.md'), diagnosticsPage(catalogue));
}
