/** Heading paragraphs become the headings of sections and articles, which hold what follows them. */

import { textOf, wrapRanges } from '../../akn/text.js';
import { UNFINISHED } from '../../languages/joints.js';
import { type Element, element, isElement, type Node, withChildren, withOrigin } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';
import { type HeadingLine, headingLine, trimmed } from './heading-lines.js';
import { asUnit } from './units.js';

export const headings: Pass = {
  name: 'foreign/headings',
  run: (tree, context) =>
    mapTree(tree, node => {
      if (!isElement(node, 'mainBody')) return node;
      const children = outlined(node.children, context);
      return children === node.children ? node : withChildren(node, children);
    }),
};

/** A heading and what stands under it, in the making. */
interface Open {
  readonly line: HeadingLine | undefined;
  readonly below: HeadingLine[];
  readonly children: Node[];
}

const open = (line: HeadingLine | undefined): Open => ({ line, below: [], children: [] });

function outlined(nodes: readonly Node[], context: EnrichContext): readonly Node[] {
  const root = open(undefined);
  const stack: Open[] = [root];
  let found = false;
  for (const node of nodes) {
    const line = isElement(node) ? headingLine(node, context.language) : undefined;
    const top = stack.at(-1) ?? root;
    if (!line) top.children.push(node);
    else if (goesOn(top, line)) top.below.push(line);
    else {
      found = true;
      enter(stack, line, context);
    }
  }
  if (!found) return nodes;
  closeTo(stack, 1, context);
  return root.children;
}

/** "Article 1" and then "Purpose"; or a title on two lines. */
function goesOn({ line, below, children }: Open, next: HeadingLine): boolean {
  if (!line || next.number > 0 || children.some(child => isElement(child))) return false;
  const waits = line.number === line.text.length && below.length === 0;
  return waits || (next.rank === (below.at(-1) ?? line).rank && isSecondLine((below.at(-1) ?? line).text, next.text));
}

/** A title goes on in small letters, or after a word or sign that ends none. */
export function isSecondLine(before: string, text: string): boolean {
  return /^\p{Ll}/u.test(text) || UNFINISHED.test(before) || before.endsWith(':');
}

function enter(stack: Open[], line: HeadingLine, context: EnrichContext): void {
  const at = stack.findIndex(({ line: other }) => other !== undefined && other.rank >= line.rank);
  closeTo(stack, at < 0 ? stack.length : at, context);
  stack.push(open(line));
}

function closeTo(stack: Open[], length: number, context: EnrichContext): void {
  while (stack.length > Math.max(1, length)) {
    const done = stack.pop();
    const around = stack.at(-1);
    if (done?.line && around) around.children.push(made(done, done.line, stack.length > 1, context));
  }
}

function made({ below, children }: Open, line: HeadingLine, inside: boolean, { report }: EnrichContext): Element {
  const name = line.element === 'section' && inside ? 'subsection' : line.element;
  report(
    'enrich/heading-made',
    `"${line.text.slice(0, 80)}" became the heading of ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}.`,
    line.node.origin,
  );
  const units = children.map(child => (isElement(child) ? asUnit(child) : child));
  const caption = [...captionOf(line), ...below.flatMap(captionOf)];
  const { class: style } = line.node.attributes;
  return withOrigin(element(name, { name: line.name, class: style }, caption, units), line.node.origin);
}

/** Number and title of a heading line. */
function captionOf({ content, number, text }: HeadingLine): Element[] {
  const nodes = trimmed(content);
  if (number === 0) return [element('heading', {}, nodes)];
  if (number >= text.length) return [element('num', {}, nodes)];
  const line = element('heading', {}, nodes);
  const end = placeAfter(textOf(line), text.slice(0, number).replace(/\s/g, '').length);
  const [num, ...rest] = wrapRanges(line, [{ start: 0, end, wrap: inside => element('num', {}, inside) }]).children;
  return isElement(num, 'num') ? [num, element('heading', {}, trimmed(rest))] : [line];
}

/** Where the first `letters` characters that are no white space end. */
function placeAfter(text: string, letters: number): number {
  let left = letters;
  let at = 0;
  for (; at < text.length && left > 0; at++) if (!/\s/.test(text.charAt(at))) left--;
  return at;
}
