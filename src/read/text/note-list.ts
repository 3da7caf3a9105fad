/**
 * The list of notes at the end of an extracted text: lines that open with a mark and a blank ("1 See resolution 55/2.",
 * "* Reissued for technical reasons"), further lines of the same note after it.
 */
import { languages } from '../../languages/index.js';
import type { Paragraph, SourceNote } from '../../source/source.js';
import { isBlank, originOf, type TextLine } from './lines.js';

/** Where the notes begin, and the lines that open one. */
export interface NoteList {
  readonly start: number;
  readonly openings: readonly Opening[];
}

interface Opening {
  readonly index: number;
  readonly marker: string;
  /** The number of a numbered mark; 0 for signs. */
  readonly value: number;
  /** Length of the mark and the white space after it. */
  readonly length: number;
}

/** A tab or a dash after the number makes it a row of a table or a numbered paragraph. In Arabic the number stands in parentheses. */
const OPENING = /^ ?(?:(\d{1,3})|(\*{1,6}|[†‡§])|\((\d{1,3})\)(?=\s*\p{Script=Arabic}))[ \u00a0]\s*(?=\S)(?![-–ـ]\s)/u;

/**
 * Finds the list: the last line numbered 1 (or the lowest number there is) from which the numbers rise to the end, or the
 * last stretches between blank lines that each begin with a rising number, as in volumes that count on through a year.
 * @param lines the running text and, after it, perhaps notes; the block of comments and the masthead are off
 * @param accepts a last word on a list that was found; the next likely one is tried when it says no
 */
export function findNoteList(
  lines: readonly TextLine[],
  accepts: (list: NoteList) => boolean = () => true,
): NoteList | undefined {
  const openings = lines.map(openingOf).filter((each): each is Opening => each !== undefined);
  const numbers = openings.filter(each => each.value > 0);
  const signs = openings.filter(each => each.value === 0);
  const isCalled = callsOf(lines);
  const likely = [risingChain(numbers, lines, isCalled), chainOfStretches(numbers, lines, isCalled)].filter(
    ({ length }) => length > 0,
  );
  for (const chain of [...likely, lowestChain(numbers)]) {
    const list = listOf(chain, signs, lines);
    if (list && accepts(list)) return list;
  }
  return undefined;
}

/** A chain of numbers with the signs before and among them; undefined when body text stands behind its start. */
function listOf(
  chain: readonly Opening[],
  signs: readonly Opening[],
  lines: readonly TextLine[],
): NoteList | undefined {
  const first = chain[0]?.index ?? lines.length;
  const before = signsBefore(first, signs, lines);
  const inside = signs.filter(sign => sign.index > first);
  const openings = [...before, ...chain, ...inside].sort((a, b) => a.index - b.index);
  const start = openings[0]?.index ?? lines.length;
  const hasBody = lines.slice(start).some((line, index) => isBodyText(line, lines[start + index - 1]));
  return start === lines.length || hasBody ? undefined : { start, openings };
}

function openingOf(line: TextLine, index: number): Opening | undefined {
  const match = OPENING.exec(line.text);
  if (!match || opensWithDate(line.text)) return undefined;
  const [whole, number, sign, enclosed] = match;
  const marker = number ?? sign ?? enclosed ?? '';
  return { index, marker, value: Number(number ?? enclosed ?? 0), length: whole.length };
}

/** A numbered paragraph, as it stands in a body and never in a note: led by a tab, or behind a blank line. */
function isBodyText({ text }: TextLine, before: TextLine | undefined): boolean {
  if (/^\t\d{1,3}(?:\.| ?-)\t/.test(text)) return true;
  return /^\d{1,3}\. \p{Lu}/u.test(text) && before !== undefined && isBlank(before);
}

/** "21 December 2010" closes a resolution, "22 May 1948 and urges" goes on a sentence: neither is a note. */
function opensWithDate(text: string): boolean {
  const opening = text.trim().slice(0, 60);
  return languages.some(({ date }) => date.exec(opening)?.index === 0);
}

