/** Median times, and a line for each figure beside the one aimed at. */

/** Milliseconds of each run, sorted. */
export async function times(runs, work) {
  const found = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    found.push(performance.now() - start);
  }
  return found.sort((a, b) => a - b);
}

export const median = sorted => sorted[Math.floor(sorted.length / 2)];

/** `name   12.3 ms   (aim ≤ 5 ms)` */
export function line(name, value, unit, aim) {
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(value < 10 ? 2 : 1);
  console.log(`${name.padEnd(58)}${`${shown} ${unit}`.padStart(14)}${aim ? `   (aim ${aim})` : ''}`);
}
