/** Annexes and appendices: each is a document with its own title, preamble and body. */
import { type Element, element, withOrigin } from '../akn/tree.js';
import type { ParseContext } from './context.js';
import { headingOf } from './headings.js';
import { paragraph } from './inline.js';
import type { Line, TextLine } from './line.js';
import { as, enclosed } from './marked.js';
import { preambleAndBody } from './preamble.js';
import { isIndented } from './sections.js';
import { joinTitle } from './titles.js';

/** Indexes of the lines that are the label of an annex. */
export function annexStarts(lines: readonly Line[], from: number, { language }: ParseContext): number[] {
  const starts: number[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line?.kind === 'text' && line.plain.length < 80 && language.formulas.annex.test(line.plain)) starts.push(index);
  }
  return starts;
}

/** The `attachments` element; undefined when there is no annex. */
export function attachmentsOf(
  lines: readonly Line[],
  starts: readonly number[],
  context: ParseContext,
): Element | undefined {
  if (starts.length === 0) return undefined;
  const annexes = starts.map((start, index) => annexOf(lines.slice(start, starts[index + 1]), context));
  return element('attachments', {}, annexes);
}

function annexOf(lines: readonly Line[], context: ParseContext): Element {
  const [label, ...rest] = lines as readonly [TextLine, ...Line[]];
  const titles = titleLines(rest, context);
  const preface = prefaceOf(label, titles, context);
  const { preamble, body } = preambleAndBody(rest.slice(titles.length), context);
  const doc = element('doc', { name: 'annex', contains: 'originalVersion' }, preface, preamble, body);
  return withOrigin(element('attachment', {}, doc), label.origin);
}

/** Lines after the label that are no text yet: the title, broken over several lines perhaps. */
function titleLines(lines: readonly Line[], context: ParseContext): TextLine[] {
  const indented = isIndented(lines);
  const titles: TextLine[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' || !isTitleLine(line, titles.at(-1), context, indented)) break;
    titles.push(line);
  }
  return titles;
}

function isTitleLine(line: TextLine, before: TextLine | undefined, context: ParseContext, indented: boolean): boolean {
  if (!before)
    return !line.mark && headingOf(line, context, indented)?.num === undefined && isTitleText(line, indented);
  return isTitleText(line, indented) && goesOn(before, line);
}

function isTitleText(line: TextLine, indented: boolean): boolean {
  const text = line.plain.trim();
  return line.indent === 0 || !indented ? text.length < 400 && !/[;,:.]$/.test(text) : false;
}

/** Whether a title goes on: its next line opens with a small letter, or the line before was full or ends in mid-phrase. */
function goesOn(before: TextLine, line: TextLine): boolean {
  const last = before.plain.trim();
  return (
    /^\s*\p{Ll}/u.test(line.plain) || last.length > FULL_LINE || /(?:[-–—,]|\b(?:of|the|and|on|for|to|in))$/u.test(last)
  );
}

const FULL_LINE = 100;

function prefaceOf(label: TextLine, titles: readonly TextLine[], context: ParseContext): Element {
  const first = enclosed(paragraph(label.source), as('docType', { refersTo: '#annexType' }));
  const title = titles[0] && enclosed(joinTitle(titles, context), as('docTitle'));
  return element('preface', {}, element('container', { name: 'title' }, first, title));
}
