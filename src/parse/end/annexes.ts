/** Annexes and appendices: each is a document with its own title, preamble and body. */
import { UNFINISHED } from '../../languages/joints.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import { headingOf } from '../body/headings.js';
import { isFormula, isPreambleLabel, preambleAndBody } from '../body/preamble.js';
import type { ParseContext } from '../context.js';
import { joinTitle } from '../head/titles.js';
import { paragraph } from '../inline.js';
import { endsIn, type Line, type TextLine } from '../line.js';
import { as, enclosed } from '../marked.js';

/**
 * Indexes of the lines that are the label of an annex.
 * @param afterClosing the first line may have a title behind the word "Annex", with or without a number
 */
export function annexStarts(
  lines: readonly Line[],
  from: number,
  context: ParseContext,
  afterClosing = false,
): number[] {
  const starts: number[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    if (labelLength(line, context, afterClosing && index === from) > 0) starts.push(index);
  }
  return starts;
}

/** Length of the label that is the line, or that opens it before a title ("Annex II Format and procedures"); 0 when none does. */
function labelLength(line: TextLine, { language }: ParseContext, first = false): number {
  const text = line.plain;
  const { label } = line.source;
  if (label !== undefined) return language.formulas.annex.test(unpointed(label)) ? label.length : 0;
  if (text.length > LONGEST || line.mark) return 0;
  if (language.formulas.annex.test(text)) return text.length;
  if ((line.indent > 0 && !first) || endsIn(text, '.;,')) return 0;
  for (const gap of text.slice(0, 40).matchAll(/\s*[—–:-]\s+|\s+/gu)) {
    const rest = text.slice(gap.index + gap[0].length);
    const groups = language.formulas.annex.exec(text.slice(0, gap.index))?.groups;
    if (groups && (first || groups['number']) && /^[\p{Lu}«“"]/u.test(rest) && !/^[IVXLC\d]+\b/.test(rest))
      return gap.index;
  }
  return 0;
}

const LONGEST = 300;

/** A label of automatic numbering without what parts it from the title: "Annex I.", "ANNEX I –". */
const unpointed = (label: string) => label.replace(/[\s.:–—-]{1,3}$/u, '');

/** Each annex is a document with its own metadata. The United Nations have printed some thirty with one resolution. */
const MOST_ANNEXES = 150;

/** The `attachments` element; undefined when there is no annex. */
export function attachmentsOf(
  lines: readonly Line[],
  starts: readonly number[],
  context: ParseContext,
): Element | undefined {
  if (starts.length === 0) return undefined;
  const own = starts.slice(0, MOST_ANNEXES);
  if (own.length < starts.length) {
    const [next] = starts.slice(MOST_ANNEXES);
    const message = `${starts.length} lines look like labels of annexes; from here they are text of the last one.`;
    context.report('parse/too-many-annexes', message, lines[next ?? 0]?.origin);
  }
  const parts = own.map((start, index) => lines.slice(start, own[index + 1]));
  return element('attachments', {}, annexesOf(parts, { ...context, inAnnex: true }));
}

/** Each annex takes the appendices that follow it. */
function annexesOf(parts: readonly (readonly Line[])[], context: ParseContext): Element[] {
  const annexes: Element[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = at + 1;
    if (!isAppendix(parts[at], context)) while (end < parts.length && isAppendix(parts[end], context)) end++;
    annexes.push(annexOf(parts[at] ?? [], parts.slice(at + 1, end), context));
    at = end;
  }
  return annexes;
}

function isAppendix(lines: readonly Line[] | undefined, { language }: ParseContext): boolean {
  const label = lines?.[0];
  return label?.kind === 'text' && language.formulas.appendix.test(label.plain);
}

function annexOf(lines: readonly Line[], appendices: readonly (readonly Line[])[], context: ParseContext): Element {
  const { preface, rest } = annexHead(lines, context);
  const { preamble, body } = preambleAndBody(rest, context);
  const inner = appendices.map(part => annexOf(part, [], context));
  const attachments = inner.length > 0 ? element('attachments', {}, inner) : undefined;
  const doc = element('doc', { name: 'annex', contains: 'originalVersion' }, preface, preamble, body, attachments);
  return withOrigin(element('attachment', {}, doc), lines[0]?.origin);
}

interface AnnexHead {
  readonly preface: Element | undefined;
  readonly rest: readonly Line[];
}

/** Label and title of an annex; text after the closing lines may have a title only, or nothing. */
function annexHead(lines: readonly Line[], context: ParseContext): AnnexHead {
  const [label, ...rest] = lines;
  const size = label?.kind === 'text' ? labelLength(label, context, true) : 0;
  if (label?.kind !== 'text' || size === 0) {
    const titles = titleLines(lines, context);
    const title = titles.length > 0 ? enclosed(joinTitle(titles, context), as('docTitle')) : undefined;
    return { preface: title && titleContainer([title]), rest: lines.slice(titles.length) };
  }
  if (label.plain.slice(size).trim() !== '') return { preface: labelAndTitle(label, size), rest };
  const titles = titleLines(rest, context);
  return { preface: prefaceOf(label, titles, context), rest: rest.slice(titles.length) };
}

const titleContainer = (paragraphs: readonly Element[]) =>
  element('preface', {}, element('container', { name: 'title' }, paragraphs));

/** Lines after the label that are no text yet: the title, broken over several lines perhaps. */
function titleLines(lines: readonly Line[], context: ParseContext): TextLine[] {
  const titles: TextLine[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' || !isTitleLine(line, titles.at(-1), context)) break;
    titles.push(line);
  }
  return [...titles, ...moreTitle(lines.slice(titles.length), context)];
}

/** A second line of the title ("Decision D (71)" and its title) right above the formula and recitals of the annex. */
function moreTitle([line, formula, recital]: readonly Line[], context: ParseContext): TextLine[] {
  if (line?.kind !== 'text' || line.mark || !isTitleText(line) || isPreambleLabel(line, context)) return [];
  return formula?.kind === 'text' && isFormula(formula, recital, context) ? [line] : [];
}

function isTitleLine(line: TextLine, before: TextLine | undefined, context: ParseContext): boolean {
  if (!isTitleText(line)) return false;
  if (!before) return !line.mark && headingOf(line, context)?.num === undefined;
  return (line.indent === 0 || !context.indented) && goesOn(before, line);
}

/** A title is no sentence. */
function isTitleText({ plain }: TextLine): boolean {
  return plain.length < 400 && !endsIn(plain, ';,:.،؛，；。：');
}

/** Whether a title goes on: its next line opens with a small letter, or the line before was full or ends in mid-phrase. */
function goesOn(before: TextLine, line: TextLine): boolean {
  const last = before.plain.trim();
  return /^\s*\p{Ll}/u.test(line.plain) || last.length > FULL_LINE || UNFINISHED.test(last);
}

const FULL_LINE = 100;

function prefaceOf(label: TextLine, titles: readonly TextLine[], context: ParseContext): Element {
  const first = enclosed(paragraph(label.source), as('docType', { refersTo: '#annexType' }));
  const title = titles[0] && enclosed(joinTitle(titles, context), as('docTitle'));
  return titleContainer(title ? [first, title] : [first]);
}

/** Label and title on one line; the dash or colon between them stays with the label. */
function labelAndTitle(line: TextLine, size: number): Element {
  const gap = /^\s*[—–:-]?\s*/u.exec(line.plain.slice(size))?.[0].length ?? 0;
  const label = enclosed(paragraph(line.source, 0, size + gap), as('docType', { refersTo: '#annexType' }));
  const title = enclosed(paragraph(line.source, size + gap), as('docTitle'));
  return titleContainer([label, title]);
}
