/** Several documents in one text: each may end in a list of notes of its own. */
import { languages } from '../../languages/index.js';
import type { Formulas } from '../../languages/language.js';
import { isBlank, type TextLine } from './lines.js';
import type { NoteList } from './note-list.js';
import { markedOpening, plainOpening } from './note-marks.js';

/** Lines that end in a list of notes, or in none. */
export interface Section {
  readonly lines: readonly TextLine[];
  readonly list: NoteList | undefined;
}

/**
 * The text, or the documents in it where one that is not the last has a list of notes.
 * @param listOf finds the list at the end of some lines
 */
export function sectionsOf(
  lines: readonly TextLine[],
  listOf: (lines: readonly TextLine[]) => NoteList | undefined,
): readonly Section[] {
  const starts = [0, ...furtherHeads(lines)];
  const sections = starts.map((start, index) => {
    const own = lines.slice(start, starts[index + 1]);
    return { lines: own, list: listOf(own) };
  });
  const hasLists = sections.slice(0, -1).some(({ list }) => list !== undefined);
  return hasLists || sections.length === 1 ? sections : [{ lines, list: listOf(lines) }];
}

/** Lines of a head: what was adopted, from where, number and title. */
const LONGEST_HEAD = 30;
const LONGEST_LINE = 300;
/** "Resolution adopted by the General Assembly on 4 December 2024": words and a year. */
const MAY_BE_TITLE = /^ *\p{L}.*\p{Nd}{4}/u;

/** Where documents begin behind the first one: at the masthead above a line that says what was adopted, with a formula below. */
function furtherHeads(lines: readonly TextLine[]): number[] {
  const titles = lines.flatMap((line, at) =>
    isTitle(line) && hasFormula(lines.slice(at, at + LONGEST_HEAD)) ? [at] : [],
  );
  const heads = titles.map(title => topOf(lines, title));
  return [...new Set(heads)].slice(1);
}

function isTitle({ text }: TextLine): boolean {
  if (text.length > LONGEST_LINE || !MAY_BE_TITLE.test(text)) return false;
  return isOneOf(text, ({ adoption, adopted, resolutionNumber }) => [adoption, adopted, resolutionNumber]);
}

const hasFormula = (lines: readonly TextLine[]) =>
  lines.some(({ text }) => text.length < LONGEST_LINE && isOneOf(text, ({ enacting }) => [enacting]));

const isOneOf = (text: string, patterns: (formulas: Formulas) => readonly RegExp[]) =>
  languages.some(({ formulas }) => patterns(formulas).some(pattern => pattern.test(text)));

/** The first line of those that stand together with a title; a note above it is none. */
function topOf(lines: readonly TextLine[], title: number): number {
  let top = title;
  for (let above = top - 1; above >= 0; above--) {
    const line = lines[above] as TextLine;
    if (isBlank(line) || plainOpening(line, above) || markedOpening(line, above)) break;
    top = above;
  }
  return top;
}
