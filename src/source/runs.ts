/** Stretches of runs. Offsets count in `paragraphText`. */
import type { Run } from './source.js';

/** The runs between two offsets. A call at a cut belongs to the text before it. */
export function slice(runs: readonly Run[], from: number, to: number): Run[] {
  const cut: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const size = run.kind === 'text' ? run.text.length : run.kind === 'break' ? 1 : 0;
    if (size === 0) {
      if ((at > from || from === 0) && at <= to) cut.push(run);
      continue;
    }
    const start = Math.max(from, at);
    const end = Math.min(to, at + size);
    if (end > start) cut.push(end - start === size ? run : partOf(run, start - at, end - at));
    at += size;
  }
  return cut;
}

function partOf(run: Run, from: number, to: number): Run {
  return run.kind === 'text' ? { ...run, text: run.text.slice(from, to) } : run;
}
