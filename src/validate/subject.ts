/** The document under examination: the tree, and views over it that the rules share. */
import { documentOf } from '../akn/metadata.js';
import type { Element } from '../akn/tree.js';

export interface Subject {
  readonly root: Element;
  /** The document element under `akomaNtoso`. */
  readonly document: Element;
  /** All elements in document order, metadata included. */
  readonly elements: readonly Element[];
  readonly parents: ReadonlyMap<Element, Element>;
  /** All elements of one name, in document order. */
  readonly named: (name: string) => readonly Element[];
  /** The element that a pointer without its "#" leads to, from the place where it stands. */
  readonly target: (id: string, from: Element) => Element | undefined;
}

/** Document elements: their ids are one set each, with those of the documents inside. */
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

export function examine(root: Element): Subject {
  const elements: Element[] = [];
  const parents = new Map<Element, Element>();
  const names = new Map<string, Element[]>();
  const visit = (node: Element): void => {
    elements.push(node);
    const alike = names.get(node.name);
    if (alike) alike.push(node);
    else names.set(node.name, [node]);
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      parents.set(child, node);
      visit(child);
    }
  };
  visit(root);
  return {
    root,
    document: documentOf(root),
    elements,
    parents,
    named: name => names.get(name) ?? [],
    target: targets(elements, parents),
  };
}

/** The nearest enclosing document that holds the id; members of a collection may use the same ids. */
function targets(elements: readonly Element[], parents: ReadonlyMap<Element, Element>): Subject['target'] {
  const everywhere = new Map<string, Element>();
  const inside = new Map<Element, Map<string, Element>>();
  for (const node of elements) {
    const id = node.attributes['eId'];
    if (id === undefined) continue;
    if (!everywhere.has(id)) everywhere.set(id, node);
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

function documentsAround(node: Element, parents: ReadonlyMap<Element, Element>): Element[] {
  const found: Element[] = [];
  for (let at = parents.get(node); at; at = parents.get(at)) if (DOCUMENTS.has(at.name)) found.push(at);
  return found;
}

/** Whether an element stands in the metadata. */
export function inMeta(node: Element, parents: ReadonlyMap<Element, Element>): boolean {
  for (let at = parents.get(node); at; at = parents.get(at)) if (at.name === 'meta') return true;
  return false;
}
