/** Text of a document as the editions speak of it: on one line, and without the notes called in it. */
import type { Element, Node } from '../../xml/tree.js';

/** All text below a node, notes and all: what XPath calls its string. */
export function stringOf(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment') return '';
  let joined = '';
  for (const child of node.children) joined += child.type === 'text' ? child.value : stringOf(child);
  return joined;
}

/** White space of XML only: a no-break space is a sign of the text. */
export function normalised(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

export function isBlank(node: Node): boolean {
  if (node.type === 'text') return !/[^ \t\r\n]/.test(node.value);
  return node.type === 'comment' || node.children.every(isBlank);
}

/** Text on one line, without the notes called in it; a break of lines is a blank. */
export function textOf(...nodes: readonly Node[]): string {
  return normalised(nodes.map(plain).join(' '));
}

const UNSPOKEN: ReadonlySet<string> = new Set(['authorialNote', 'noteRef', 'meta']);

function plain(node: Node): string {
  if (node.type !== 'element') return stringOf(node);
  let joined = '';
  for (const child of node.children) {
    if (child.type === 'text') joined += child.value;
    else if (child.type === 'element' && !UNSPOKEN.has(child.name)) joined += child.name === 'eol' ? ' ' : plain(child);
  }
  return joined;
}

/** The beginning of a text, up to a word, for names of links. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = [...text];
  if (characters.length <= length) return text;
  return `${characters
    .slice(0, length)
    .join('')
    .replace(/\s\S*$/, '')}…`;
}

/** Child elements; of some names, if given. */
export function elementsOf(node: Element, ...names: readonly string[]): Element[] {
  return node.children.filter(
    (child): child is Element => child.type === 'element' && (names.length === 0 || names.includes(child.name)),
  );
}

/** What an element of structure holds: all but the blanks between. */
export function contentOf(node: Element): Node[] {
  return node.children.filter(child => child.type === 'element' || !isBlank(child));
}

export function hasChild(node: Element, ...names: readonly string[]): boolean {
  return node.children.some(child => child.type === 'element' && names.includes(child.name));
}

/** Whether something below a node is an element of that kind. */
export function holds(node: Element, test: (element: Element) => boolean): boolean {
  return node.children.some(child => child.type === 'element' && (test(child) || holds(child, test)));
}
