/** The lines before the text: what kind of document, from where, its number and title. */
import { parseDate } from '../../languages/dates.js';
import { isPreambleLabel, opensAsResolution } from '../body/preamble.js';
import type { ParseContext } from '../context.js';
import type { Line, TextLine } from '../line.js';
import { classify, mastheadPieces, type Piece } from './masthead.js';
import { dateTitle, numberTitle } from './number-title.js';
import { sponsored } from './sponsors.js';

/** Number and title of a document. */
export interface NumberLine {
  readonly line: TextLine;
  /** Where the number stands, and where the title begins on the same line. */
  readonly start: number;
  readonly end: number;
  readonly title: number | undefined;
}

export interface Head {
  /** Lines of the masthead that stand before the title: session, agenda item, or all of it. */
  readonly pieces: readonly Piece[];
  /** "Resolution adopted by …", "Resolution 1325 (2000)", "Statement by the President …", in reading order. */
  readonly titleLines: readonly TextLine[];
  /** "[on the report of the Third Committee (A/65/457)]" */
  readonly origin: readonly TextLine[];
  readonly number: NumberLine | undefined;
  /** Lines of no known kind before the title; they are among the pieces. */
  readonly unknown: readonly TextLine[];
  /** "Egypt: draft resolution" */
  readonly sponsors: TextLine | undefined;
  /** Lines of the title after the number or the sponsors. */
  readonly title: readonly TextLine[];
  /** Index of the first line after the head. */
  readonly end: number;
}

/** `65/230`, `2205 (XXI)`, `S-19/2`, `ES-11/1`, `2024/16`, `75/257 B`, `80/236 A-B`; a tab or blanks part it from the title. */
const NUMBER =
  /^\s*((?:(?:ES|S)-)?\d{1,4}(?:\/\d{1,4}| ?\([IVXLC]+\))(?: [A-Z](?:(?: ?[-–] ?| and | et | y | и )[A-Z])?)?)(?=[.\s]|$)\.?(?:\s{1,20}(?:[-–]\s{1,20})?(?=\S)|\s*$)/u;

/** @param isDraft whether the masthead says "Draft resolution": then a title may stand without number and sponsors */
export function readHead(lines: readonly Line[], context: ParseContext, isDraft = false): Head {
  const head = {
    pieces: [] as Piece[],
    titleLines: [] as TextLine[],
    origin: [] as TextLine[],
    title: [] as TextLine[],
    unknown: [] as TextLine[],
  };
  let number: NumberLine | undefined;
  let sponsors: TextLine | undefined;
  let end = 0;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line?.kind !== 'text' || opensText(line, context)) break;
    const found: NumberLine | undefined = number ? undefined : numberLine(line);
    if (found) number = found;
    else if (isTitleLine(line, head.titleLines.at(-1), context) || isSeriesTitle(lines, end))
      head.titleLines.push(line);
    else if (context.language.formulas.origin.test(line.plain)) head.origin.push(line);
    else if (isMasthead(line, context)) head.pieces.push(...mastheadPieces([line.source], context.language));
    else if (!sponsors && sponsored(line.plain, context.language)) sponsors = line;
    else if (mayBeTitle(lines, end, Boolean(number || sponsors || isDraft), head.pieces, context))
      head.title.push(line);
    else if (!number && head.titleLines.length === 0 && isAboveTitle(lines, end, context)) {
      // The title of an agenda item stands below its number.
      if (head.pieces.at(-1)?.kind !== 'agendaItem') head.unknown.push(line);
      head.pieces.push(...mastheadPieces([line.source], context.language));
    } else break;
  }
  return { ...head, number, sponsors, end };
}

/** A title stands below a number, sponsors or the words "Draft resolution", or in capitals above a number. */
function mayBeTitle(
  lines: readonly Line[],
  at: number,
  isAnnounced: boolean,
  pieces: readonly Piece[],
  context: ParseContext,
): boolean {
  const line = lines[at];
  if (line?.kind !== 'text' || !isTitleText(line)) return false;
  return isAnnounced || statesDraft(pieces, context) || isTitleBefore(lines, at, context);
}

/** Whether a line of the masthead is "Draft resolution" or "Draft decision". */
export function statesDraft(pieces: readonly Piece[], { language }: ParseContext): boolean {
  return pieces.some(({ kind, text }) => {
    const groups = kind === 'documentType' ? language.formulas.documentType.exec(text)?.groups : undefined;
    return groups?.['draftResolution'] !== undefined || groups?.['draftDecision'] !== undefined;
  });
}

