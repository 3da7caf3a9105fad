/**
 * What shows that lines with numbers at the end of a text are notes and not paragraphs: a heading says so, the text has ended
 * above them, and it calls them.
 */
import { languages } from '../../languages/index.js';
import type { Formulas } from '../../languages/language.js';
import { isBlank, type TextLine } from './lines.js';
import { surelyCalled } from './note-calls.js';
import { keyOf, markedOpening, type Opening, plainOpening } from './note-marks.js';
import { isRule } from './ods-tail.js';

/** Index of the heading right above a list, blank lines and rules aside; undefined when there is none. */
export function headingAbove(lines: readonly TextLine[], start: number): number | undefined {
  const at = lastAbove(lines, start);
  return isOneOf(lines[at], ({ notesHeading }) => [notesHeading]) ? at : undefined;
}

/** Whether marked lines from `start` to the end are notes. */
export function bearsOut(openings: readonly Opening[], start: number, lines: readonly TextLine[]): boolean {
  const numbers = openings.filter(({ value }) => value > 0);
  if (numbers.length === 0) return false;
  if (headingAbove(lines, start) !== undefined) return true;
  const markers = numbers.map(keyOf);
  const called = surelyCalled(markers, lines.slice(0, start));
  if (called * 2 < markers.length) return false;
  if (isEndAbove(lines, start) || NO_PARAGRAPH.test(numbers[0]?.form ?? '')) return true;
  if (called < Math.max(FEWEST, markers.length)) return false;
  const above = lines[lastAbove(lines, start)]?.text ?? '';
  const signs = [
    numbers.every(({ index }) => CITES.test(lines[index]?.text ?? '')),
    areMarkedOtherwise(lines, start, numbers[0]),
    ENDS_SENTENCE.test(above),
  ];
  return (ENDS_SENTENCE.test(above) || IS_ROW.test(above)) && signs.filter(Boolean).length > 1;
}

/** Whether the paragraphs above are numbered in a form of their own, which the list has not. */
function areMarkedOtherwise(lines: readonly TextLine[], start: number, first: Opening | undefined): boolean {
  const forms = lines.slice(0, start).flatMap((line, index) => markedOpening(line, index)?.form ?? []);
  return forms.length >= FEWEST && !forms.includes(first?.form ?? '');
}

/** Marks that no paragraph of a resolution has. */
const NO_PARAGRAPH = /^(?:raised$|led \[|\[)/;
/** Where nothing else shows it, one note that is called may be a chance. */
const FEWEST = 2;
/** A number behind the mark, as in nearly all notes: of a resolution, a volume, a page. */
const CITES = /^\s*\S+\s.*\d/su;
/** Behind a heading or a colon stand the paragraphs of an annex; a row ends a table. */
const IS_ROW = /\S\t+\S/;
const ENDS_SENTENCE = /[.;。؛；]["”»’)\]]{0,3}\d{0,3}\s*$/u;

/** Whether a rule, closing lines or a vote end the text right above a list; the names of those who voted may stand between. */
function isEndAbove(lines: readonly TextLine[], start: number): boolean {
  const at = lastAbove(lines, start);
  if (lines.slice(at + 1, start).some(({ text }) => isRule(text))) return true;
  const above = lines.slice(Math.max(0, at + 1 - FARTHEST_END), at + 1).filter(line => !isBlank(line));
  const last = above.slice(-MOST_LINES_OF_END);
  return (
    last.some((line, index) => isEnd(line, last[index - 1])) &&
    !last.some(line => isOneOf(line, ({ annex }) => [annex]))
  );
}

const FARTHEST_END = 30;
const MOST_LINES_OF_END = 8;

/** Index of the last line above the list that is neither blank, nor a rule, nor a note with a sign; -1 when there is none. */
function lastAbove(lines: readonly TextLine[], start: number): number {
  return lines.findLastIndex(
    (line, index) => index < start && !isBlank(line) && !isRule(line.text) && !(plainOpening(line, index)?.value === 0),
  );
}

const LONGEST = 300;

function isEnd(line: TextLine, before: TextLine | undefined): boolean {
  const closing = (formulas: Formulas) => [
    formulas.meeting,
    formulas.adoptedAt,
    formulas.withoutVote,
    formulas.recordedVote,
    ...Object.values(formulas.votes),
  ];
  return isOneOf(line, closing) || (isDate(line) && isOneOf(before, ({ meeting }) => [meeting]));
}

const isDate = ({ text }: TextLine) => {
  const trimmed = text.trim();
  return languages.some(({ date }) => date.exec(trimmed)?.index === 0);
};

/** Lines that stand in a text and never in a list of notes. */
export function isBodyLine(line: TextLine): boolean {
  return isOneOf(line, ({ enacting, annex, meeting, adoptedAt }) => [enacting, annex, meeting, adoptedAt]);
}

/** Whether a short line is worded as one of these formulas, in any language. */
function isOneOf(line: TextLine | undefined, formulas: (of: Formulas) => readonly RegExp[]): boolean {
  if (!line || line.text.length > LONGEST) return false;
  return languages.some(language => formulas(language.formulas).some(formula => formula.test(line.text)));
}
