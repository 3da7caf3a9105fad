/** Citations: how many a second, and what the two passes add to the sample and to a text a hundred times as long. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metadataOf } from '../../dist/akn/metadata.js';
import { blocksOf } from '../../dist/cited/blocks.js';
import { readCitations } from '../../dist/cited/reading.js';
import { citations } from '../../dist/enrich/citations/index.js';
import { crossReferences } from '../../dist/enrich/cross-references/index.js';
import { identifiers } from '../../dist/enrich/ids.js';
import { notes } from '../../dist/enrich/notes.js';
import { english } from '../../dist/languages/en/index.js';
import { parse } from '../../dist/parse/index.js';
import { read } from '../../dist/read/index.js';
import { defaultBases } from '../../dist/un/addresses.js';
import { line, median, times } from './measure.mjs';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'samples', 'a-res-65-230', 'source.txt'), 'utf8');
const report = () => {};
const context = { report, language: english, links: defaultBases, date: '2011-04-01' };

const prepared = new WeakMap();
const sample = await treeOf(text);
await times(200, () => readAll(sample));
const [fastest] = await times(200, () => readAll(sample));
const found = readAll(sample).reduce((sum, each) => sum + each.citations.length, 0);
line('citations found in the sample', found, '');
line('citations per second', (1000 * found) / fastest, '');

await times(200, () => passes(sample));
line(
  'both passes on the sample, warm, median of 200',
  median(await times(200, () => passes(sample))),
  'ms',
  '≤ 1.5 ms',
);

const notesAt = text.search(/^1 \S/m);
for (const factor of [10, 100]) {
  const long = await treeOf(text.slice(0, notesAt).repeat(factor) + text.slice(notesAt));
  const [best] = await times(3, () => passes(long));
  line(`both passes on the text × ${factor}, best`, best, 'ms');
}

async function treeOf(source) {
  const parsed = parse(await read(source, { report }), { report });
  return notes.run(parsed, context);
}

function readAll(tree) {
  return readCitations(blocksOf(tree), metadataOf(tree), english);
}

/** Without the time of the identifiers pass, which stands between the two. */
function passes(tree) {
  const linked = prepared.get(tree) ?? identifiers.run(citations.run(tree, context), context);
  prepared.set(tree, linked);
  citations.run(tree, context);
  return crossReferences.run(linked, context);
}
