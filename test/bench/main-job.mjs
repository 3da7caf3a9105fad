/** The main job: text → AKN, AKN → HTML, and the whole of `publish` in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, render } from '../../dist/index.js';
import { line, median, times } from './measure.mjs';
import { repeated, sampleText } from './work/inputs.mjs';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'samples', 'a-res-65-230', 'source.txt');
const text = sampleText;

const cold = await times(1, () => convert(text));
line('text → AKN, first in a process', median(cold), 'ms');
await times(50, () => convert(text));
const warm = await times(100, () => convert(text));
line('text → AKN, warm, median of 100', median(warm), 'ms', '≤ 5 ms');

const factors = [1, 10, 100];
for (const factor of factors) {
  const long = repeated(text, factor);
  const [best] = await times(factor === 100 ? 3 : 5, () => convert(long));
  line(
    `text × ${factor} (${(long.length / 1000).toFixed(0)} kB) → AKN, best`,
    best,
    'ms',
    factor === 100 ? '≤ 500 ms' : '',
  );
}

const { akn } = await convert(text);
const options = { formats: ['html'], name: 'bench', paper: 'a4', date: '2026-11-24' };
line('AKN → HTML, first', median(await times(1, () => render(akn, options))), 'ms');
await times(15, () => render(akn, options));
line('AKN → HTML, warm, median of 30', median(await times(30, () => render(akn, options))), 'ms', '≤ 20 ms');

const folder = mkdtempSync(join(tmpdir(), 'ntoso-bench-'));
const main = join(root, 'dist', 'cli', 'main.js');
const publish = () => {
  const { status, stderr } = spawnSync(process.execPath, [main, 'publish', sample, '-o', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};
publish();
line('publish, all editions, cold process, median of 9', median(await times(9, publish)), 'ms', '≤ 1000 ms');
line(
  'ntoso --help, cold process, median of 9',
  median(await times(9, () => spawnSync(process.execPath, [main, '--help']))),
  'ms',
);
rmSync(folder, { recursive: true });
