/**
 * docs/validation.md: what is checked, rule by rule, each code with an example from the fixtures of the tests.
 * `node scripts/validation-page.mjs` writes it, a test holds it current.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rules and their codes; E1–E13 and W1–W6 as the study of the profile numbers them, the others were found on published files. */
export const RULES = [
  ['E1', 'Pointers lead somewhere', ['pointer-dangling', 'pointer-form', 'pointer-kind']],
  ['E2', 'Metadata that must be there', ['metadata-missing', 'country-not-un', 'lifecycle-missing']],
  ['E3', 'IRIs agree with the metadata', ['iri-form', 'iri-parts', 'iri-levels']],
  ['E4', 'Languages', ['language-code']],
  ['E5', 'Ids by the naming convention', ['id-missing', 'id-not-conventional']],
  ['E6', 'Ids inside annexes and members', ['id-prefix']],
  ['E7', 'What a ref may point at', ['reference-url']],
  ['E8', 'References into the metadata', ['reference-into-meta']],
  ['E9', 'IRIs of annexes', ['annex-iri']],
  ['E10', 'References to notes', ['note-reference']],
  ['E11', 'Lists and bare text', ['list-forbidden', 'paragraph-bare']],
  ['E12', 'Text against its source', ['text-incomplete']],
  ['E13', 'Entries that nothing uses', ['entry-unused']],
  ['E14', 'Links', ['link-unsafe', 'link-malformed']],
  ['E15', 'Addresses of ontology entries', ['entry-address']],
  ['W1', 'Names of inlines', ['inline-name']],
  ['W2', 'Containers', ['container-missing', 'container-unnamed']],
  ['W3', 'Elements that describe the document', ['document-element-misplaced']],
  ['W4', 'Numbers of paragraphs', ['numbers-not-contiguous']],
  ['W5', 'Names of documents', ['document-name']],
  ['W7', 'Marks of notes', ['note-marks']],
  ['W8', 'Calls without a link', ['note-call-plain']],
  ['W9', 'Unknown dates', ['date-unknown']],
  ['W10', 'Units that are only a heading', ['unit-empty']],
  ['W11', 'Extensions', ['extension-namespace']],
  ['W12', 'Style sheets', ['stylesheet-ignored']],
  ['W13', 'Organizations', ['entry-phrase']],
];

const FILE = ['not-well-formed', 'encoding', 'doctype', 'too-deep', 'not-akn', 'old-namespace'];
const SCHEMA = ['schema-element', 'not-in-vocabulary', 'schema-missing', 'schema-attribute', 'schema-value'].concat([
  'schema-text',
  'id-repeated',
  'schema',
]);

/** @param catalogue all codes @param folder the fixtures: a folder a case with `diagnostics.json` */
export function validationPage(catalogue, folder) {
  const examples = examplesIn(folder);
  const entry = code => codeEntry(`validate/${code}`, catalogue[`validate/${code}`], examples);
  const rules = RULES.flatMap(([number, title, codes]) => [`### ${number}: ${title}`, ...codes.map(entry)]);
  const parts = [INTRODUCTION, '## The file', ...FILE.map(entry), '## The schema', ON_THE_SCHEMA, ...SCHEMA.map(entry)];
  const profile = ['## The profile', ON_THE_PROFILE, entry('other-body'), ...rules];
  return `${[...parts, ...profile].join('\n\n')}\n`;
}

function codeEntry(code, { severity, meaning, hint }, examples) {
  const example = examples.get(code);
  const lines = [`**\`${code}\`** (${severity}). ${meaning}`];
  if (hint) lines.push(`Fix: ${hint}`);
  if (example) lines.push(`Example (\`${example.name}\`): ${example.message}`);
  return lines.join('\n\n');
}

/** The first case that provokes each code. */
function examplesIn(folder) {
  const found = new Map();
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    if (!each.isDirectory()) continue;
    const { diagnostics } = JSON.parse(readFileSync(join(folder, each.name, 'diagnostics.json'), 'utf8'));
    for (const { code, message } of diagnostics) if (!found.has(code)) found.set(code, { name: each.name, message });
  }
  return found;
}

const INTRODUCTION = `# Validation

\`ntoso validate\` and \`validate()\` give three verdicts, always all of them: **well-formed**, **schema**, **profile**, each \`valid\`,
\`invalid\` or \`not-run\` (a file that is not well-formed has no further verdicts). Findings name the element by its number and eId,
with line and column: \`point (a) of paragraph 3 (#para_3__list_1__point_a)\`.

## How to use it

\`\`\`sh
ntoso validate 'archive/**/*.xml'                            # any number of files, one after the other, a summary at the end
ntoso validate a.xml --report sarif > findings.sarif         # or json; SARIF 2.1.0
ntoso validate a.xml --schema akomantoso30.xsd               # the official schema in place of the one that comes with ntoso
ntoso validate a.xml --config levels.json
\`\`\`

Exit code 0: no file has errors; 1: some have; 2: usage or system error. \`levels.json\` sets the level of a code:

\`\`\`json
{ "levels": { "validate/entry-unused": "off", "validate/date-unknown": "error", "validate/id-not-conventional": "warning" } }
\`\`\`

An error may become a warning and nothing lower; a warning may become an error or be switched off. The verdict on the schema does
not depend on levels. \`namingConvention: level 2\` is claimed only when ids, IRIs and references have no fault (rule W6: E3, E5, E7).`;

const ON_THE_SCHEMA = 'What each element holds, and what the schema leaves out, is in [schema.md](schema.md).';

const ON_THE_PROFILE = `What AKN4UN asks and no schema can state. \`ntoso enrich\` fixes most of it without guessing. The cases in brackets are folders of
\`test/fixtures/validate\`.`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  const { catalogue } = await import('../dist/diagnostics/codes.js');
  const page = validationPage(catalogue, join(root, 'test/fixtures/validate'));
  writeFileSync(join(root, 'docs', 'validation.md'), page);
}
