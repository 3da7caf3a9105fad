/**
 * Spaces that were lost beside mark-up: "at its 6498th meeting, on<docDate>17 March 2011". A date that begins with a figure right
 * behind a letter has lost the space before it, in scripts that write spaces.
 */
import { textOf } from '../../akn/text.js';
import { type Element, isElement, type Node, withChildren } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';

export const spaces: Pass = {
  name: 'foreign/spaces',
  run: (tree, context) =>
    mapTree(tree, node => (node.type === 'element' && node.children.some(isDate) ? spaced(node, context) : node)),
};

const isDate = (node: Node): node is Element => isElement(node, 'docDate') || isElement(node, 'date');

const LETTER_AT_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]$/u;

function spaced(parent: Element, { report }: EnrichContext): Element {
  let changed = false;
  const children = parent.children.map((node, at): Node => {
    const next = parent.children[at + 1];
    if (node.type !== 'text' || !LETTER_AT_END.test(node.value) || !next || !isDate(next)) return node;
    const date = textOf(next);
    if (!/^\p{Nd}/u.test(date)) return node;
    changed = true;
    report('enrich/space-restored', `A space was restored before the date "${date}".`, next.origin ?? parent.origin);
    return { ...node, value: `${node.value} ` };
  });
  return changed ? withChildren(parent, children) : parent;
}
