/** The lines before the text: what kind of document, from where, its number and title. */

import { ownNumber } from '../../un/bodies.js';
import { isPreambleLabel, opensAsResolution } from '../body/preamble.js';
import type { ParseContext } from '../context.js';
import type { Line, TextLine } from '../line.js';
import { endsInComma, firstFormula, isEnacting } from './formula.js';
import { classify, mastheadPieces, type Piece } from './masthead.js';
import { type NumberLine, numberLine } from './number-line.js';
import { dateTitle, numberTitle } from './number-title.js';
import { isPartLetter } from './part-label.js';
import { sponsored } from './sponsors.js';

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

/** The head as far as it has been read. */
interface Reading {
  readonly pieces: Piece[];
  readonly titleLines: TextLine[];
  readonly origin: TextLine[];
  readonly title: TextLine[];
  readonly unknown: TextLine[];
  number: NumberLine | undefined;
  sponsors: TextLine | undefined;
  /** Whether the masthead says "Draft resolution": then a title may stand without number and sponsors. */
  readonly isDraft: boolean;
  /** Index of the enacting formula, the surest line: what stands above it is head. -1 when there is none. */
  readonly formula: number;
}

type Kind = 'number' | 'titleLine' | 'origin' | 'masthead' | 'sponsors' | 'title' | 'unknown';

/** @param isDraft whether the masthead says "Draft resolution": then a title may stand without number and sponsors */
export function readHead(lines: readonly Line[], context: ParseContext, isDraft = false): Head {
  const head: Reading = {
    pieces: [],
    titleLines: [],
    origin: [],
    title: [],
    unknown: [],
    number: undefined,
    sponsors: undefined,
    isDraft,
    formula: firstFormula(lines, context),
  };
  let end = 0;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (line?.kind !== 'text' || opensText(line, context)) break;
    // Below number and title no masthead stands: a formula without its comma is one.
    if (head.number && isEnacting(line, context)) break;
    const kind = kindOf(lines, end, line, head, context);
    if (!kind) break;
    take(kind, line, head, context);
  }
  const { formula: _, isDraft: __, ...read } = head;
  return { ...read, end };
}

function kindOf(
  lines: readonly Line[],
  at: number,
  line: TextLine,
  head: Reading,
  context: ParseContext,
): Kind | undefined {
  if (line.source.role === 'title') return 'title';
  if (context.language.formulas.reissue.test(line.plain)) return 'unknown';
  if (!head.number && numberLine(line, context.language) && !isOfMasthead(lines, at, context))
    return isRepeated(lines, at, line, head) || isFolio(lines, at, head, context) ? 'unknown' : 'number';
  if (isTitleLine(line, head.titleLines.at(-1), context) || isSeriesTitle(lines, at, context)) return 'titleLine';
  if (isOrigin(line, head, context)) return 'origin';
  if (goesOnWithTitle(line, head, context)) return 'title';
  if (isMasthead(line, context)) return 'masthead';
  if (!head.sponsors && sponsored(line.plain, context.language)) return 'sponsors';
  if (mayBeTitle(lines, at, head, context)) return 'title';
  return isUnknown(lines, at, head, context) ? 'unknown' : undefined;
}

function take(kind: Kind, line: TextLine, head: Reading, context: ParseContext): void {
  if (kind === 'number') head.number = numberLine(line, context.language);
  else if (kind === 'sponsors') head.sponsors = line;
  else if (kind === 'titleLine' || kind === 'origin' || kind === 'title')
    head[kind === 'titleLine' ? 'titleLines' : kind].push(line);
  else {
    // The title of an agenda item stands below its number.
    const isUnknown = kind === 'unknown' && head.pieces.at(-1)?.kind !== 'agendaItem';
    if (isUnknown) head.unknown.push(line);
    for (const added of piecesOf(line, isUnknown, context)) head.pieces.push(added);
  }
}

/** A line of no known kind is one piece, unless it holds cells of the masthead that an extraction has run together. */
function piecesOf({ source, text }: TextLine, isUnknown: boolean, { language }: ParseContext): Piece[] {
  const pieces = mastheadPieces([source], language);
  if (!isUnknown || pieces.some(piece => piece.kind === 'symbol' || piece.kind === 'organ')) return pieces;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return [{ kind: 'unknown', paragraph: source, start, end, text: text.slice(start, end) }];
}

