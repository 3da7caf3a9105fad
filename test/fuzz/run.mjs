#!/usr/bin/env node
/**
 * Mutants of documents, packages and library files, until the time is over: `npm run fuzz -- --seed N --minutes M [--kind NAME]`,
 * or a number of inputs in place of minutes: `--inputs N [--from N]`.
 * Without a seed there is a new one, which is printed: the same seed makes the same mutants. An input on which something does not
 * hold is written to `test/fuzz/found/`; when it is fixed, the smallest form of it goes to `test/fuzz/kept/`.
 */
import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kinds } from './kinds.mjs';
import { randomOf } from './random.mjs';
import { watch } from './watchdog.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    from: { type: 'string' },
    kind: { type: 'string' },
  },
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
const minutes = Number(values.minutes ?? (values.inputs === undefined ? 1 : Number.POSITIVE_INFINITY));
const first = Number(values.from ?? 0);
const end = first + Number(values.inputs ?? Number.POSITIVE_INFINITY);
const found = join(import.meta.dirname, 'found');

/** Milliseconds of computing, whatever else the machine does, that a mutant of a small document may take; many times what the slowest takes. */
const LONGEST = 30_000;
/** One mutant in so many is also made twice, enriched twice and published. */
const DEEP = 5;

const wheel = Object.entries(kinds)
  .filter(([name]) => values.kind === undefined || name === values.kind)
  .flatMap(([name, { weight }]) => Array(weight).fill(name));
const counts = new Map();
const classes = new Map();
const start = performance.now();
const until = start + minutes * 60_000;
const begins = watch(seed);
let input = first;

async function faultOf(kind, bytes, deep) {
  const before = process.cpuUsage();
  try {
    const fault = await kinds[kind].fault(bytes, deep);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    return fault ?? (took > LONGEST ? `took ${Math.round(took / 1000)} s` : undefined);
  } catch (cause) {
    return `${cause.name}: ${cause.message}\n${String(cause.stack).split('\n').slice(1, 4).join('\n')}`;
  }
}

console.log(`seed ${seed}, ${values.inputs === undefined ? `${minutes} min` : `${values.inputs} inputs`}`);
for (; performance.now() < until && input < end; input++) {
  begins(input);
  // Each mutant has a seed of its own, so one can be made again without those before it.
  const random = randomOf(seed + input * 7919);
  const kind = random.pick(wheel);
  const { bytes, made, ending } = await kinds[kind].make(random);
  const fault = await faultOf(kind, bytes, input % DEEP === 0);
  counts.set(kind, 1 + (counts.get(kind) ?? 0));
  if (fault === undefined) continue;
  const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const key = `${kind}: ${fault
    .split('\n')[0]
    .replace(/\d+|#\S+/g, 'n')
    .slice(0, 90)}`;
  const known = classes.get(key) ?? 0;
  classes.set(key, known + 1);
  if (known >= 3) continue;
  mkdirSync(found, { recursive: true });
  writeFileSync(join(found, `${kind}-${sum}.${ending}`), bytes);
  console.log(`${kind}-${sum}.${ending} (input ${input}; ${made.join(', ')}): ${fault}`);
}
const done = input - first;
const seconds = (performance.now() - start) / 1000;
const told = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
console.log(`${done} inputs in ${seconds.toFixed(0)} s (${(done / seconds).toFixed(1)} a second): ${told}`);
for (const [key, count] of classes) console.log(`  ${count} × ${key}`);
const faults = [...classes.values()].reduce((sum, count) => sum + count, 0);
console.log(`${faults} faults, seed ${seed}`);
process.exitCode = faults > 0 ? 1 : 0;
