/**
 * Runs every benchmark of this folder, one after the other, or those whose names begin as the arguments say. `against REV` runs
 * that one alone. Figures go to standard output; docs/performance.md says how to read them.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const chosen = process.argv.slice(2);
/** What takes arguments of its own is not for a run of all. */
const ALONE = 'against.mjs';
const NO_BENCH = new Set(['run.mjs', 'measure.mjs', ALONE]);
if (chosen[0] === 'against') {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, ALONE), ...chosen.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
const files = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.mjs') && !NO_BENCH.has(name))
  .filter(name => chosen.length === 0 || chosen.some(each => name.startsWith(each)))
  .sort();

console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model})`);
for (const name of files) {
  console.log(`\n## ${name.replace('.mjs', '')}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exitCode = 1;
}
