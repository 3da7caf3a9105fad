/** Puts calls into the runs of a paragraph. */

import type { Paragraph, Run, TextRun } from '../../source/source.js';
import type { Call } from './call.js';

/** The paragraph with its calls as runs, in place of the figures or signs that they were. */
export function withRuns(paragraph: Paragraph, calls: readonly Call[] | undefined): Paragraph {
  if (!calls) return paragraph;
  const waiting = [...calls].sort((a, b) => b.place.start - a.place.start);
  const runs: Run[] = [];
  let offset = 0;
  for (const run of paragraph.runs) {
    if (run.kind === 'text') {
      cutRun(runs, run, offset, waiting);
      offset += run.text.length;
    } else {
      runs.push(run);
      if (run.kind === 'break') offset++;
    }
  }
  for (const call of waiting.reverse()) runs.push(runOf(call));
  return { ...paragraph, runs };
}

const runOf = (call: Call): Run => ({
  kind: 'call',
  note: call.note ?? '',
  marker: call.place.marker,
  repeated: call.repeated,
});

/** Puts the pieces of a run into `runs`, with the calls that lie in it between them; `waiting` has the next call last. */
function cutRun(runs: Run[], run: TextRun, offset: number, waiting: Call[]): void {
  let from = 0;
  for (let call = waiting.at(-1); call && call.place.start < offset + run.text.length; call = waiting.at(-1)) {
    waiting.pop();
    const start = call.place.start - offset;
    if (start < from) continue;
    if (start > from) runs.push({ ...run, text: run.text.slice(from, start) });
    runs.push(runOf(call));
    from = call.place.end - offset;
  }
  if (from < run.text.length) runs.push({ ...run, text: run.text.slice(from) });
}
