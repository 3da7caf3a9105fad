/** Headings inside a body: "II", "A. Title", "Article 3", "Chapter I. Title", and lines that are a title by their layout. */
import { LETTER_RANK, PLAIN_RANK, ROMAN_RANK, unitOf } from '../../languages/unit-words.js';
import type { Mark } from '../../numbers/mark.js';
import type { ParseContext } from '../context.js';
import { endsIn, isAll, type Line, type TextLine } from '../line.js';
import { isParagraphMark } from './numbering.js';

export interface Heading {
  /** AKN element; `hcontainer` carries its kind in `name`. */
  readonly element: string;
  readonly name?: string;
  /** Outer headings have lower ranks. */
  readonly rank: number;
  readonly line: TextLine;
  /** Where the number stands in the text; `Article 3` as a whole. */
  readonly num?: readonly [start: number, end: number];
  /** Where the title stands in the text. */
  readonly title?: readonly [start: number, end: number];
}

/**
 * The heading that a line is, or undefined.
 * @param next the line after it: before a paragraph, a short line without a point at its end is a heading
 * @param before the line before it: an item of a list that Word numbers stands beside another one, a heading does not
 */
export function headingOf(
  line: Line | undefined,
  context: ParseContext,
  next?: Line,
  before?: Line,
): Heading | undefined {
  if (line?.kind !== 'text') return undefined;
  if (line.source.role) return line.source.role === 'heading' ? styledHeading(line, context) : undefined;
  if (line.source.label !== undefined && !isHeadingStyle(line) && (sharesList(line, next) || sharesList(line, before)))
    return undefined;
  if (context.plain === 'styled') return styledHeading(line, context);
  const { indented } = context;
  const text = line.plain;
  if (text.length > LONGEST || text.trim() === '') return undefined;
  const numbered =
    brokenHeading(line, context) ??
    labelledHeading(line, context) ??
    unitHeading(line, context, indented) ??
    sectionHeading(line, context, indented) ??
    pointHeading(line, indented, next);
  return numbered ?? plainHeading(line, indented, next);
}

/** Between a lettered section and a heading without number. */
const POINT_RANK = PLAIN_RANK - 0.5;
const LONGEST = 260;

/**
 * "II", a line break, and the title, all in one paragraph, as Word files have it; where the line is a heading by its style, a blank
 * will do, but "A new agenda" has no number.
 */
function brokenHeading(line: TextLine, { language }: ParseContext): Heading | undefined {
  const isBroken = line.text.includes('\n');
  const at = isBroken || !isHeadingStyle(line) ? line.text.indexOf('\n') : line.text.search(/(?<=\S) /);
  const first = line.plain.slice(0, at).trimEnd();
  const groups = at > 0 ? language.formulas.section.exec(first)?.groups : undefined;
  if (!groups?.['number'] || groups['title']) return undefined;
  if (!isBroken && /^[A-HJ-UW-Z]$/.test(groups['number'])) return undefined;
  const start = first.length - first.trimStart().length;
  return { ...sectionOf(groups['number']), line, num: [start, first.length], title: [at + 1, line.plain.length] };
}

/** A line is a heading because its style says so, whatever it looks like; a number before it is that of the heading. */
function styledHeading(line: TextLine, context: ParseContext): Heading | undefined {
  if (!isHeadingStyle(line) || line.plain.trim() === '') return undefined;
  const rank = PLAIN_RANK + styleLevel(line);
  const numbered = labelledHeading(line, context) ?? unitHeading(line, context, false);
  if (numbered) return { ...numbered, rank };
  const end = line.plain.length;
  const start = end - line.plain.trimStart().length;
  const { mark } = line;
  const isNumber = mark !== undefined && mark.length < end && mark.readings.some(({ series }) => series !== 'bullet');
  if (!isNumber) return { element: 'section', rank, line, title: [start, end] };
  return { element: 'section', rank, line, num: [start, start + mark.printed.length], title: [mark.length, end] };
}

function sharesList({ source: { list } }: TextLine, other: Line | undefined): boolean {
  return list !== undefined && other?.kind === 'text' && other.source.list === list && !isHeadingStyle(other);
}

/** A heading that Word numbers, with a number of any build ("1.", "1.2", "Part the first"). */
function labelledHeading(line: TextLine, { language }: ParseContext): Heading | undefined {
  const { label } = line.source;
  if (label === undefined || !isHeadingStyle(line) || language.formulas.unit.test(line.plain)) return undefined;
  const rank = PLAIN_RANK + styleLevel(line);
  return { element: 'section', rank, line, num: [0, label.length], title: [label.length + 1, line.plain.length] };
}

function unitHeading(line: TextLine, { language }: ParseContext, indented: boolean): Heading | undefined {
  const match = language.formulas.unit.exec(line.plain) ?? styledUnit(line, language.formulas.unit);
  const { label = '', title } = match?.groups ?? {};
  if (!match || (title && !isTitle(line, title, indented))) return undefined;
  const unit = unitOf(label);
  const { element, name, rank } = unit;
  return { element, ...(name ? { name } : {}), rank, line, ...places(line, title) };
}

