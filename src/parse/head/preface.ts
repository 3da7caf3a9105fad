/** `preface`: number and title of a document. */
import { textOf } from '../../akn/text.js';
import { type Element, element, isElement, text, withChildren, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { paragraph } from '../inline.js';
import type { TextLine } from '../line.js';
import { as, enclosed, markedParagraph, type Stretch } from '../marked.js';
import type { Head } from './head.js';
import type { NumberLine } from './number-line.js';
import { sponsored } from './sponsors.js';
import { joinTitle } from './titles.js';

/** "65/230. Twelfth United Nations Congress …" */
export function prefaceOf({ number, title }: Head, context: ParseContext): Element | undefined {
  if (number) return titleContainer([withOrigin(numberAndTitle(number, title, context), number.line.origin)]);
  return titleOnly(title, context);
}

/** A title without a number. */
export function titleOnly(lines: readonly TextLine[], context: ParseContext): Element | undefined {
  if (lines.length === 0) return undefined;
  return titleContainer([enclosed(joinTitle(lines, context), as('docTitle'))]);
}

/** A draft has sponsors and a title. In the Security Council the line of the sponsors is all the title there is. */
export function draftPreface({ sponsors, title, number }: Head, context: ParseContext): Element | undefined {
  if (!sponsors) return prefaceOf({ title, number } as Head, context);
  const numbered = number ? [withOrigin(numberAndTitle(number, [], context), number.line.origin)] : [];
  const line = sponsorsLine(sponsors, context);
  if (title.length === 0) return titleContainer([...numbered, enclosed(line, as('docTitle'))]);
  return titleContainer([...numbered, line, enclosed(joinTitle(title, context), as('docTitle'))]);
}

/** A statement has title lines; what else stands in its head is no title of its kind, and is kept below them. */
export function statementPreface(head: Head, context: ParseContext): Element | undefined {
  const titles = titleOnly(head.titleLines, context);
  const rest = head.number ? prefaceOf(head, context) : titleOnly(head.title, context);
  const sponsors = head.sponsors ? titleContainer([sponsorsLine(head.sponsors, context)]) : undefined;
  const containers = [titles, rest, sponsors].flatMap(each => each?.children ?? []);
  return containers.length > 0 ? element('preface', {}, containers) : undefined;
}

function sponsorsLine(sponsors: TextLine, context: ParseContext): Element {
  return markedParagraph(sponsors.source, sponsorStretches(sponsors, context));
}

/** Letter and titles of a part that is a document of its own, below the number and title of the whole. */
export function prefaceWithPart(head: Head, part: readonly TextLine[], context: ParseContext): Element | undefined {
  const whole = prefaceOf(head, context);
  const [letter, ...titles] = part;
  if (!letter) return whole;
  const own = partPreface(letter, titles, context);
  return whole ? withChildren(whole, [...whole.children, ...own.children]) : own;
}

/** The heading of a part: its letter, and a title of its own perhaps. */
export function partPreface(letter: TextLine, titles: readonly TextLine[], context: ParseContext): Element {
  const label = enclosed(paragraph(letter.source), as('docNumber'));
  const title = titles.length > 0 ? [enclosed(joinTitle(titles, context), as('docTitle'))] : [];
  return titleContainer([label, ...title], 'part');
}

function titleContainer(paragraphs: readonly Element[], name = 'title'): Element {
  return element('preface', {}, element('container', { name }, paragraphs));
}

function numberAndTitle(number: NumberLine, more: readonly TextLine[], context: ParseContext): Element {
  const { line, start, end, title, noun } = number;
  const kind = noun ? [{ start: noun.start, end: noun.end, wrap: as('docType', { refersTo: `#${noun.kind}` }) }] : [];
  const stretches = [...kind, { start, end, wrap: as('docNumber') }];
  const own = markedParagraph(line.source, stretches, noun?.start ?? start, title ?? line.text.length);
  const lines = title === undefined ? more : [line, ...more];
  if (lines.length === 0) return own;
  const whole = joinTitle(lines, context, title ?? 0);
  return withChildren(own, [...own.children, ...gapAfter(own), element('docTitle', {}, whole.children)]);
}

/** The number is parted from the title by a blank, whatever it was in the source. */
function gapAfter(own: Element) {
  const last = own.children.at(-1);
  const ends = last && (isElement(last) ? textOf(last) : last.type === 'text' ? last.value : '');
  return ends?.endsWith(' ') ? [] : [text(' ')];
}

/** "Egypt: draft resolution" */
function sponsorStretches(line: TextLine, { language }: ParseContext): Stretch[] {
  const found = sponsored(line.plain, language);
  if (!found) return [];
  const { type, sponsors } = found;
  const start = line.plain.indexOf(sponsors);
  const end = start + sponsors.trimEnd().length;
  const at = line.plain.startsWith(type) ? 0 : line.plain.lastIndexOf(type);
  const kind = language.formulas.documentType.exec(type)?.groups ?? {};
  const id = Object.keys(kind).find(key => kind[key] !== undefined) ?? 'draftResolution';
  const proponent = { start, end, wrap: as('docProponent') };
  const kindOf = { start: at, end: at + type.length, wrap: as('docType', { refersTo: `#${id}` }) };
  return at < start ? [kindOf, proponent] : [proponent, kindOf];
}
