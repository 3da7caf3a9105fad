/** The document under examination: the tree, and views over it that the rules share. */
import { documentOf } from '../akn/metadata.js';
import { type FindTarget, findTargets, listElements, parentsOf } from '../akn/targets.js';
import type { Element } from '../xml/tree.js';

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
  readonly target: FindTarget;
}

export function examine(root: Element): Subject {
  const elements = listElements(root);
  const parents = parentsOf(elements);
  let names: ReadonlyMap<string, readonly Element[]> | undefined;
  return {
    root,
    document: documentOf(root),
    elements,
    get parents() {
      return parents();
    },
    named: name => {
      names ??= byName(elements);
      return names.get(name) ?? [];
    },
    target: findTargets(elements, parents),
  };
}

function byName(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const names = new Map<string, Element[]>();
  for (const node of elements) {
    const alike = names.get(node.name);
    if (alike) alike.push(node);
    else names.set(node.name, [node]);
  }
  return names;
}

/** Whether an element stands in the metadata. */
export function inMeta(node: Element, parents: ReadonlyMap<Element, Element>): boolean {
  for (let at = parents.get(node); at; at = parents.get(at)) if (at.name === 'meta') return true;
  return false;
}
