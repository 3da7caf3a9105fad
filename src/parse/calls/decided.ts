/** Calls of which a person decided: where a note is called, and which figures call none. */
import type { Paragraph, Run } from '../../source/source.js';
import type { Place } from './candidates.js';

/** Ids of the notes whose calls are runs already. */
export function decidedNotes(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const runs = paragraphs.flatMap(paragraph => paragraph.runs.filter(run => run.kind === 'call'));
  return new Set(runs.map(({ note }) => note));
}

/** Those of the places that no decision forbids. */
export function freeOf<Item>(items: readonly Item[], placeOf: (item: Item) => Place): Item[] {
  return items.filter(item => {
    const { paragraph, start, end } = placeOf(item);
    return !stretchesWithoutCall(paragraph.runs).some(each => each.start <= start && end <= each.end);
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretchesWithoutCall(runs: readonly Run[]): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const run of runs) {
    const size = run.kind === 'text' ? run.text.length : run.kind === 'break' ? 1 : 0;
    if (run.kind === 'text' && run.noCall) found.push({ start: at, end: at + size });
    at += size;
  }
  return found;
}

/** Calls without the ids of their notes, as the other calls of the text have them where the mark says enough. */
export function withMarksAlone(paragraph: Paragraph): Paragraph {
  return { ...paragraph, runs: paragraph.runs.map(run => (run.kind === 'call' ? { ...run, note: '' } : run)) };
}
