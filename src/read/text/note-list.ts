/**
 * The list of notes at the end of a text: lines that open with a mark ("1 See resolution 55/2.", "[1] Ibid.", "* Reissued
 * for technical reasons"), further lines of the same note after it.
 */
import type { Paragraph, SourceNote } from '../../source/source.js';
import { isBlank, originOf, type TextLine } from './lines.js';
import { callsOf } from './note-calls.js';
import { chainFrom, chainOfStretches, lastStarts, lowestChain, risingChain } from './note-chains.js';
import { bearsOut, headingAbove, isBodyLine } from './note-evidence.js';
import { markedOpening, type Opening, plainOpening } from './note-marks.js';

/** Where the notes begin, with the heading above them, and the lines that open one. */
export interface NoteList {
  readonly start: number;
  readonly openings: readonly Opening[];
}

/**
 * Finds the list: marks of one form from 1 to the end of the text, where the text around bears it out; else, of a number and a
 * blank, the last line numbered 1 (or the lowest number there is) from which the numbers rise to the end, or the
 * last stretches between blank lines that each begin with a rising number, as in volumes that count on through a year.
 * @param lines the running text and, after it, perhaps notes; the block of comments and the masthead are off
 * @param accepts a last word on a list of plain marks that was found; the next likely one is tried when it says no
 */
export function findNoteList(
  lines: readonly TextLine[],
  accepts: (list: NoteList) => boolean = () => true,
): NoteList | undefined {
  const plain = lines.map(plainOpening).filter(each => each !== undefined);
  const signs = plain.filter(each => each.value === 0);
  const list = markedList(lines, signs) ?? plainList(lines, plain, signs, accepts);
  if (!list) return undefined;
  const heading = headingAbove(lines, list.start);
  return heading === undefined ? list : { ...list, start: heading };
}

function plainList(
  lines: readonly TextLine[],
  plain: readonly Opening[],
  signs: readonly Opening[],
  accepts: (list: NoteList) => boolean,
): NoteList | undefined {
  const numbers = plain.filter(each => each.value > 0);
  const isCalled = callsOf(lines);
  const likely = [risingChain(numbers, lines, isCalled), chainOfStretches(numbers, lines, isCalled)].filter(
    ({ length }) => length > 0,
  );
  for (const chain of [...likely, lowestChain(numbers, lines)]) {
    const list = listOf(chain, signs, lines);
    const hasBody = lines.slice(list.start).some((line, index) => isBodyText(line, lines[list.start + index - 1]));
    if (list.openings.length > 0 && !hasBody && accepts(list)) return list;
  }
  return undefined;
}

/** The last series of marks of one form. */
function markedList(lines: readonly TextLine[], signs: readonly Opening[]): NoteList | undefined {
  let lastOfBody: number | undefined;
  const marked = lines.map(markedOpening).filter(each => each !== undefined);
  for (const form of new Set(marked.map(each => each.form))) {
    const openings = marked.filter(each => each.form === form);
    for (const start of lastStarts(openings)) {
      const list = listOf(
        chainFrom(openings.slice(start), () => false),
        signs,
        lines,
      );
      lastOfBody ??= lines.findLastIndex(isBodyLine);
      if (lastOfBody < list.start && bearsOut(list.openings, list.start, lines)) return list;
    }
  }
  return undefined;
}

/** A chain of numbers with the signs before and among them. */
function listOf(chain: readonly Opening[], signs: readonly Opening[], lines: readonly TextLine[]): NoteList {
  const first = chain[0]?.index ?? lines.length;
  const before = signsBefore(first, signs, lines);
  const inside = signs.filter(sign => sign.index > first);
  const openings = [...before, ...chain, ...inside].sort((a, b) => a.index - b.index);
  return { start: openings[0]?.index ?? lines.length, openings };
}

/** A numbered paragraph, as it stands in a body and never in a note: led by a tab, or behind a blank line. */
function isBodyText({ text }: TextLine, before: TextLine | undefined): boolean {
  if (/^\t\d{1,3}(?:\.| ?-)\t/.test(text)) return true;
  return /^\d{1,3}\. \p{Lu}/u.test(text) && before !== undefined && isBlank(before);
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
): Omit<SourceNote, 'id'>[] {
  return openings.map((opening, index) => {
    const first = lines[opening.index] as TextLine;
    const end = openings[index + 1]?.index ?? lines.length;
    const own = { ...first, text: first.text.slice(opening.length), cut: opening.length };
    const more = lines.slice(opening.index + 1, end).filter(line => !isBlank(line));
    return {
      marker: opening.marker,
      blocks: paragraphs([own, ...more]),
      origin: originOf(first),
    };
  });
}
