/** Mark-up over stretches of a paragraph of the source. */

import { wrapRanges } from '../akn/text.js';
import { type Paragraph, paragraphText } from '../source/source.js';
import { type Element, element, type Node, withChildren } from '../xml/tree.js';
import { paragraph } from './inline.js';

/** A stretch of `paragraphText`, and the element to put round it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly wrap: (children: readonly Node[]) => Element;
}

/** Wraps in an element of that name. */
export function as(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): Stretch['wrap'] {
  return children => element(name, attributes, children);
}

/** A `p` of the stretch from `from` to `to`, with mark-up over the stretches inside it, given in order. */
export function markedParagraph(source: Paragraph, stretches: readonly Stretch[], from = 0, to?: number): Element {
  const text = paragraphText(source);
  const until = to ?? text.length;
  const own = text.slice(from, until);
  const start = from + (own.length - own.trimStart().length);
  const end = Math.max(start, from + own.trimEnd().length);
  // A note may be called behind the last blank.
  const p = paragraph(source, start, Math.max(until, end));
  // Line breaks are elements in the tree: they take no room in its text.
  const inTree = (offset: number) => offset - start - breaksIn(text, start, offset);
  const wraps: Stretch[] = [];
  for (const { start: first, end: last, wrap } of stretches) {
    const within = { start: Math.max(first, start), end: Math.min(last, end) };
    if (within.end > within.start) wraps.push({ start: inTree(within.start), end: inTree(within.end), wrap });
  }
  return wrapRanges(p, wraps);
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Puts one more element round all that stands in a paragraph. */
export function enclosed(p: Element, wrap: Stretch['wrap']): Element {
  return withChildren(p, [wrap(p.children)]);
}
