/** Where pointers lead: ids are one set for each document, with those of the documents inside it. */
import type { Element } from '../xml/tree.js';

/** Document elements of Akoma Ntoso. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'statement',
  'doc',
  'documentCollection',
  'act',
  'debateReport',
  'officialGazette',
  'bill',
  'debate',
  'judgment',
  'amendment',
  'amendmentList',
  'portion',
]);

export type Parents = ReadonlyMap<Element, Element>;

/** The element with that id in the nearest document around `from` that holds one; else the first of the file. */
export type FindTarget = (id: string, from: Element) => Element | undefined;

/** All elements of a tree in document order. */
export function listElements(root: Element): readonly Element[] {
  const elements: Element[] = [];
  const visit = (node: Element): void => {
    elements.push(node);
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(root);
  return elements;
}

/** The parent of each of these elements' children; made when it is asked for first, which a file without faults does not. */
export function parentsOf(elements: readonly Element[]): () => Parents {
  let parents: Map<Element, Element> | undefined;
  return () => {
    if (parents) return parents;
    parents = new Map();
    for (const node of elements)
      for (const child of node.children) if (child.type === 'element') parents.set(child, node);
    return parents;
  };
}

/** Members of a collection may use the same ids: a pointer means the element of its own document first. */
export function findTargets(elements: readonly Element[], parents: () => Parents): FindTarget {
  const everywhere = new Map<string, Element>();
  let isTwice = false;
  for (const node of elements) {
    const id = node.attributes['eId'];
    if (id === undefined) continue;
    if (everywhere.has(id)) isTwice = true;
    else everywhere.set(id, node);
  }
  // Most files have each id once: then it does not matter from where a pointer points.
  return isTwice ? nearestTargets(elements, parents(), everywhere) : id => everywhere.get(id);
}

function nearestTargets(
  elements: readonly Element[],
  parents: Parents,
  everywhere: ReadonlyMap<string, Element>,
): FindTarget {
  const inside = new Map<Element, Map<string, Element>>();
  for (const node of elements) {
    const id = node.attributes['eId'];
    if (id === undefined) continue;
    for (const document of documentsAround(node, parents)) {
      const ids = inside.get(document) ?? new Map<string, Element>();
      if (!ids.has(id)) inside.set(document, ids.set(id, node));
    }
  }
  return (id, from) => {
    for (const document of documentsAround(from, parents)) {
      const found = inside.get(document)?.get(id);
      if (found) return found;
    }
    return everywhere.get(id);
  };
}

/** The documents around an element, from the inside out. */
export function documentsAround(node: Element, parents: Parents): Element[] {
  const found: Element[] = [];
  for (let at = parents.get(node); at; at = parents.get(at)) if (DOCUMENTS.has(at.name)) found.push(at);
  return found;
}