/** The text begins with its formula, or with a numbered paragraph. */
function opensText(line: TextLine, { language }: ParseContext): boolean {
  if (language.formulas.enacting.test(line.plain) && line.plain.length < 160) return true;
  return /^\s*(?:1\.|\(a\))\t/.test(line.plain);
}

export function numberLine(line: TextLine): NumberLine | undefined {
  if (line.plain.length > 1500) return undefined;
  const match = NUMBER.exec(line.plain);
  const number = match?.[1];
  if (!match || !number) return undefined;
  const start = line.plain.indexOf(number);
  const rest = line.plain.slice(match[0].length);
  return { line, start, end: start + number.length, title: rest.trim() ? match[0].length : undefined };
}

function isTitleLine(line: TextLine, before: TextLine | undefined, context: ParseContext): boolean {
  const { plain } = line;
  const { formulas } = context.language;
  if (plain.length > 400) return false;
  if (numberTitle(line, context)) return true;
  if (before && numberTitle(before, context) && dateTitle(line, context)) return true;
  return formulas.adoption.test(plain) || formulas.presidentialStatement.test(plain);
}

/** A title in capitals above the number, as the volumes of the early years print it. */
function isTitleBefore(lines: readonly Line[], at: number, context: ParseContext): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line?.kind !== 'text' || next?.kind !== 'text' || line.plain.length > 200) return false;
  return !/\p{Ll}/u.test(line.plain) && /\p{Lu}{3}/u.test(line.plain) && numberTitle(next, context) !== undefined;
}

/** "RESOLUTIONS ADOPTED ON THE REPORTS OF THE FIRST COMMITTEE" above "1 (I). ESTABLISHMENT …", in the first volumes. */
function isSeriesTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line?.kind !== 'text' || next?.kind !== 'text' || line.plain.length > 200) return false;
  return /\p{Lu}{3}/u.test(line.plain) && !/\p{Ll}/u.test(line.plain) && numberLine(next) !== undefined;
}

/** A line of the masthead; several cells of it may stand on one line. */
function isMasthead(line: TextLine, { language }: ParseContext): boolean {
  if (line.plain.length >= 300) return false;
  if (classify(line.plain, language).kind !== 'other') return true;
  return line.text.includes('\t') && mastheadPieces([line.source], language).every(({ kind }) => kind !== 'other');
}

/** How far the title may stand below lines of no known kind. */
const FARTHEST_TITLE = 25;

/** Short lines of no known kind (a stamp, a page's heading) may stand above the title, or above the text proper. */
function isAboveTitle(lines: readonly Line[], at: number, context: ParseContext): boolean {
  const line = lines[at];
  if (line?.kind !== 'text' || line.plain.length > 200) return false;
  for (let below = at + 1; below < Math.min(lines.length, at + FARTHEST_TITLE); below++) {
    const next = lines[below];
    if (next?.kind !== 'text') return false;
    if (isTitleLine(next, undefined, context) || opensAsResolution(lines.slice(below, below + 2), context)) return true;
    if (opensText(next, context)) return false;
  }
  return false;
}

/**
 * Lines between the number and the text belong to the title; text itself is indented or long, and ends in a stop, with
 * or without the mark of a note behind it. A letter heads a part.
 */
function isTitleText(line: TextLine): boolean {
  if (line.indent > 0 || line.plain.length >= 300 || line.mark?.tabbed) return false;
  return !/[.;。；]\d{0,2}\s*$/u.test(line.plain) && !isPartLetter(line);
}

/** "A", "B": the heading of a part of a resolution or decision. */
export function isPartLetter(line: TextLine): boolean {
  return /^[A-Z]$/.test(line.plain.trim());
}

/** The date that a title line states, if it states one. */
export function titleDate(line: TextLine, { language }: ParseContext): string | undefined {
  return parseDate(line.plain, language).at(-1)?.iso;
}

/** The letter of a part that opens the text, and its title: a part that is a document of its own has one. */
export function partLines(lines: readonly Line[], context: ParseContext): TextLine[] {
  const [letter, ...rest] = lines;
  if (letter?.kind !== 'text' || !isPartLetter(letter)) return [];
  const end = rest.findIndex(
    line =>
      line.kind !== 'text' ||
      !isTitleText(line) ||
      Boolean(line.mark) ||
      isPreambleLabel(line, context) ||
      context.language.formulas.enacting.test(line.plain),
  );
  return [letter, ...(rest.slice(0, Math.max(0, end)) as readonly TextLine[])];
}
