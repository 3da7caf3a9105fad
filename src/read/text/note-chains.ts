/** Which of the lines that open with a number are one list of notes: the numbers rise. */
import { isBlank, type TextLine } from './lines.js';
import type { IsCalled } from './note-calls.js';
import type { Opening } from './note-marks.js';

/** Notes 1, 2, 3 … up to the last opening. A line of a note may open with "1 " too: the longest run of numbers wins. */
export function risingChain(openings: readonly Opening[], lines: readonly TextLine[], isCalled: IsCalled): Opening[] {
  let best: Opening[] = [];
  for (const start of lastStarts(openings)) {
    const chain = chainFrom(openings.slice(start), isCalled);
    if (chain.length > best.length || (chain.length === best.length && isOneList(chain, best, lines))) best = chain;
  }
  return best;
}

/** Of two starts the earlier one, when only lines of a list stand between them. */
function isOneList([first]: readonly Opening[], [second]: readonly Opening[], lines: readonly TextLine[]): boolean {
  if (!first || !second) return false;
  return lines.slice(first.index, second.index).every(line => !isBlank(line) && !line.text.startsWith('\t'));
}

/** Where the last series begin with 1, the last one first. */
export function lastStarts(openings: readonly Opening[]): number[] {
  return openings
    .flatMap((each, index) => (each.value === 1 ? [index] : []))
    .slice(-MOST_STARTS)
    .reverse();
}

const MOST_STARTS = 4;
const MOST_MISSING = 9;

/** Each next number; a number that is nowhere after may be missing, and so may many before one that the text calls. */
export function chainFrom(openings: readonly Opening[], isCalled: IsCalled, before = 0): Opening[] {
  const lastOf = new Map(openings.map((each, index) => [each.value, index]));
  const chain: Opening[] = [];
  let last = before;
  openings.forEach((opening, index) => {
    const jump = opening.value - last;
    if (jump < 1 || (jump > MOST_MISSING && !isCalled(String(opening.value)))) return;
    for (let missing = last + 1; missing < opening.value; missing++) if ((lastOf.get(missing) ?? -1) > index) return;
    chain.push(opening);
    last = opening.value;
  });
  return chain;
}

/** The numbers that open the last stretches of lines between blank ones, and those that go on from them within a stretch. */
export function chainOfStretches(
  openings: readonly Opening[],
  lines: readonly TextLine[],
  isCalled: IsCalled,
): Opening[] {
  const runs: Opening[][] = [];
  let [end, next] = [openings.length, Number.POSITIVE_INFINITY];
  for (const start of stretchStarts(lines).toReversed()) {
    let from = end;
    while (from > 0 && (openings[from - 1] as Opening).index >= start) from--;
    const first = openings[from];
    if (from === end || first?.index !== start) break;
    const run = chainFrom(openings.slice(from, end), isCalled, first.value - 1);
    if ((run.at(-1) ?? first).value >= next) break;
    runs.unshift(run);
    [end, next] = [from, first.value];
  }
  return runs.flat();
}

/** Where lines begin behind blank ones. */
function stretchStarts(lines: readonly TextLine[]): number[] {
  return lines.flatMap((line, index) =>
    !isBlank(line) && (index === 0 || isBlank(lines[index - 1] as TextLine)) ? [index] : [],
  );
}

/** A list whose first notes were lost: to the end each line opens a note or goes on with one, and the numbers rise. */
export function lowestChain(openings: readonly Opening[], lines: readonly TextLine[]): Opening[] {
  const chain: Opening[] = [];
  for (const opening of openings.toReversed()) {
    const next = chain[0];
    if (next && (opening.value >= next.value || !isNextLine(opening, next, lines))) break;
    chain.unshift(opening);
  }
  return chain;
}

/** Lines between two openings belong to the first note where the second has the next number. */
function isNextLine(opening: Opening, next: Opening, lines: readonly TextLine[]): boolean {
  const between = lines.slice(opening.index + 1, next.index);
  if (between.length === 0) return true;
  return opening.value + 1 === next.value && between.length <= MOST_LINES && !between.some(isBlank);
}

const MOST_LINES = 6;
