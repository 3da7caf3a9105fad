/** Text of a tree, and mark-up put over a stretch of it. Grammars work on the joined text, then wrap by offsets. */
import { westernFigures } from '../numbers/figures.js';
import { type Element, type Node, newElement, text, withChildren } from '../xml/tree.js';

/** Elements whose inside is not part of the text around them: a note stands elsewhere on the page. */
export const ASIDE: ReadonlySet<string> = new Set(['authorialNote', 'noteRef', 'meta']);

/** The joined text of a node, in document order. `leaveOut` names elements whose text is not wanted (by default notes and metadata). */
export function textOf(node: Node, leaveOut: ReadonlySet<string> = ASIDE): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') return '';
  let joined = '';
  for (const child of node.children) {
    if (child.type === 'text') joined += child.value;
    else if (child.type === 'element' && !leaveOut.has(child.name)) joined += textOf(child, leaveOut);
  }
  return joined;
}

/** Text on one line, without white space at its ends. */
export function clean(node: Element): string {
  return textOf(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** A stretch of `textOf(node)` and how to wrap it. */
export interface Wrap {
  /** First character, counted from 0 in `textOf(element)`. */
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
  /** Makes the wrapping element round the nodes of that stretch. */
  readonly wrap: (children: readonly Node[]) => Element;
}

/**
 * Puts mark-up over stretches of an element's text. Stretches must be in order and must not overlap.
 * An inline element that lies partly inside a stretch is split in two; text, notes and their order stay as they were.
 * A note called at the very end of a stretch stays outside of it.
 */
export function wrapRanges(root: Element, wraps: readonly Wrap[], leaveOut: ReadonlySet<string> = ASIDE): Element {
  if (wraps.length === 0) return root;
  const rest = [...root.children].reverse();
  let position = 0;
  const done: Node[] = [];
  for (const { start, end, wrap } of wraps) {
    if (start < position || end <= start) throw new RangeError(`stretch ${start}-${end} is out of order`);
    for (const node of take(rest, start - position, leaveOut, 'after')) done.push(node);
    done.push(wrap(take(rest, end - start, leaveOut, 'before')));
    position = end;
  }
  return withChildren(root, done.concat(rest.reverse()));
}

/** Takes nodes of so many characters off the end of a stack; what is left of a split node goes back. */
function take(stack: Node[], length: number, leaveOut: ReadonlySet<string>, cut: 'before' | 'after'): Node[] {
  const taken: Node[] = [];
  let left = length;
  while (stack.length > 0) {
    const node = stack.at(-1) as Node;
    const size = sizeOf(node, leaveOut);
    if (left === 0 && (cut === 'before' || size > 0)) break;
    stack.pop();
    if (size <= left) {
      taken.push(node);
      left -= size;
      continue;
    }
    const [head, tail] = splitNode(node, left, leaveOut, cut);
    for (const added of tail.reverse()) stack.push(added);
    return taken.concat(head);
  }
  return taken;
}

/**
 * The same, but a stretch that lies wholly inside an inline element is wrapped inside of it, at whatever depth:
 * `<docProponent>… (A/65/457)</docProponent>` stays one element.
 */
export function wrapWithin(root: Element, wraps: readonly Wrap[], leaveOut: ReadonlySet<string> = ASIDE): Element {
  if (wraps.length === 0) return root;
  let position = 0;
  let next = 0;
  const inside = new Set<Wrap>();
  const children = root.children.map((child): Node => {
    const start = position;
    position += sizeOf(child, leaveOut);
    if (child.type !== 'element') return child;
    while ((wraps[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++;
    const own: Wrap[] = [];
    for (let wrap = wraps[next]; wrap && wrap.end <= position; wrap = wraps[next]) {
      own.push(wrap);
      next++;
    }
    for (const wrap of own) inside.add(wrap);
    const shifted = own.map(wrap => ({ ...wrap, start: wrap.start - start, end: wrap.end - start }));
    return wrapWithin(child, shifted, leaveOut);
  });
  const others = wraps.filter(wrap => !inside.has(wrap));
  return wrapRanges(inside.size > 0 ? withChildren(root, children) : root, others, leaveOut);
}

/**
 * Splits a list of nodes after `length` characters. Nodes without text that stand at the very place
 * (notes, breaks) go to the first part with `'after'`, to the second with `'before'`.
 */
function splitAt(
  nodes: readonly Node[],
  length: number,
  leaveOut: ReadonlySet<string>,
  cut: 'before' | 'after',
): [Node[], Node[]] {
  const first: Node[] = [];
  let left = length;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    const size = sizeOf(node, leaveOut);
    if (left === 0 && (cut === 'before' || size > 0)) return [first, nodes.slice(i)];
    if (size <= left) {
      first.push(node);
      left -= size;
      continue;
    }
    const [head, tail] = splitNode(node, left, leaveOut, cut);
    return [
      [...first, ...head],
      [...tail, ...nodes.slice(i + 1)],
    ];
  }
  return [first, []];
}

function sizeOf(node: Node, leaveOut: ReadonlySet<string>): number {
  if (node.type === 'text') return node.value.length;
  if (node.type === 'comment' || leaveOut.has(node.name)) return 0;
  return textOf(node, leaveOut).length;
}

function splitNode(
  node: Node,
  length: number,
  leaveOut: ReadonlySet<string>,
  cut: 'before' | 'after',
): [Node[], Node[]] {
  if (node.type === 'text') {
    return [[text(node.value.slice(0, length), node.origin)], [text(node.value.slice(length), node.origin)]];
  }
  if (node.type === 'comment') return [[node], []];
  const [head, tail] = splitAt(node.children, length, leaveOut, cut);
  const { eId: _, ...attributes } = node.attributes;
  return [
    head.length ? [withChildren(node, head)] : [],
    tail.length ? [newElement(node.name, attributes, tail, node.origin)] : [],
  ];
}

const LOOK_ALIKE = /[\t\n\r\u00a0\u0660-\u0669\u06f0-\u06f9\u2000-\u200a\u2010\u2011\u202f\u3000\uff10-\uff19]/;

/**
 * The text with look-alike characters made plain, for matching only; every character keeps its place, so offsets hold
 * in the text as printed. No-break and other special spaces become a space, no-break hyphens a hyphen,
 * figures of other scripts Western ones.
 */
export function matchable(value: string): string {
  if (!LOOK_ALIKE.test(value)) return value;
  return westernFigures(value)
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\n\r]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
}
