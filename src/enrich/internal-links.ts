/**
 * Links that authors made to places of the same document: the format knows the place by the name of a bookmark, the
 * document by the id of an element. A link whose place is not there is taken away and reported; its words stay.
 */
import { idsByPlace, placeKey } from '../akn/ids-by-place.js';
import type { Report } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import { type Element, element, isElement, type Origin, withAttributes } from '../xml/tree.js';
import { mapTree } from '../xml/walk.js';

/** A bookmark may stand in empty paragraphs above what it is meant for. */
const EMPTY_PARAGRAPHS = 5;

/** @param tree the AKN with its ids, elements with the origins that the source gave them */
export function linkPlaces(tree: Element, { anchors }: Pick<Source, 'anchors'>, report: Report): Element {
  if (!anchors) return tree;
  const ids = idsByPlace(tree);
  return mapTree(tree, (node, parent) => {
    if (!isElement(node) || !LINKS.has(node.name) || !node.attributes['href']?.startsWith('#')) return node;
    const name = node.attributes['href'].slice(1);
    const id = targetOf(anchors.get(name), ids);
    // An entry of a table of contents must lead somewhere: to the body as a whole.
    if (node.name === 'tocItem') return withAttributes(node, { href: `#${id ?? 'body'}` });
    if (id !== undefined) return element('ref', { href: `#${id}` }, node.children);
    report('read/link-place-missing', `A link leads to "${name}", which is not in the document.`, parent?.origin);
    return node.children;
  });
}

const LINKS: ReadonlySet<string> = new Set(['a', 'tocItem']);

function targetOf(origin: Origin | undefined, ids: ReadonlyMap<string, string>): string | undefined {
  if (!origin) return undefined;
  const { line = 0 } = origin;
  for (let at = line; at <= line + EMPTY_PARAGRAPHS; at++) {
    const id = ids.get(placeKey({ ...origin, line: at }));
    if (id !== undefined) return id;
  }
  return undefined;
}
