/** Nodes of the pages, and the way from the nodes of the document to them. */
import type { Report } from '../../diagnostics/diagnostic.js';
import { type Attributes, type Element, element, type Node } from '../../xml/tree.js';
import { STRUCTURES } from './elements.js';
import type { At, Page } from './types.js';
import { isBlank } from './words.js';

/** An element of the pages; attributes that are `undefined` are left out. */
export function made(name: string, attributes: Attributes, children: readonly Node[] = []): Element {
  return element(`s:${name}`, attributes, children);
}

/** `xml:lang` of a passage in another language than the document's. */
export function languageOf(node: Element): Attributes {
  return { 'xml:lang': node.attributes['xml:lang'] };
}

/** What an element holds. */
export function inside(node: Element, at: At, page: Page): Node[] {
  const { children } = node;
  return shownAll(
    STRUCTURES.has(node.name) ? children.filter(each => each.type !== 'text' || !isBlank(each)) : children,
    at,
    page,
  );
}

export function shownAll(nodes: readonly Node[], at: At, page: Page): Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    if (node.type === 'text') found.push(node);
    else if (node.type === 'element') for (const added of page.show(node, at, page)) found.push(added);
  }
  return found;
}

/** Reports with the nearest eId as the place. */
export function reportAt(page: Page, element: Element, ...[code, message]: Parameters<Report>): void {
  let at: Element | undefined = element;
  while (at && at.attributes['eId'] === undefined) at = page.positions.parents.get(at);
  const eId = at?.attributes['eId'];
  page.report(code, message, eId ? { eId } : undefined);
}
