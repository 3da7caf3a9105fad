/**
 * Titles, headings and the masthead are bold by the style of their lines: that is how they are set, not what they stress.
 * Where all letters of such a line are bold (or, in a heading, italic), the mark-up of it is left out.
 */
import { type Element, isElement, type Node, withChildren } from '../../xml/tree.js';
import { mapElements } from '../../xml/walk.js';

const PLACES: ReadonlySet<string> = new Set(['coverPage', 'preface']);
const HEADINGS: ReadonlySet<string> = new Set(['heading', 'subheading', 'num']);

/** The same tree with plain titles and headings. */
export function withPlainTitles(root: Element): Element {
  if (HEADINGS.has(root.name)) return plain(root, ['b', 'i']);
  if (PLACES.has(root.name)) return withLines(root);
  return mapElements(root, withPlainTitles);
}

function withLines(node: Element): Element {
  return node.name === 'p' ? plain(node, ['b']) : mapElements(node, withLines);
}

function plain(line: Element, looks: readonly string[]): Element {
  return looks.reduce((rest, look) => (isAll(rest, look) ? without(rest, look) : rest), line);
}

/** Whether every letter stands inside an element of that name, and there is one. */
function isAll(node: Element, look: string): boolean {
  let letters = false;
  const allInside = (each: Node): boolean => {
    if (each.type === 'text') return each.value.trim() === '' || !/[\p{L}\p{N}]/u.test(each.value);
    if (each.type === 'comment' || each.name === 'authorialNote') return true;
    if (each.name !== look) return each.children.every(allInside);
    letters = true;
    return true;
  };
  return node.children.every(allInside) && letters;
}

function without(node: Element, look: string): Element {
  const children = node.children.flatMap(child => {
    if (!isElement(child) || child.name === 'authorialNote') return [child];
    const inside = without(child, look);
    return child.name === look ? inside.children : [inside];
  });
  return withChildren(node, joined(children));
}

/** Neighbouring texts are one. */
function joined(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { ...last, value: last.value + node.value };
    else result.push(node);
  }
  return result;
}
