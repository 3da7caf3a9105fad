/** Ids of references: `ref_N` counted through the document, `annex_1__ref_N` through an annex (docs/akn4un.md). */
import { type Element, type Node, withAttributes, withChildren } from '../akn/tree.js';

const REFERENCES: ReadonlySet<string> = new Set(['ref', 'rref', 'mref']);
const COMPONENTS: ReadonlySet<string> = new Set(['attachment', 'component']);

/** Numbers the references that have an id in document order; pointers of the metadata follow them. */
export function numberReferences(root: Element): Element {
  const renamed = new Map<string, string>();
  const numbered = number(root, renamed);
  return renamed.size === 0 ? numbered : repoint(numbered, renamed);
}

function number(root: Element, renamed: Map<string, string>): Element {
  const counts = new Map<string, number>();
  const go = (node: Element, prefix: string): Element => {
    if (node.name === 'meta') return node;
    const inner = COMPONENTS.has(node.name) && node.attributes['eId'] ? `${node.attributes['eId']}__` : prefix;
    const own = REFERENCES.has(node.name) ? withId(node, prefix, counts, renamed) : node;
    return withChanged(own, child => go(child, inner));
  };
  return go(root, '');
}

function withId(node: Element, prefix: string, counts: Map<string, number>, renamed: Map<string, string>): Element {
  const old = node.attributes['eId'];
  if (old === undefined) return node;
  const count = (counts.get(prefix) ?? 0) + 1;
  counts.set(prefix, count);
  const eId = `${prefix}ref_${count}`;
  if (old === eId) return node;
  renamed.set(old, eId);
  return withAttributes(node, { eId });
}

function repoint(root: Element, renamed: ReadonlyMap<string, string>): Element {
  const go = (node: Element): Element => {
    const target = node.attributes['for'] ?? '';
    const next = target.startsWith('#') ? renamed.get(target.slice(1)) : undefined;
    return withChanged(next === undefined ? node : withAttributes(node, { for: `#${next}` }), go);
  };
  return go(root);
}

/** The same element, its children changed; shared when none did. */
export function withChanged(node: Element, change: (child: Element) => Element): Element {
  let changed = false;
  const children = node.children.map((child): Node => {
    const next = child.type === 'element' ? change(child) : child;
    if (next !== child) changed = true;
    return next;
  });
  return changed ? withChildren(node, children) : node;
}
