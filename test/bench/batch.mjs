/**
 * Batches: documents a second with one and two threads, memory over many documents, time to stop.
 * Documents are the Word files and texts of the corpus; without it, copies of the sample.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { line, median } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(process.env.NTOSO_SHARED ?? resolve(root, '..', 'shared'), 'corpus', 'word');
const { publishAll, publishBatch } = await import(join(root, 'dist/batch/index.js'));
const formats = (process.env.NTOSO_FORMATS ?? 'html,epub,pdf').split(',');
const COUNT = Number(process.env.NTOSO_DOCUMENTS ?? 60);

const folder = mkdtempSync(join(tmpdir(), 'ntoso-bench-'));
try {
  const spent = { 1: 0, 2: 0 };
  const done = { 1: 0, 2: 0 };
  const whole = { 1: 0, 2: 0 };
  // By turns, all runs counted together: what else the machine does should not fall on one of them only.
  for (const [run, threads] of [1, 2, 2, 1].entries()) {
    const start = performance.now();
    let warm = 0;
    // Threads load and compile for some documents; the second half shows the rate of a long batch.
    await publishBatch(documents(COUNT), join(folder, String(run)), {
      threads,
      formats,
      onDocument: ({ counts }) => {
        if (counts.documents === COUNT / 2) warm = performance.now();
        if (counts.documents === COUNT) spent[threads] += performance.now() - warm;
      },
    });
    done[threads] += COUNT / 2;
    whole[threads] += performance.now() - start;
  }
  const rates = { 1: (done[1] / spent[1]) * 1000, 2: (done[2] / spent[2]) * 1000 };
  line(`batch into a folder, one thread (${formats.join(', ')})`, rates[1], 'a second');
  line('batch into a folder, two threads', rates[2], 'a second');
  line('two threads beside one', rates[2] / rates[1], 'times', '≥ 1.6 times');
  line(`the same with starting the threads, ${COUNT} documents`, whole[1] / whole[2], 'times');
  await memory();
  await stopping();
  const kept = join(folder, 'kept');
  await publishBatch(documents(COUNT), kept, { formats });
  const start = performance.now();
  await publishBatch(documents(COUNT), kept, { formats, resume: true });
  line('resume: find a document whole', (performance.now() - start) / COUNT, 'ms each');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Resident memory after a quarter of the documents and after all of them: it must not grow with their number. */
async function memory() {
  const count = 4 * COUNT;
  const sizes = [];
  for await (const _ of publishAll(documents(count), { threads: 2, formats: formats.filter(each => each !== 'pdf') })) {
    sizes.push(process.memoryUsage.rss() / 1e6);
  }
  const highest = list => Math.max(...list);
  line(`memory over documents 1 to ${count / 4}, highest`, highest(sizes.slice(0, count / 4)), 'MB');
  line(`memory over documents ${(3 * count) / 4} to ${count}, highest`, highest(sizes.slice((3 * count) / 4)), 'MB');
}

/** From the abort to the end of the run, while both threads are at work. */
async function stopping() {
  const waits = [];
  for (let run = 0; run < 5; run++) {
    const controller = new AbortController();
    let stopped = 0;
    setTimeout(
      () => {
        stopped = performance.now();
        controller.abort(new Error('stop'));
      },
      1_500 + run * 130,
    );
    try {
      for await (const _ of publishAll(documents(10_000), { threads: 2, formats, signal: controller.signal }));
    } catch {
      waits.push(performance.now() - stopped);
    }
  }
  waits.sort((a, b) => a - b);
  line('from a stop to the end of the run, median', median(waits), 'ms');
  line('from a stop to the end of the run, longest of 5', waits.at(-1), 'ms', '≤ 250 ms');
}

/** Documents as often as are wanted, each with another name, so that no two share their files. */
function documents(count) {
  const files = sources();
  return Array.from({ length: count }, (_, i) => ({
    input: `${i}/${files[i % files.length].split('/').at(-1)}`,
    content: async () => readFileSync(files[i % files.length]),
  }));
}

function sources() {
  try {
    return readdirSync(corpus)
      .filter(name => name.endsWith('.docx'))
      .slice(0, 40)
      .map(name => join(corpus, name));
  } catch {
    return [join(root, 'samples/a-res-65-230/source.txt')];
  }
}
