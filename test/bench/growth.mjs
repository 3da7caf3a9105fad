/**
 * Growth of the conversion with its input: for each way of being long, processor time at a size and at eight times that size.
 * An exponent of 1 is linear, 2 quadratic. `npm run bench -- growth` measures all; NTOSO_GROWTH names those to measure, NTOSO_SCALE
 * makes all sizes larger.
 */
import { convert } from '../../dist/index.js';
import { median } from './measure.mjs';
import { longInputs } from './work/long-inputs.mjs';

const AIM = 1.1;
const TIMES = 8;
const RUNS = 3;
const scale = Number(process.env.NTOSO_SCALE ?? 1);
const chosen = process.env.NTOSO_GROWTH ?? '';

console.log(
  `${'processor time, ms'.padEnd(40)}${'n'.padStart(8)}${'at n'.padStart(10)}${'at 8 n'.padStart(10)}${'exponent'.padStart(10)}`,
);
for (const [name, { size, make }] of Object.entries(longInputs)) {
  if (!name.includes(chosen)) continue;
  const n = size * scale;
  const short = make(n);
  // The short one, until the engine has compiled it.
  for (let run = 0; run < TIMES; run++) await convert(short);
  const small = await spent(short, TIMES);
  const large = await spent(make(n * TIMES), 1);
  const exponent = Math.log(large / small) / Math.log(TIMES);
  const fault = exponent > AIM ? `   (aim ≤ ${AIM})` : '';
  console.log(
    `${name.padEnd(40)}${String(n).padStart(8)}${small.toFixed(1).padStart(10)}${large.toFixed(0).padStart(10)}${exponent.toFixed(2).padStart(10)}${fault}`,
  );
}

/** Median processor time of one conversion, each run doing several. */
async function spent(input, times) {
  const found = [];
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) await convert(input);
    const { user, system } = process.cpuUsage(before);
    found.push((user + system) / 1000 / times);
  }
  return median(found.sort((a, b) => a - b));
}