/** "[on the report of …]"; between the title line and the number, one of the brackets may be missing. */
function isOrigin({ plain }: TextLine, head: Reading, { language: { formulas } }: ParseContext): boolean {
  if (formulas.origin.test(plain)) return true;
  if (head.titleLines.length === 0 || head.number || plain.length > 400) return false;
  const text = plain.trim();
  return [`[${text}`, `${text}]`].some(whole => formulas.origin.test(whole));
}

/**
 * A title stands below a number, sponsors or the words "Draft resolution", or in capitals above a number; one without
 * number right above the formula.
 */
function mayBeTitle(lines: readonly Line[], at: number, head: Reading, context: ParseContext): boolean {
  const line = lines[at];
  if (line?.kind !== 'text' || !isTitleText(line)) return false;
  // Blank lines end a title.
  if (line.source.gap && head.title.length + (head.number?.title ?? 0) > 0) return false;
  if (head.number || head.sponsors || head.isDraft) return true;
  if (head.pieces.some(isNumbered)) return !sessionFollows(lines, at, context);
  if (statesDraft(head.pieces, context) || isTitleBefore(lines, at, context)) return true;
  return isTitleWithoutNumber(lines, at, head, context);
}

/** A title of several lines may end in words of a masthead: "the Committee of Experts on | its twenty-third session". */
function goesOnWithTitle(line: TextLine, { number }: Reading, { language }: ParseContext): boolean {
  if (number?.title === undefined || line.source.gap || !isTitleText(line)) return false;
  const { kind } = classify(line.plain, language);
  return kind === 'session' || kind === 'organ';
}

/** A number that is a symbol too, above the lines of the session: "GC(67)/RES/5". */
function isOfMasthead(lines: readonly Line[], at: number, context: ParseContext): boolean {
  const line = lines[at];
  return line?.kind === 'text' && ownNumber(line.plain.trim()) !== undefined && sessionFollows(lines, at, context);
}

/** How many lines of a masthead may stand between. */
const BEFORE_SESSION = 8;

/** Whether the session or the agenda item is named below: a title stands below them. */
function sessionFollows(lines: readonly Line[], at: number, { language }: ParseContext): boolean {
  return lines.slice(at + 1, at + 1 + BEFORE_SESSION).some(line => {
    const kind = line.kind === 'text' && line.plain.length < 120 ? classify(line.plain, language).kind : 'other';
    return kind === 'session' || kind === 'agendaItem';
  });
}

/** "3/12", the number of a page: the number of the document stands below it, with its title. */
function isFolio(lines: readonly Line[], at: number, { formula }: Reading, { language }: ParseContext): boolean {
  const line = lines[at];
  if (line?.kind !== 'text' || !/^\s*\d{1,3}\s?\/\s?\d{1,3}\s*$/.test(line.plain)) return false;
  return lines
    .slice(at + 1, Math.max(at + 1, formula))
    .some(below => below.kind === 'text' && numberLine(below, language)?.title !== undefined);
}

/** A running title: the line of number and title stands once more above the formula, in its own place. */
function isRepeated(lines: readonly Line[], at: number, { plain }: TextLine, { formula }: Reading): boolean {
  const title = plain.trim();
  return lines
    .slice(at + 1, Math.max(at + 1, formula))
    .some(line => line.kind === 'text' && line.plain.trim() === title);
}

/** A symbol in the masthead that is the number of the document: "WHA75.8". */
function isNumbered({ kind, text }: Piece): boolean {
  return kind === 'symbol' && ownNumber(text) !== undefined;
}

/** Between "Resolution adopted by the General Assembly …" and the formula, when no number stands there. */
function isTitleWithoutNumber(lines: readonly Line[], at: number, head: Reading, context: ParseContext): boolean {
  if (head.titleLines.length === 0 || at > head.formula || lines[at]?.kind !== 'text') return false;
  if (head.titleLines.some(line => numberTitle(line, context))) return false;
  return !goesOn(lines, at + 1, head, context);
}

/** Lines of no known kind above the formula are kept with the head they stand in. */
function isUnknown(lines: readonly Line[], at: number, head: Reading, context: ParseContext): boolean {
  const line = lines[at];
  if (line?.kind !== 'text') return false;
  // Above a formula with its head nothing is text: titles of agenda items may be long.
  const longest = at < head.formula ? LONGEST_ABOVE_FORMULA : LONGEST_UNKNOWN;
  if (line.plain.length > longest) return false;
  if ((head.formula < 0 || at < head.formula) && goesOn(lines, at + 1, head, context)) return true;
  if (line.plain.length > LONGEST_UNKNOWN) return false;
  const isAnnounced = head.number || head.sponsors || head.titleLines.length > 0;
  return !isAnnounced && isAboveTitle(lines, at, context);
}