/** "Article 1 Scope" without a point, where the line is a heading by its style: two words, then the title. */
function styledUnit(line: TextLine, unit: RegExp): { readonly groups: Record<string, string> } | undefined {
  const [, words = '', title = ''] = /^(\s*\S+ \S+) (\S.*)$/su.exec(isHeadingStyle(line) ? line.plain : '') ?? [];
  const match = unit.exec(words);
  return match?.groups && !match.groups['title'] ? { groups: { ...match.groups, title } } : undefined;
}

/** "II" and "A" alone are headings wherever they stand; with a title they must look like one. */
function sectionHeading(line: TextLine, { language }: ParseContext, indented: boolean): Heading | undefined {
  const match = language.formulas.section.exec(line.plain);
  const { number = '', title } = match?.groups ?? {};
  if (!match || (title && !isTitle(line, title, indented || /^\s*[IVX]{2,}/.test(line.plain)))) return undefined;
  return { ...sectionOf(number), line, ...places(line, title) };
}

/** "(a) Transport" where no paragraph begins, before numbered paragraphs: a heading of the third degree. */
function pointHeading(line: TextLine, indented: boolean, next: Line | undefined): Heading | undefined {
  const { mark, plain } = line;
  if (!mark?.tabbed || mark.shape !== '()' || plain.length > SHORT || next?.kind !== 'text' || !next.mark)
    return undefined;
  const stands = isHeadingStyle(line) || (indented && line.indent === 0);
  if (!stands || !isParagraphMark(next.mark) || !/^\p{Lu}[^.;,:]*$/u.test(wordsBehind(mark, plain))) return undefined;
  const start = plain.length - plain.trimStart().length;
  return {
    element: 'section',
    rank: POINT_RANK,
    line,
    num: [start, start + mark.printed.length],
    title: [mark.length, plain.length],
  };
}

/** A number that was typed behind the automatic one stands twice: "(a) (a) Transport". The title keeps the second. */
function wordsBehind({ length, printed }: Mark, plain: string): string {
  const words = plain.slice(length).trim();
  return words.startsWith(printed) ? words.slice(printed.length).trim() : words;
}

function sectionOf(number: string): Pick<Heading, 'element' | 'rank'> {
  const isLetter = /^[A-Z]$/.test(number) && !/^[IVX]$/.test(number);
  return { element: 'section', rank: isLetter ? LETTER_RANK : ROMAN_RANK };
}

function places(line: TextLine, title: string | undefined): Pick<Heading, 'num' | 'title'> {
  const end = line.plain.length;
  const start = line.plain.length - line.plain.trimStart().length;
  if (!title) return { num: [start, end] };
  const at = line.plain.lastIndexOf(title);
  return { num: [start, start + line.plain.slice(start, at).trimEnd().length], title: [at, end] };
}

/** A title is no sentence: it has no point at its end, and does not stand where paragraphs stand. */
function isTitle(line: TextLine, title: string, indented: boolean): boolean {
  if (endsIn(title, '.;,:،；，。') || title.length > LONGEST) return false;
  return isHeadingStyle(line) || !indented || line.indent === 0 || title.length < 120;
}

/** A line that is a heading by its layout alone. */
function plainHeading(line: TextLine, indented: boolean, next: Line | undefined): Heading | undefined {
  const text = line.plain.trim();
  if (line.mark || /[.;,:،；，。：]$/u.test(text) || /^\p{Ll}/u.test(text) || /\t/.test(text)) return undefined;
  if (standsWithinList(next)) return undefined;
  const byStyle = isHeadingStyle(line) || isAll(line, 'bold');
  const byIndent = indented && line.indent === 0 && line.source.style === undefined;
  if (!byStyle && !byIndent && !standsBefore(text, next)) return undefined;
  const start = line.plain.length - line.plain.trimStart().length;
  return { element: 'section', rank: PLAIN_RANK + styleLevel(line), line, title: [start, line.plain.length] };
}

/** Before "(c)": the points go on, so the line is no heading above them. */
function standsWithinList(next: Line | undefined): boolean {
  if (next?.kind !== 'text' || !next.mark || isParagraphMark(next.mark)) return false;
  return next.mark.shape.includes(')') && next.mark.readings.every(({ value }) => value > 1);
}

/** A short line that ends without a point, before a numbered paragraph: paragraphs always end with one. */
function standsBefore(text: string, next: Line | undefined): boolean {
  if (next?.kind !== 'text' || !next.mark || text.length > SHORT || !TITLE_START.test(text)) return false;
  return isParagraphMark(next.mark) && /\p{L}/u.test(text) && endsIn(next.plain, '.;:,؛،。；：，)”»');
}

/** A capital, or a number no paragraph has: "1a: Targeting illicit finances". */
const TITLE_START = /^(?:\d{1,2}\p{Ll}\s?[:：]\s*)?[\p{Lu}\p{Lo}“«"]/u;
const SHORT = 120;

const HEADING_STYLE = /^_* ?H(?:eading)?[ _]?(?:Ch|\d)/i;

export function isHeadingStyle({ source: { style, outline } }: TextLine): boolean {
  return outline !== undefined || (style !== undefined && HEADING_STYLE.test(style));
}

/** `_ H _Ch` stands over `_ H_1`, this over `_ H_2/3`. */
function styleLevel({ source }: TextLine): number {
  const level = /(?:Ch|(\d))/i.exec(source.style?.replace(/^_* ?H(?:eading)?/i, '') ?? '');
  return level ? Number(level[1] ?? 0) / 10 : (source.outline ?? 0) / 10;
}
