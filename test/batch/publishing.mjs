/**
 * A batch in a process of its own:  node publishing.mjs FOLDER COUNT [KILL-AT]
 * Prints `kept` or `made` and the input of each document. With a number it is killed at that change of a file.
 */
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [folder, count, killAt] = process.argv.slice(2);
let changes = 0;

function counting(original) {
  return function counted(...args) {
    if (killAt && ++changes >= Number(killAt)) process.kill(process.pid, 'SIGKILL');
    return original.apply(this, args);
  };
}

for (const name of ['writeFile', 'rename', 'mkdir', 'rm', 'open']) promises[name] = counting(promises[name]);
for (const name of ['symlinkSync', 'rmSync']) fs[name] = counting(fs[name]);
const handle = await promises.open(new URL(import.meta.url));
const methods = Object.getPrototypeOf(handle);
for (const name of ['appendFile', 'datasync']) methods[name] = counting(methods[name]);
await handle.close();
changes = 0;
syncBuiltinESMExports();

const { publishBatch } = await import('../../dist/batch/folder.js');

const inputs = Array.from({ length: Number(count) }, (_, i) => ({ input: `in/${i}.txt`, content: `ok s${i}` }));
await publishBatch(inputs, folder, {
  worker: new URL('./worker.mjs', import.meta.url),
  threads: 2,
  resume: true,
  onDocument: ({ entry, kept }) => fs.writeSync(1, `${kept ? 'kept' : 'made'} ${entry.input}\n`),
});