/** Notes 1, 2, 3 … up to the last opening. A line of a note may open with "1 " too: the longest run of numbers wins. */
function risingChain(openings: readonly Opening[], lines: readonly TextLine[], isCalled: IsCalled): Opening[] {
  const starts = openings.flatMap((each, index) => (each.value === 1 ? [index] : [])).slice(-MOST_STARTS);
  let best: Opening[] = [];
  for (const start of starts.toReversed()) {
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

const MOST_STARTS = 4;
const MOST_MISSING = 9;

/** Each next number; a number that is nowhere after may be missing, and so may many before one that the text calls. */
function chainFrom(openings: readonly Opening[], isCalled: IsCalled, before = 0): Opening[] {
  const lastOf = new Map(openings.map((each, index) => [each.value, index]));
  const chain: Opening[] = [];
  let last = before;
  openings.forEach((opening, index) => {
    const jump = opening.value - last;
    if (jump < 1 || (jump > MOST_MISSING && !isCalled(opening.marker))) return;
    for (let missing = last + 1; missing < opening.value; missing++) if ((lastOf.get(missing) ?? -1) > index) return;
    chain.push(opening);
    last = opening.value;
  });
  return chain;
}

/** The numbers that open the last stretches of lines between blank ones, and those that go on from them within a stretch. */
function chainOfStretches(openings: readonly Opening[], lines: readonly TextLine[], isCalled: IsCalled): Opening[] {
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

type IsCalled = (marker: string) => boolean;

/** Where a mark may stand: glued to a word, behind punctuation and a blank, at the end of a line, in parentheses. */
const calls = (mark: string): string => {
  const whole = `${mark}(?![\\d\\p{L}*])`;
  return `[^\\s\\d/(.-]${whole}|[.,;)] ${whole}|\\p{Ll}{3} ${whole}\\s*$|\\p{Script=Arabic}\\(${whole}\\)`;
};

/** Whether a text calls one of these notes. */
export function callsOne(markers: readonly string[], lines: readonly TextLine[]): boolean {
  const call = new RegExp(calls(`(?:${markers.map(marker => marker.replace(/[*]/g, '\\*')).join('|')})`), 'u');
  return lines.some(({ text }) => call.test(text));
}

/** Tells which numbers a text calls; it is read when the first one is asked for. */
function callsOf(lines: readonly TextLine[]): IsCalled {
  let called: Set<string> | undefined;
  return marker => {
    called ??= new Set(
      lines.flatMap(({ text }) => [...text.matchAll(ANY_CALL)].flatMap(found => /\d+/.exec(found[0]) ?? [])),
    );
    return called.has(marker);
  };
}

const ANY_CALL = new RegExp(calls('\\d{1,3}'), 'gu');

/** A list whose first notes were lost: each line to the end opens a note, and the numbers rise. */
function lowestChain(openings: readonly Opening[]): Opening[] {
  const chain: Opening[] = [];
  for (const opening of openings.toReversed()) {
    const next = chain[0];
    if (next && (opening.value >= next.value || opening.index !== next.index - 1)) break;
    chain.unshift(opening);
  }
  return chain;
}

/** Notes marked by signs that stand right before the numbered ones, or at the end when there are none. */
function signsBefore(end: number, signs: readonly Opening[], lines: readonly TextLine[]): Opening[] {
  const found: Opening[] = [];
  let next = end;
  for (const sign of signs.filter(each => each.index < end).toReversed()) {
    if (!lines.slice(sign.index + 1, next).every(isBlank)) break;
    found.unshift(sign);
    next = sign.index;
  }
  return found;
}

/**
 * The notes of a list; lines that open none belong to the note before.
 * @param paragraphs makes paragraphs of the lines of a note
 */
export function readNotes(
  lines: readonly TextLine[],
  { openings }: NoteList,
  paragraphs: (lines: readonly TextLine[]) => Paragraph[],
): SourceNote[] {
  return openings.map((opening, index) => {
    const first = lines[opening.index] as TextLine;
    const end = openings[index + 1]?.index ?? lines.length;
    const own = { ...first, text: first.text.slice(opening.length) };
    const more = lines.slice(opening.index + 1, end).filter(line => !isBlank(line));
    return {
      id: `note-${index + 1}`,
      marker: opening.marker,
      blocks: paragraphs([own, ...more]),
      origin: originOf(first),
    };
  });
}
