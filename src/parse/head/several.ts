/** Whole resolutions one after the other in one file: each has a head of its own above its formula. */
import type { Block } from '../../source/source.js';
import type { ParseContext } from '../context.js';
import { findClosing } from '../end/closing.js';
import { type Line, lineOf } from '../line.js';
import { endsInComma, isEnacting } from './formula.js';
import { isMasthead, isTitleLine } from './head.js';
import { numberLine } from './number-line.js';

/** Lines of a head: masthead, what was adopted, from where, number, a title on several lines. */
const LONGEST_HEAD = 30;

/**
 * Indexes of the blocks with which the resolutions of a file begin; empty when it holds one. A further one begins, with
 * the masthead above it, at the line that says what was adopted, or at a number right behind closing lines; an annex may
 * quote one.
 */
export function severalIn(blocks: readonly Block[], context: ParseContext): number[] {
  const lines = blocks.map(lineOf);
  const formulas = lines.flatMap((line, index) => (isFormula(line, context) ? [index] : []));
  const starts = formulas.slice(1).flatMap((formula, at) => {
    const before = Math.max((formulas[at] as number) + 1, formula - LONGEST_HEAD);
    return headStart(lines, before, formula, context) ?? [];
  });
  return starts.length > 0 ? [0, ...starts] : [];
}

/** In some languages the masthead has the words of the formula, but no comma behind them. */
function isFormula(line: Line, context: ParseContext): boolean {
  return isEnacting(line, context) && (endsInComma(line) || !isTop(line, context));
}

/** Where the head above a formula begins; undefined when nothing there says that another document does. */
function headStart(lines: readonly Line[], before: number, formula: number, context: ParseContext): number | undefined {
  const closed = lastClosing(lines.slice(before, formula), context);
  const from = before + (closed ?? 0);
  const title = lines.findIndex((line, index) => index >= from && index < formula && isTitle(line, closed, context));
  if (title < 0) return undefined;
  let top = title;
  while (top > from && isTop(lines[top - 1], context)) top--;
  const above = lines[top - 1];
  return above?.kind === 'text' && context.language.formulas.annex.test(above.plain) ? undefined : top;
}

/** Index of the line behind the last closing lines. */
function lastClosing(lines: readonly Line[], context: ParseContext): number | undefined {
  let last: number | undefined;
  for (let found = findClosing(lines, 0, context); found; found = findClosing(lines, found.end, context))
    last = found.end;
  return last;
}

function isTitle(line: Line, closed: number | undefined, context: ParseContext): boolean {
  if (line.kind !== 'text') return false;
  return (
    isTitleLine(line, undefined, context) || (closed !== undefined && numberLine(line, context.language) !== undefined)
  );
}

const isTop = (line: Line | undefined, context: ParseContext) => line?.kind === 'text' && isMasthead(line, context);
