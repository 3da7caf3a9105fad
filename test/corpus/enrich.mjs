/**
 * Enriches every published AKN file of a corpus and checks what is promised: all letters are there in their order, the
 * result is valid for our schema and the official one, no profile error is left, a second run changes nothing.
 *
 *   node test/corpus/enrich.mjs      after `npm run build`; NTOSO_SHARED=folder with corpus/ and schema/ (default ../shared)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAkn } from '../../dist/akn/parse.js';
import { enrich, validate } from '../../dist/index.js';

const shared = process.env.NTOSO_SHARED ?? join(import.meta.dirname, '../../../shared');
const schema = {
  main: readFileSync(join(shared, 'schema/akn/akomantoso30.xsd')),
  imports: { 'xml.xsd': readFileSync(join(shared, 'schema/akn/xml.xsd')) },
};
const files = ['akn', 'pairs'].flatMap(folder =>
  readdirSync(join(shared, 'corpus', folder))
    .filter(name => name.endsWith('.xml'))
    .map(name => join(shared, 'corpus', folder, name)),
);

/** Letters outside of the metadata; a call that became a reference keeps its letters in @marker. */
function letters(node) {
  if (node.name === 'noteRef') return node.attributes.marker ?? '';
  return node.children
    .filter(child => child.type === 'text' || (child.type === 'element' && child.name !== 'meta'))
    .map(child => (child.type === 'text' ? child.value : letters(child)))
    .join('')
    .replace(/\s+/g, '');
}

const KEPT = ['keyword', 'count', 'voting'];
const faults = [];
const changes = {};
let before = 0;

for (const file of files) {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const xml = readFileSync(file, 'utf8');
  before += (await validate(xml)).diagnostics.filter(each => each.severity === 'error').length;
  const { akn, diagnostics } = await enrich(xml);
  if (akn === undefined) {
    faults.push(`${name}: no result`);
    continue;
  }
  for (const { code } of diagnostics) changes[code] = (changes[code] ?? 0) + 1;
  const report = await validate(akn);
  const errors = report.diagnostics.filter(each => each.severity === 'error');
  if (errors.length > 0) faults.push(`${name}: ${errors.length} errors left: ${errors[0].message}`);
  if ((await validate(akn, { schema, profile: false })).schema !== 'valid')
    faults.push(`${name}: not valid for the official schema`);
  if (letters(parseAkn(xml)) !== letters(parseAkn(akn))) faults.push(`${name}: the text differs`);
  for (const kept of KEPT) {
    const [old, now] = [xml, akn].map(text => text.split(`<${kept} `).length);
    if (old !== now) faults.push(`${name}: ${old} ${kept} became ${now}`);
  }
  if ((await enrich(akn)).akn !== akn) faults.push(`${name}: a second run changes it`);
}

console.log(`${files.length} files, ${before} errors before`);
for (const [code, times] of Object.entries(changes).sort(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(8)}  ${code}`);
for (const fault of faults.slice(0, 30)) console.log(fault);
console.log(faults.length === 0 ? 'All are in the strict form.' : `${faults.length} faults`);
process.exitCode = faults.length === 0 && files.length > 0 ? 0 : 1;
