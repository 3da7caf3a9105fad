/**
 * Word files → AKN: every file of the corpus (NTOSO_SHARED, default ../shared), or the template of the fixtures when there
 * is none. Times are warm, each file's median over several turns; memory is that of a process of its own, at its highest.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from '../../dist/index.js';
import { line, median } from './measure.mjs';
import { wordFiles } from './work/inputs.mjs';

const TURNS = 5;
const corpus = join(process.env.NTOSO_SHARED ?? join(import.meta.dirname, '../../../shared'), 'corpus');
const files = wordFiles(corpus);

if (process.argv[2] === 'memory') {
  for (const bytes of files) await convert(bytes);
  console.log(process.resourceUsage().maxRSS / 1000);
} else {
  await measureTimes();
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'memory'], { encoding: 'utf8' });
  line(`memory at its highest, ${files.length} files once`, Number(stdout), 'MB', '≤ 200 MB');
}

async function measureTimes() {
  for (let turn = 0; turn < 3; turn++) for (const bytes of files) await convert(bytes);
  const found = files.map(() => []);
  const before = process.cpuUsage();
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [index, bytes] of files.entries()) {
      const start = performance.now();
      await convert(bytes);
      found[index].push(performance.now() - start);
    }
  }
  const times = found.map(each => median(each.sort((a, b) => a - b))).sort((a, b) => a - b);
  line(`Word file → AKN, warm, median of ${files.length} files`, median(times), 'ms', '≤ 15 ms');
  line('Word file → AKN, warm, the longest', times.at(-1), 'ms', '≤ 500 ms');
  const { user, system } = process.cpuUsage(before);
  line('the same, processor time, mean of all', (user + system) / 1000 / TURNS / files.length, 'ms');
}
