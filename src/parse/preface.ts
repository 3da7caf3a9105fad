/** `preface`: number and title of the document. */

import { textOf } from '../akn/text.js';
import { type Element, element, isElement, withChildren, withOrigin } from '../akn/tree.js';
import type { ParseContext } from './context.js';
import type { Head, NumberLine } from './head.js';
import { paragraph } from './inline.js';
import { as, markedParagraph } from './marked.js';
import { joinTitle } from './titles.js';

export function prefaceOf({ number, title }: Head, context: ParseContext): Element | undefined {
  if (!number) return undefined;
  const p = withOrigin(numberAndTitle(number, title, context), number.line.origin);
  return element('preface', {}, element('container', { name: 'title' }, p));
}

function numberAndTitle(number: NumberLine, more: Head['title'], context: ParseContext): Element {
  const { line, start, end, title } = number;
  const own = markedParagraph(line.source, [{ start, end, wrap: as('docNumber') }], start, title ?? line.text.length);
  const lines = title === undefined ? more : [line, ...more];
  if (lines.length === 0) return own;
  const whole = joinTitle(lines, context, title ?? 0);
  const docTitle = element('docTitle', {}, whole.children);
  return withChildren(own, [...own.children, gapAfter(own), docTitle]);
}

/** The number is parted from the title by a blank, whatever it was in the source. */
function gapAfter(own: Element) {
  const last = own.children.at(-1);
  const ends = last && (isElement(last) ? textOf(last) : last.type === 'text' ? last.value : '');
  return { type: 'text', value: ends?.endsWith(' ') ? '' : ' ' } as const;
}

/** A paragraph of a preface without number or title. */
export { paragraph };
