/** Several documents in one text: each list of notes is called by the text above it. */
import { numberOf } from '../../numbers/figures.js';
import type { Paragraph, Source, SourceNote } from '../../source/source.js';

/** Notes whose marks rise, and the paragraphs that may call them. */
export interface NotesOfText {
  readonly notes: readonly SourceNote[];
  readonly paragraphs: readonly Paragraph[];
}

/** The lists of notes of a source. Only in plain texts does a list stand behind its text, and the next document behind it. */
export function noteLists({ format, notes }: Source, paragraphs: readonly Paragraph[]): readonly NotesOfText[] {
  const starts = format === 'text' ? [0, ...restarts(notes)] : [0];
  if (starts.length === 1) return [{ notes, paragraphs }];
  let above = 0;
  return starts.map((start, index) => {
    const own = notes.slice(start, starts[index + 1]);
    const end = index + 1 < starts.length ? lineOf(own[0]) : Number.POSITIVE_INFINITY;
    const called = paragraphs.filter(({ origin }) => (origin.line ?? 0) >= above && (origin.line ?? 0) < end);
    above = lineOf(own.at(-1));
    return { notes: own, paragraphs: called };
  });
}

/** Where the numbers begin again; signs right before the first number belong to it. */
function restarts(notes: readonly SourceNote[]): number[] {
  const found: number[] = [];
  let last = 0;
  let start = 0;
  notes.forEach(({ marker }, index) => {
    const number = numberOf(marker);
    if (Number.isNaN(number)) return;
    if (number <= last) found.push(start);
    last = number;
    start = index + 1;
  });
  return found;
}

const lineOf = (note: SourceNote | undefined) => note?.origin.line ?? 0;
