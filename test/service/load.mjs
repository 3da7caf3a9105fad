/**
 * Load: 200 jobs on two threads, one of which is killed on the way. Nothing is lost, and memory stays flat.
 *
 *   node test/service/load.mjs [--jobs 200]
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startService } from '../../dist/node.js';

const { values } = parseArgs({ options: { jobs: { type: 'string', default: '200' } } });
const wanted = Number(values.jobs);
// Text: United Nations, A/RES/65/230.
const text = readFileSync(new URL('../../samples/a-res-65-230/source.txt', import.meta.url), 'utf8');
/** Takes longer than it may: its thread is ended, and another takes its place. */
const body = text.indexOf('1.\t');
const endless = text.slice(0, body) + text.slice(body).repeat(400);
const service = await startService({ port: 0, threads: 2, queue: wanted + 1, timeout: 60_000, keep: 600_000 });
const octets = { 'content-type': 'application/octet-stream' };
const ask = async (path, init) => (await fetch(service.address + path, init)).json();
const start = (content, query = '') =>
  ask(`/v1/convert?wait=false${query}`, { method: 'POST', headers: octets, body: content });
const started = performance.now();
const memory = [];
const slowest = { milliseconds: 0 };

// Modules and caches are loaded before anything is measured.
await ask('/v1/convert', { method: 'POST', headers: octets, body: text });
const jobs = [];
for (let number = 0; number < wanted; number++) {
  if (number === Math.floor(wanted / 4)) jobs.push({ ...(await start(endless)), isEndless: true });
  jobs.push(await start(`${text}\n`));
}
/** A quarter of the way, the thread of the long document is killed: whoever asked for it breaks off. */
let isKilled = false;
let open = jobs;
while (open.length > 0) {
  const asked = performance.now();
  await fetch(`${service.address}/healthz`);
  slowest.milliseconds = Math.max(slowest.milliseconds, performance.now() - asked);
  const states = await Promise.all(open.map(({ href }) => ask(href)));
  memory.push(process.memoryUsage.rss());
  const endlessOne = states.find((_, index) => open[index].isEndless);
  if (!isKilled && endlessOne?.state === 'working') {
    await pause(300);
    await fetch(service.address + endlessOne.href, { method: 'DELETE' });
    isKilled = true;
  }
  for (const [index, { state, result }] of states.entries()) {
    if (state === 'done' && !open[index].isEndless) open[index].akn = result.akn;
    if (state === 'failed') open[index].isLost = true;
  }
  open = open.filter(
    (job, index) => !(job.isEndless && isKilled) && !/done|failed|cancelled/.test(states[index].state ?? 'cancelled'),
  );
  await pause(250);
}
await service.stop();
const results = jobs.filter(({ isEndless }) => !isEndless).map(({ akn }) => akn);
const lost = results.filter(akn => akn === undefined).length;
const different = new Set(results).size;
const half = memory.slice(Math.floor(memory.length / 3));
const growth = (half.at(-1) - half[0]) / half[0];
const mb = bytes => `${Math.round(bytes / 1e6)} MB`;
console.log(
  `${wanted} jobs in ${((performance.now() - started) / 1000).toFixed(1)} s, load ${loadavg()[0].toFixed(1)}`,
);
console.log(`lost: ${lost}; distinct results: ${different}; a thread was killed: ${isKilled}`);
console.log(`memory: ${mb(half[0])} after a third, ${mb(half.at(-1))} at the end (${(100 * growth).toFixed(0)} %)`);
console.log(`/healthz, slowest of ${memory.length}: ${Math.round(slowest.milliseconds)} ms`);
process.exitCode = lost === 0 && different === 1 && isKilled && growth < 0.25 ? 0 : 1;