const LONGEST_UNKNOWN = 200;
const LONGEST_ABOVE_FORMULA = 2000;

/** Without a formula, as decisions are, the next lines of the head are near. */
const NEAR = 4;

/** Whether lines of the head follow above the formula: what was adopted, from where, its number. */
function goesOn(lines: readonly Line[], from: number, head: Reading, context: ParseContext): boolean {
  const below = lines.slice(from, head.formula < 0 ? from + NEAR : Math.max(from, head.formula));
  const text = below.findIndex(line => line.kind !== 'text' || opensText(line, context));
  return below
    .slice(0, text < 0 ? below.length : text)
    .some(
      line =>
        line.kind === 'text' &&
        (line.source.role === 'title' ||
          (!head.number && numberLine(line, context.language) !== undefined) ||
          isTitleLine(line, undefined, context) ||
          isOrigin(line, head, context)),
    );
}

/** Whether a line of the masthead is "Draft resolution" or "Draft decision". */
export function statesDraft(pieces: readonly Piece[], { language }: ParseContext): boolean {
  return pieces.some(({ kind, text }) => {
    const groups = kind === 'documentType' ? language.formulas.documentType.exec(text)?.groups : undefined;
    return groups?.['draftResolution'] !== undefined || groups?.['draftDecision'] !== undefined;
  });
}

/** The text begins with its formula, or with a numbered paragraph. */
function opensText(line: TextLine, context: ParseContext): boolean {
  if (line.source.role === 'title') return false;
  if (isEnacting(line, context) && (endsInComma(line) || !isMasthead(line, context))) return true;
  return /^\s*(?:1\.|\(a\))\t/.test(line.plain);
}

/** Whether a line says what was adopted: "Resolution adopted by …", "Resolution 1325 (2000)". */
export function isTitleLine(line: TextLine, before: TextLine | undefined, context: ParseContext): boolean {
  const { plain } = line;
  const { formulas } = context.language;
  if (plain.length > 400) return false;
  if (numberTitle(line, context)) return true;
  if (before && numberTitle(before, context) && dateTitle(line, context)) return true;
  return [formulas.adoption, formulas.adopted, formulas.presidentialStatement].some(formula => formula.test(plain));
}

/** A title in capitals above the number, as the volumes of the early years print it. */
function isTitleBefore(lines: readonly Line[], at: number, context: ParseContext): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line?.kind !== 'text' || next?.kind !== 'text' || line.plain.length > 200) return false;
  return !/\p{Ll}/u.test(line.plain) && /\p{Lu}{3}/u.test(line.plain) && numberTitle(next, context) !== undefined;
}

/** "RESOLUTIONS ADOPTED ON THE REPORTS OF THE FIRST COMMITTEE" above "1 (I). ESTABLISHMENT …", in the first volumes. */
function isSeriesTitle(lines: readonly Line[], at: number, context: ParseContext): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line?.kind !== 'text' || next?.kind !== 'text' || line.plain.length > 200) return false;
  return (
    /\p{Lu}{3}/u.test(line.plain) && !/\p{Ll}/u.test(line.plain) && numberLine(next, context.language) !== undefined
  );
}

/** A line of the masthead; several cells of it may stand on one line. */
export function isMasthead(line: TextLine, { language }: ParseContext): boolean {
  if (line.plain.length >= 300) return false;
  if (classify(line.plain, language).kind !== 'other') return true;
  return line.text.includes('\t') && mastheadPieces([line.source], language).every(({ kind }) => kind !== 'other');
}

/** How far the title may stand below lines of no known kind. */
const FARTHEST_TITLE = 25;

/** Short lines of no known kind (a stamp, a page's heading) may stand above the title, or above the text proper. */
function isAboveTitle(lines: readonly Line[], at: number, context: ParseContext): boolean {
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

/** The letter of a part that opens the text, and its title: a part that is a document of its own has one. */
export function partLines(lines: readonly Line[], context: ParseContext): TextLine[] {
  const [letter, ...rest] = lines;
  if (letter?.kind !== 'text' || !isPartLetter(letter)) return [];
  const end = rest.findIndex(
    line =>
      line.kind !== 'text' ||
      !isTitleText(context.indented ? line : { ...line, indent: 0 }) ||
      Boolean(line.mark) ||
      isPreambleLabel(line, context) ||
      context.language.formulas.enacting.test(line.plain),
  );
  return [letter, ...(rest.slice(0, Math.max(0, end)) as readonly TextLine[])];
}
