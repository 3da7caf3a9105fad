/**
 * HTML and EPUB of every Akoma Ntoso file of a corpus: made, complete, and clean to html-validate and epubcheck-ts.
 *   node test/corpus/editions.mjs [--only PART-OF-NAME] [--fast]      corpus: NTOSO_CORPUS or ../shared/corpus
 * The files of all document types in test/fixtures/akn are among them. `--fast` leaves the validators out. The exit code says whether all files are clean.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { parseAkn } from '../../dist/akn/parse.js';
import { render } from '../../dist/render/index.js';
import { missingText } from './text-of-editions.mjs';

const corpus = process.env.NTOSO_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');
const fixtures = join(import.meta.dirname, '../fixtures/akn');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';
const fast = process.argv.includes('--fast');
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

const files = ['akn', 'pairs']
  .flatMap(folder => readdirSync(join(corpus, folder)).map(name => join(corpus, folder, name)))
  .concat(readdirSync(fixtures).map(name => join(fixtures, name)))
  .filter(name => name.endsWith('.xml') && name.includes(only));
const codes = new Map();
let faulty = 0;

for (const path of files) {
  const akn = readFileSync(path, 'utf8');
  const name = path.split('/').pop().replace('.xml', '');
  const { editions, diagnostics } = await render(akn, {
    formats: ['html', 'epub'],
    name,
    paper: 'a4',
    date: '2026-01-01',
  });
  for (const { code, message } of diagnostics)
    codes.set(`${code}: ${message}`, (codes.get(`${code}: ${message}`) ?? 0) + 1);
  const faults = [];
  for await (const fault of faultsOf(akn, editions)) faults.push(fault);
  if (faults.length === 0) continue;
  faulty++;
  console.log(`${name}\n  ${faults.slice(0, 6).join('\n  ')}`);
}

console.log(`${files.length} files, ${faulty} with faults`);
for (const [code, count] of [...codes].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log(`${count}\t${code}`);
process.exitCode = faulty ? 1 : 0;

async function* faultsOf(akn, editions) {
  const html = editions.find(({ format }) => format === 'html');
  const epub = editions.find(({ format }) => format === 'epub');
  if (!html || !epub) return yield 'an edition is missing';
  const tree = parseAkn(akn);
  const page = Buffer.from(html.bytes).toString();
  const book = Object.entries(unzipSync(epub.bytes))
    .filter(([entry]) => entry.endsWith('.xhtml'))
    .map(([, bytes]) => Buffer.from(bytes).toString())
    .join('\n');
  yield* missingText(tree, page).map(text => `HTML lacks "${text.slice(0, 100)}"`);
  yield* missingText(tree, book).map(text => `EPUB lacks "${text.slice(0, 100)}"`);
  if (fast) return;
  const report = await validator.validateString(page);
  for (const { messages } of report.results)
    yield* messages.map(({ ruleId, message, line }) => `HTML ${line}: ${ruleId} ${message}`);
  const check = await EpubCheck.validate(epub.bytes);
  const bad = check.messages.filter(({ severity }) => /error|fatal|warning/i.test(severity));
  yield* bad.map(({ id, message, location }) => `EPUB ${location?.path ?? ''} ${id} ${message}`);
}
