/**
 * Which list a mark belongs to. Open lists lie in one another; a mark continues one of them, opens a new one inside,
 * or begins one again. "(i)" after "(h)" is a letter, but before "(ii)" a Roman figure.
 */
import type { Mark } from '../../numbers/mark.js';
import type { Reading, Series } from '../../numbers/printed.js';

/** A list that is open, with all ways in which its last mark can still be read. */
export interface OpenList {
  readonly shape: string;
  readonly readings: readonly Reading[];
}

const PARAGRAPH_SERIES: ReadonlySet<Series> = new Set(['decimal', 'multi', 'multi-lower']);

/** `1.`, `1.1` and `1.a` number a paragraph; `(a)` and the like a point. */
export function isParagraphMark({ shape, readings }: Mark): boolean {
  return readings.some(({ series }) => PARAGRAPH_SERIES.has(series)) && /^[.-]*$/.test(shape);
}

/** How a mark goes on from the one before it in its list. */
export type Step = 'next' | 'opens' | 'restarts' | 'jumps';

export interface Placed {
  /** Depth of the mark's list, from 0. */
  readonly depth: number;
  readonly step: Step;
  /** The lists that are open now; the last one is the mark's. */
  readonly open: readonly OpenList[];
}

/**
 * Puts a mark into the open lists.
 * @param following the next mark of the text
 * @param afterColon whether the text before announces a list: "1." then begins one inside, also within numbered paragraphs
 */
export function placeMark(
  open: readonly OpenList[],
  mark: Mark,
  following: Mark | undefined,
  afterColon = false,
): Placed {
  const shape = groupOf(mark);
  const beside = besideFigures(open, mark);
  if (beside >= 0) return placed(open, beside, shape, mark.readings, 'next');
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const readings = successors(open[depth] as OpenList, mark, shape);
    if (readings.length > 0 && !opensRoman(mark, readings, following))
      return placed(open, depth, shape, readings, 'next');
  }
  return begin(open, mark, shape, following, afterColon);
}

/** `1.a` after `1.5`: letters number the last paragraphs of a list whose first ones have figures. The depth, or -1. */
function besideFigures(open: readonly OpenList[], { readings }: Mark): number {
  const isFirst = readings.some(({ series, value }) => series === 'multi-lower' && value === 1);
  return isFirst ? open.findLastIndex(list => list.readings.some(({ series }) => series === 'multi')) : -1;
}

function begin(
  open: readonly OpenList[],
  mark: Mark,
  shape: string,
  following: Mark | undefined,
  afterColon: boolean,
): Placed {
  const first = mark.readings.filter(({ series, value }) => value === 1 || series === 'bullet');
  const same = open.findLastIndex(list => list.shape === shape && shares(list, mark.readings));
  if (first.length === 0) {
    const depth = same >= 0 ? same : open.length;
    return placed(open, depth, shape, mark.readings, 'jumps');
  }
  const again = open.findLastIndex(list => list.shape === shape && shares(list, first));
  if (again >= 0 && !afterColon) return placed(open, again, shape, first, 'restarts');
  return placed(open, open.length, shape, likely(first, shape, following), 'opens');
}

function placed(
  open: readonly OpenList[],
  depth: number,
  shape: string,
  readings: readonly Reading[],
  step: Step,
): Placed {
  return { depth, step, open: [...open.slice(0, depth), { shape, readings }] };
}

/** `a)` and `(a)` are slips for one another, so are `1.`, `1 -` and a bare `1`. */
export function groupOf({ shape, readings }: Mark): string {
  const { series } = readings[0] as Reading;
  if (series === 'decimal' && /^[.-]*$/.test(shape)) return '1.';
  return shape === ')' ? '()' : shape;
}

/** The readings of a mark that are the next ones of a list. */
function successors(list: OpenList, mark: Mark, shape: string): Reading[] {
  if (list.shape !== shape) return [];
  const step = mark.inserted ? 0 : 1;
  return mark.readings.filter(({ series, value }) =>
    list.readings.some(last => last.series === series && (series === 'bullet' || value === last.value + step)),
  );
}

function shares(list: OpenList, readings: readonly Reading[]): boolean {
  return list.readings.some(last => readings.some(each => each.series === last.series));
}

/** Whether a letter that would be the next one begins a list of Roman figures: the mark after it is the second. */
function opensRoman(mark: Mark, next: readonly Reading[], following: Mark | undefined): boolean {
  const roman = mark.readings.find(({ series, value }) => isRoman(series) && value === 1);
  if (!roman || !following || next.some(({ series }) => series === roman.series)) return false;
  const second = following.readings.some(({ series, value }) => series === roman.series && value === 2);
  return second && groupOf(following) === groupOf(mark);
}

const isRoman = (series: string) => series === 'roman' || series === 'ROMAN';

/** Of several first readings those that the following mark goes on from, if it tells. */
function likely(first: readonly Reading[], shape: string, following: Mark | undefined): readonly Reading[] {
  if (!following) return first;
  const fits = first.filter(({ series }) =>
    successors({ shape, readings: first }, following, groupOf(following)).some(next => next.series === series),
  );
  return fits.length > 0 ? fits : first;
}
