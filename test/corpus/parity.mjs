/**
 * What HTML, EPUB and PDF show of the same document, over a corpus: headings with their levels, notes, links, tables; and each
 * block of the AKN with its number, in its order, in all three.
 *   node test/corpus/parity.mjs [--check] [--only PART-OF-NAME]      corpus: NTOSO_SHARED or ../shared
 * `--check` ends with 1 when an edition differs. Chinese files have no PDF where no Chinese font is installed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parseAkn } from '../../dist/akn/parse.js';
import { render } from '../../dist/index.js';
import { differences, factsOfMarkup, factsOfPdf } from './parity-facts.mjs';
import { misplaced } from './parity-order.mjs';

const shared = process.env.NTOSO_SHARED ?? join(import.meta.dirname, '../../../shared');
const option = name => (process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : '');
const files = ['akn', 'pairs', 'akn-de']
  .map(folder => join(shared, 'corpus', folder))
  .filter(folder => existsSync(folder))
  .flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  .filter(path => path.endsWith('.xml') && path.includes(option('--only')));
const kinds = new Map();
let differing = 0;

for (const path of files) {
  const akn = readFileSync(path, 'utf8');
  const settings = { formats: ['html', 'epub', 'pdf'], name: 'document', paper: 'a4', date: '2026-01-01' };
  const { editions } = await render(akn, settings);
  const bytes = Object.fromEntries(editions.map(each => [each.format, each.bytes]));
  const faults = await faultsOf(akn, bytes);
  if (faults.length === 0) continue;
  differing++;
  console.log(`${path.split('/').pop()}\n  ${faults.slice(0, 6).join('\n  ')}`);
  for (const kind of new Set(faults.map(fault => fault.slice(0, fault.indexOf(':')))))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}

console.log(`${files.length} files, ${differing} with differences`);
for (const [kind, count] of kinds) console.log(`${count}\t${kind}`);
if (process.argv.includes('--check') && differing > 0) process.exitCode = 1;

export async function faultsOf(akn, { html, epub, pdf }) {
  const tree = parseAkn(akn);
  const facts = { HTML: factsOfMarkup(Buffer.from(html).toString()), EPUB: factsOfMarkup(bookOf(epub)) };
  if (pdf) facts.PDF = await factsOfPdf(pdf);
  const isReversed = /<FRBRlanguage language="ara"/.test(akn);
  const faults = [];
  for (const name of ['EPUB', 'PDF'].filter(each => facts[each])) {
    const turned = isReversed && name === 'PDF';
    faults.push(...differences(facts.HTML, facts[name], turned).map(each => `${name}, ${each}`));
  }
  for (const [name, { text }] of Object.entries(facts)) {
    if (isReversed && name === 'PDF') continue;
    faults.push(...misplaced(tree, text).map(each => `${name}, order: ${each}`));
  }
  return faults;
}

function contentOf(page) {
  return `<main>${/<body[^>]*>([\s\S]*)<\/body>/.exec(page)?.[1] ?? ''}</main>`;
}

/** The files of a book in reading order, without its contents and the notice about the edition. */
function bookOf(epub) {
  const entries = unzipSync(epub);
  const read = name => Buffer.from(entries[name]).toString();
  const spine = [...read('EPUB/package.opf').matchAll(/<itemref idref="(?:page-)?([^"]+)"/g)].map(match => match[1]);
  const files = spine.filter(id => !['title', 'nav', 'about'].includes(id)).map(id => read(`EPUB/${id}.xhtml`));
  const title = /<div class="masthead">[\s\S]*?<\/div>/.exec(read('EPUB/title.xhtml'))?.[0] ?? '';
  return `<header class="masthead">${title}</header>${files.map(contentOf).join('\n')}`;
}
