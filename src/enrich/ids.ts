/** Ids by the naming convention (`akn/eid.ts`), and the pointers that follow them. */
import { conventionalIds } from '../akn/eid.js';
import { type Element, newElement } from '../xml/tree.js';
import { mapElements } from '../xml/walk.js';
import type { Pass } from './pass.js';

export const identifiers: Pass = { name: 'identifiers', run: tree => identify(tree) };

/** Attributes that point at an id of the same document. */
const POINTERS = new Set(['href', 'for', 'refersTo', 'source', 'as', 'by', 'outcome', 'choice', 'from', 'upTo', 'src']);

/** Gives every element its conventional id and lets pointers follow. Old ids that changed are put into `renamed`. */
export function identify(tree: Element, renamed: Map<string, string> = new Map()): Element {
  const ids = conventionalIds(tree);
  for (const [node, id] of ids) {
    const old = node.attributes['eId'];
    if (old !== undefined && old !== id && !renamed.has(old)) renamed.set(old, id);
  }
  const apply = (node: Element): Element => {
    const changed = mapElements(node, apply);
    const attributes = attributesOf(node, ids.get(node), renamed);
    return attributes === node.attributes ? changed : newElement(node.name, attributes, changed.children, node.origin);
  };
  return apply(tree);
}

/** The same attributes when the id is right and no pointer has moved. */
function attributesOf(
  { attributes }: Element,
  id: string | undefined,
  renamed: ReadonlyMap<string, string>,
): Element['attributes'] {
  const eId = id ?? attributes['eId'];
  if (eId === attributes['eId'] && !pointsAtRenamed(attributes, renamed)) return attributes;
  // The id leads: that is where people look for it.
  const changed: Record<string, string> = eId === undefined ? {} : { eId };
  for (const name in attributes)
    if (name !== 'eId') changed[name] = renamedTarget(name, attributes[name] as string, renamed);
  return changed;
}

function pointsAtRenamed(attributes: Element['attributes'], renamed: ReadonlyMap<string, string>): boolean {
  if (renamed.size === 0) return false;
  for (const name in attributes) {
    const target = attributes[name] as string;
    if (renamedTarget(name, target, renamed) !== target) return true;
  }
  return false;
}

function renamedTarget(name: string, target: string, renamed: ReadonlyMap<string, string>): string {
  const next = target.startsWith('#') && POINTERS.has(name) ? renamed.get(target.slice(1)) : undefined;
  return next === undefined ? target : `#${next}`;
}
