/** Where the elements of a document stand: what is around each, what comes first, what has which eId. */
import { documentOf } from '../../akn/metadata.js';
import type { Element } from '../../xml/tree.js';

export interface Positions {
  readonly root: Element;
  /** The first document of the file. */
  readonly document: Element;
  /** Every element in document order. */
  readonly all: readonly Element[];
  readonly parents: ReadonlyMap<Element, Element>;
  /** Place in `all`. */
  readonly places: ReadonlyMap<Element, number>;
  readonly byId: ReadonlyMap<string, readonly Element[]>;
}

export function positionsIn(root: Element): Positions {
  const all: Element[] = [];
  const parents = new Map<Element, Element>();
  const places = new Map<Element, number>();
  const byId = new Map<string, Element[]>();
  const enter = (node: Element): void => {
    places.set(node, all.length);
    all.push(node);
    const eId = eIdOf(node);
    if (eId !== undefined) {
      const same = byId.get(eId);
      if (same) same.push(node);
      else byId.set(eId, [node]);
    }
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      parents.set(child, node);
      enter(child);
    }
  };
  enter(root);
  return { root, document: documentOf(root), all, parents, places, byId };
}

/** What is around an element, the nearest first; itself too, if asked for. */
export function ancestorsOf(element: Element, { parents }: Positions, itself = false): Element[] {
  const found = itself ? [element] : [];
  for (let at = parents.get(element); at; at = parents.get(at)) found.push(at);
  return found;
}

export function isInside(element: Element, { parents }: Positions, ...names: readonly string[]): boolean {
  for (let at = parents.get(element); at; at = parents.get(at)) if (names.includes(at.name)) return true;
  return false;
}

export function parentName(element: Element, { parents }: Positions): string | undefined {
  return parents.get(element)?.name;
}

/**
 * Counts elements among those beside them that have the same key, from 1; what has no key is not counted. All below one parent
 * are counted at once: documents have thousands of paragraphs side by side.
 */
export function ordinals({ parents }: Positions, keyOf: (element: Element) => string | undefined): Ordinal {
  const counted = new Map<Element, ReadonlyMap<Element, number>>();
  return element => {
    const parent = parents.get(element);
    if (!parent) return 1;
    const known = counted.get(parent) ?? countedIn(parent, keyOf);
    counted.set(parent, known);
    return known.get(element) ?? 1;
  };
}

export type Ordinal = (element: Element) => number;

function countedIn(parent: Element, keyOf: (element: Element) => string | undefined): ReadonlyMap<Element, number> {
  const counts = new Map<string, number>();
  const places = new Map<Element, number>();
  for (const child of parent.children) {
    const key = child.type === 'element' ? keyOf(child) : undefined;
    if (child.type !== 'element' || key === undefined) continue;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    places.set(child, count);
  }
  return places;
}

/** The eId of an element without the blanks that files of others have around it; one of blanks alone is none. */
export function eIdOf({ attributes: { eId } }: Element): string | undefined {
  return eId?.trim() || undefined;
}

/** The eId that a pointer names: `#para_9` → `para_9`. Files of others leave the "#" out. */
export function pointed(href: string | undefined): string {
  const text = href ?? '';
  return text.slice(text.indexOf('#') + 1).trim();
}

/** Puts elements into document order. */
export function byPlace({ places }: Positions): (a: Element, b: Element) => number {
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

/** Each asked for many times, found once. */
export function remembered<T>(find: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return element => {
    if (!known.has(element)) known.set(element, find(element));
    return known.get(element) as T;
  };
}
