/**
 * Files per second of validation, enrichment and HTML, on one core, after `npm run build`. The files: those of median size in the
 * corpus (NTOSO_SHARED, default ../shared) when there is one, else the file that stands for them in the fixtures.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enrich, render, validate } from '../../dist/index.js';
import { line, median, times } from './measure.mjs';

const shared = process.env.NTOSO_SHARED ?? join(import.meta.dirname, '../../../shared');
const files = filesOf(join(shared, 'corpus/akn'));

const cold = performance.now();
await validate(files[0]);
line('first validation in a process, schema compiled', performance.now() - cold, 'ms');

await measure('validate', validate, '≥ 200');
await measure('enrich', enrich, '≥ 60');
await measure('AKN → HTML', html, '≥ 30');
await flat();

async function html(file) {
  const { editions } = await render(String(file), {
    formats: ['html'],
    name: 'bench',
    paper: 'a4',
    date: '2026-11-24',
  });
  if (editions.length !== 1) throw new Error('no HTML was made');
}

async function measure(name, work, aim) {
  for (let turn = 0; turn < 4; turn++) for (const file of files) await work(file);
  const found = await times(files.length * 6, run => work(files[run % files.length]));
  line(`${name}: files per second, median of ${files.length} files`, 1000 / median(found), '/s', aim);
}

/** Memory after many files beside memory after few. */
async function flat() {
  const used = () => process.memoryUsage().rss / 1_000_000;
  for (let turn = 0; turn < 2000; turn++) await validate(files[turn % files.length]);
  const before = used();
  for (let turn = 0; turn < 2000; turn++) await validate(files[turn % files.length]);
  line('memory that 2 000 more validations took', used() - before, 'MB');
}

function filesOf(folder) {
  if (!existsSync(folder)) {
    return [readFileSync(new URL('../fixtures/enrich-foreign/published.xml', import.meta.url))];
  }
  const all = readdirSync(folder)
    .filter(name => name.endsWith('.xml'))
    .map(name => readFileSync(join(folder, name)))
    .sort((a, b) => a.length - b.length);
  const middle = Math.floor(all.length / 2);
  return all.slice(middle - 10, middle + 10);
}
