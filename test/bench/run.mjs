/** Runs every benchmark of this folder, one after the other. Figures go to standard output; docs/performance.md says how to read them. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const chosen = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.mjs') && name !== 'run.mjs' && name !== 'measure.mjs')
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
