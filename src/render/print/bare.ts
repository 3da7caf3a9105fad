/** The last resort, when the page engine refuses the structure: all text in its order, a plain paragraph for each line. */

import { type Element, isElement, type Node } from '../../xml/tree.js';
import { isBlock } from '../view/in-line.js';
import { call, literal } from './code.js';

export function bareBlocks(tree: Element): string {
  const shown = tree.children.filter(each => !isElement(each, 's:notes'));
  const notes = new Map<string, Element>();
  for (const list of tree.children) {
    if (isElement(list, 's:notes'))
      for (const note of list.children) if (isElement(note)) notes.set(`#${note.attributes['id']}`, note);
  }
  const words = (node: Node): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || node.name === 's:backlink' || node.attributes['class'] === 'unseen') return '';
    const own = node.children.map(words).join('');
    const { href = '', number } = node.attributes;
    if (node.name === 's:image') return node.attributes['alt'] ?? '';
    if (node.name === 's:break') return ' ';
    if (node.name === 's:paragraph') return `${number} ${own}`;
    if (node.name !== 's:call') return own;
    const note = notes.get(href);
    notes.delete(href);
    return note ? `${own} [${words(note)}]` : own;
  };
  return [...shown.flatMap(node => linesOf(node, words)), ...[...notes.values()].map(words)]
    .map(line => line.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter(Boolean)
    .map(line => call('plain', literal(line)))
    .join('');
}

/** The lines of a block: its own words between the blocks in it. */
function linesOf(node: Node, words: (node: Node) => string): string[] {
  if (node.type !== 'element' || !node.children.some(holdsBlocks)) return [words(node)];
  const number = node.attributes['number'] === undefined ? [] : [node.attributes['number']];
  return [...number, ...node.children.flatMap(child => linesOf(child, words))];
}

function holdsBlocks(node: Node): boolean {
  return isBlock(node) || (node.type === 'element' && node.children.some(holdsBlocks));
}
