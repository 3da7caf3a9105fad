/** Ids by the naming convention (`akn/eid.ts`), and the pointers that follow them. */
import { conventionalIds } from '../akn/eid.js';
import { type Element, type Node, withAttributes, withChildren } from '../akn/tree.js';
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
  const given = attributes ? idFirst(withAttributes(node, attributes)) : node;
  return changed ? withChildren(given, children) : given;
}

/** The id leads: that is where people look for it. */
function idFirst(node: Element): Element {
  const { eId, ...others } = node.attributes;
  return eId === undefined ? node : { ...node, attributes: { eId, ...others } };
}

function changedAttributes(
  node: Element,
  id: string | undefined,
  renamed: ReadonlyMap<string, string>,
): Record<string, string> | undefined {
  let changes: Record<string, string> | undefined;
  if (id !== undefined && node.attributes['eId'] !== id) changes = { eId: id };
  if (renamed.size === 0) return changes;
  for (const name in node.attributes) {
    const target = node.attributes[name] as string;
    const next = target.startsWith('#') && POINTERS.has(name) ? renamed.get(target.slice(1)) : undefined;
    if (next !== undefined) changes = { ...changes, [name]: `#${next}` };
  }
  return changes;
}
