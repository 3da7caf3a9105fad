/** Ids by the naming convention (`akn/eid.ts`), and the pointers that follow them. */
import { conventionalIds } from '../akn/eid.js';
import { type Element, type Node, withAttributes, withChildren } from '../akn/tree.js';
import type { Pass } from './pass.js';

export const identifiers: Pass = { name: 'identifiers', run: tree => identify(tree) };

/** Attributes that point at an id of the same document. */
const POINTERS = ['href', 'for', 'refersTo', 'source', 'as', 'by', 'outcome', 'choice', 'from', 'upTo', 'src'] as const;

/** Gives every element its conventional id and lets pointers follow. Old ids that changed are put into `renamed`. */
export function identify(tree: Element, renamed: Map<string, string> = new Map()): Element {
  const ids = conventionalIds(tree);
  for (const [node, id] of ids) {
    const old = node.attributes['eId'];
    if (old !== undefined && old !== id && !renamed.has(old)) renamed.set(old, id);
  }
  return apply(tree, ids, renamed);
}

function apply(node: Element, ids: ReadonlyMap<Element, string>, renamed: ReadonlyMap<string, string>): Element {
  const attributes = changedAttributes(node, ids.get(node), renamed);
  let changed = false;
  const children = node.children.map((child): Node => {
    const next = child.type === 'element' ? apply(child, ids, renamed) : child;
    if (next !== child) changed = true;
    return next;
  });
  const given = attributes ? withAttributes(node, attributes) : node;
  return changed ? withChildren(given, children) : given;
}

function changedAttributes(
  node: Element,
  id: string | undefined,
  renamed: ReadonlyMap<string, string>,
): Record<string, string> | undefined {
  const changes: Record<string, string> = {};
  if (id !== undefined && node.attributes['eId'] !== id) changes['eId'] = id;
  if (renamed.size > 0) {
    for (const name of POINTERS) {
      const target = node.attributes[name];
      const next = target?.startsWith('#') ? renamed.get(target.slice(1)) : undefined;
      if (next !== undefined) changes[name] = `#${next}`;
    }
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}
