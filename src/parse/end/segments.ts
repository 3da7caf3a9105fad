/** The parts after the head: text proper, closing lines, votes, annexes. */

import type { ParseContext } from '../context.js';
import type { Line, TextLine } from '../line.js';
import { annexStarts } from './annexes.js';
import { findClosing } from './closing.js';
import { looseLines } from './loose.js';
import { oldClosing } from './old-vote.js';
import { voteLines } from './votes.js';

export interface Segments {
  readonly main: readonly Line[];
  readonly closing: readonly TextLine[];
  /** Lines between the closing date and the first annex. */
  readonly votes: readonly TextLine[];
  /** Lines behind them that are no annex. */
  readonly loose: readonly TextLine[];
  /** From the label of the first annex to the end. */
  readonly annexes: readonly Line[];
  /** Where in `annexes` each of them begins. */
  readonly starts: readonly number[];
}

/** The text proper ends with the closing lines, or where the first annex begins. */
export function segment(lines: readonly Line[], context: ParseContext): Segments {
  const closing = findClosing(lines, 0, context);
  if (!closing) {
    const starts = annexStarts(lines, 0, context);
    const first = starts[0] ?? lines.length;
    const text = lines.slice(0, first);
    const old = oldClosing(text, context);
    const end = old < 0 ? text.length : old;
    const closingLines = text.slice(end).filter((line): line is TextLine => line.kind === 'text');
    const closed = { main: text.slice(0, end), closing: closingLines, votes: [], loose: [] };
    return { ...closed, ...annexesFrom(lines, first, starts) };
  }
  const after = lines.slice(closing.end);
  const count = voteLines(after, context);
  const end = count + looseLines(after.slice(count), context);
  return {
    main: lines.slice(0, closing.start),
    closing: lines.slice(closing.start, closing.end) as readonly TextLine[],
    votes: after.slice(0, count) as readonly TextLine[],
    loose: after.slice(count, end) as readonly TextLine[],
    ...annexesAfterClosing(after.slice(end), context),
  };
}

/** All other text that follows the closing lines is annex, labelled or not. */
function annexesAfterClosing(rest: readonly Line[], context: ParseContext): Pick<Segments, 'annexes' | 'starts'> {
  const starts = annexStarts(rest, 0, context, true);
  const [first] = rest;
  if (!first || starts[0] === 0) return { annexes: rest, starts };
  context.report('parse/text-after-closing', 'Text without an annex heading follows the closing lines.', first.origin);
  return { annexes: rest, starts: [0, ...starts] };
}

function annexesFrom(
  lines: readonly Line[],
  first: number,
  starts: readonly number[],
): Pick<Segments, 'annexes' | 'starts'> {
  return { annexes: lines.slice(first), starts: starts.map(start => start - first) };
}
