/** Where the parts of a document begin: each is a resolution or decision of its own, with its letter, text and closing lines. */
import type { ParseContext } from '../context.js';
import { findClosing } from '../end/closing.js';
import type { Line } from '../line.js';
import { firstFormula, isEnacting } from './formula.js';
import { type PartLabel, partLabel, splitLabel } from './part-label.js';

/** Lines between the letter of a part and its formula: titles on several lines, and blank ones of a Word file. */
const MOST_TITLES = 8;

export interface InParts {
  /** The same lines; letter and title of a part are two. */
  readonly lines: readonly Line[];
  /** Index of the letter of each part; empty for a document that is one. */
  readonly starts: readonly number[];
}

/**
 * The parts of a document, known by their letters in a row, and closing lines between them. A part that is a document of
 * its own has one letter.
 */
export function inParts(lines: readonly Line[], context: ParseContext): InParts {
  const starts = partStarts(lines, context);
  const { lines: split, starts: moved } = withSplitLabels(lines, starts);
  return { lines: split, starts: starts.length > 1 ? moved : [] };
}

function withSplitLabels(lines: readonly Line[], starts: readonly number[]): InParts {
  if (starts.length === 0) return { lines, starts };
  const split: Line[] = [];
  const moved: number[] = [];
  const isStart = new Set(starts);
  lines.forEach((line, index) => {
    if (isStart.has(index)) moved.push(split.length);
    for (const added of isStart.has(index) && line.kind === 'text' ? splitLabel(line) : [line]) split.push(added);
  });
  return { lines: split, starts: moved };
}

interface Candidate extends PartLabel {
  readonly index: number;
}

function partStarts(lines: readonly Line[], context: ParseContext): number[] {
  const candidates = candidatesIn(lines, context);
  if (candidates.length === 0) return [];
  const closings = closingsOf(lines, context);
  for (const first of candidates) {
    if (first.index > (closings[0] ?? 0)) break;
    const starts = chainFrom(first, candidates, closings);
    if (starts.length > 1) return starts;
  }
  const [first] = candidates;
  const isAlone = first?.isSetApart && first.index < firstFormula(lines, context);
  return isAlone ? [first.index] : [];
}

/** Letters in the order of the alphabet, each behind closing lines that stand below the one before. */
function chainFrom(first: Candidate, candidates: readonly Candidate[], closings: readonly number[]): number[] {
  const starts = [first.index];
  let value = first.values.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  let closing = 0;
  for (const { index, values } of candidates) {
    const last = starts.at(-1) as number;
    if (index <= last || !values.includes(value + 1)) continue;
    while (closing < closings.length && (closings[closing] as number) <= last) closing++;
    if ((closings[closing] ?? Infinity) >= index) continue;
    starts.push(index);
    value++;
  }
  return starts;
}

/**
 * Letters right above a formula; in a document without formulas, letters alone on their lines. Letters of sections
 * stand above neither.
 */
function candidatesIn(lines: readonly Line[], context: ParseContext): Candidate[] {
  const hasFormula = lines.some(line => isEnacting(line, context));
  return lines.flatMap((line, index) => {
    const label = line.kind === 'text' ? partLabel(line) : undefined;
    if (!label) return [];
    const opens = hasFormula ? isAboveFormula(lines, index, context) : label.title === undefined;
    return opens ? [{ ...label, index }] : [];
  });
}

function isAboveFormula(lines: readonly Line[], at: number, context: ParseContext): boolean {
  for (const line of lines.slice(at + 1, at + 1 + MOST_TITLES)) {
    if (isEnacting(line, context)) return true;
    if (line.kind !== 'text' || line.mark?.tabbed) return false;
  }
  return false;
}

/** Indexes of closing lines. */
function closingsOf(lines: readonly Line[], context: ParseContext): number[] {
  const found: number[] = [];
  for (let closing = findClosing(lines, 0, context); closing; closing = findClosing(lines, closing.end, context))
    found.push(closing.start);
  return found;
}
