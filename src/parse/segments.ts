/** The parts after the head: text proper, closing lines, votes, annexes. */
import { annexStarts } from './annexes.js';
import { findClosing } from './closing.js';
import type { ParseContext } from './context.js';
import type { Line, TextLine } from './line.js';

export interface Segments {
  readonly main: readonly Line[];
  readonly closing: readonly TextLine[];
  /** Lines between the closing date and the first annex. */
  readonly votes: readonly Line[];
  /** From the label of the first annex to the end. */
  readonly annexes: readonly Line[];
  /** Where in `annexes` each of them begins. */
  readonly starts: readonly number[];
}

/** The text proper ends with the closing lines, or where the first annex begins. */
export function segment(lines: readonly Line[], context: ParseContext): Segments {
  const closing = findClosing(lines, 0, context);
  const from = closing?.end ?? 0;
  const starts = annexStarts(lines, from, context);
  const first = starts[0] ?? lines.length;
  const annexes = { annexes: lines.slice(first), starts: starts.map(start => start - first) };
  if (!closing) return { main: lines.slice(0, first), closing: [], votes: [], ...annexes };
  return {
    main: lines.slice(0, closing.start),
    closing: lines.slice(closing.start, closing.end) as readonly TextLine[],
    votes: lines.slice(closing.end, first),
    ...annexes,
  };
}
