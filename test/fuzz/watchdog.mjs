/** An input on which the program never comes back cannot report itself: a thread beside it does, and ends the process. */
import { writeSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Seconds, by the clock, that one input may take, however busy the machine is. */
const LONGEST = 180;

/** @returns a function that is told the number of the input that begins */
export function watch(seed) {
  const now = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: { now, seed } });
  worker.unref();
  return input => Atomics.store(now, 0, input);
}

if (!isMainThread && workerData?.now) {
  const { now, seed } = workerData;
  let input = -1;
  let seen = 0;
  setInterval(() => {
    const current = Atomics.load(now, 0);
    seen = current === input ? seen + 1 : 0;
    input = current;
    if (seen < LONGEST) return;
    writeSync(1, `input ${input} does not come to an end: --seed ${seed} --from ${input} --inputs 1\n`);
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
}
