/** Ids of references: `ref_N` counted through the document, `annex_1__ref_N` through an annex (docs/akn4un.md). */
import { documentOf } from '../../akn/metadata.js';
import { type Element, isElement, type Node, withAttributes, withChildren } from '../../xml/tree.js';
import { mapElements } from '../../xml/walk.js';

const REFERENCES: ReadonlySet<string> = new Set(['ref', 'rref', 'mref']);
const COMPONENTS: ReadonlySet<string> = new Set(['attachment', 'component']);

interface Numbering {
  /** Old ids → new ids, of every reference in document order. */
  readonly ids: Map<string, string>;
  readonly counts: Map<string, number>;
  readonly marked: (node: Element) => Element;
}

/**
 * Puts new mark-up into a tree and numbers the references that have an id in document order; the addresses in the metadata
 * follow them.
 * @param marked the same element, mark-up put over its text; the elements inside of it are given to it afterwards
 */
export function numberReferences(root: Element, marked: (node: Element) => Element = node => node): Element {
  const numbering: Numbering = { ids: new Map(), counts: new Map(), marked };
  const numbered = numberer('', numbering)(root);
  return numbering.ids.size === 0 ? numbered : withAddresses(numbered, numbering.ids);
}

/** Numbers what stands in a document or, by its prefix, in an annex. */
function numberer(prefix: string, numbering: Numbering): (node: Element) => Element {
  const go = (node: Element): Element => {
    if (node.name === 'meta') return node;
    const own = REFERENCES.has(node.name) ? withId(node, prefix, numbering) : numbering.marked(node);
    const id = COMPONENTS.has(node.name) ? node.attributes['eId'] : undefined;
    return mapElements(own, id ? numberer(`${id}__`, numbering) : go);
  };
  return go;
}

function withId(node: Element, prefix: string, { ids, counts }: Numbering): Element {
  const old = node.attributes['eId'];
  if (old === undefined) return node;
  const count = (counts.get(prefix) ?? 0) + 1;
  counts.set(prefix, count);
  const eId = `${prefix}ref_${count}`;
  ids.set(old, eId);
  return old === eId ? node : withAttributes(node, { eId });
}

/** Addresses point at the new ids and stand in the order of their references. */
function withAddresses(root: Element, ids: ReadonlyMap<string, string>): Element {
  const document = documentOf(root);
  const order = new Map([...ids].map(([old], index) => [`#${old}`, index]));
  const go = (node: Element): Element =>
    node.name === 'otherReferences' ? reordered(node, ids, order) : mapElements(node, go);
  const changed = mapElements(document, child => (child.name === 'meta' ? go(child) : child));
  if (changed === document) return root;
  return document === root ? changed : mapElements(root, child => (child === document ? changed : child));
}

function reordered(block: Element, ids: ReadonlyMap<string, string>, order: ReadonlyMap<string, number>): Element {
  const place = (child: Node) => (isElement(child) ? (order.get(child.attributes['for'] ?? '') ?? -1) : -1);
  const sorted = [...block.children].sort((a, b) => place(a) - place(b));
  const children = sorted.map(child => (isElement(child) ? repointed(child, ids) : child));
  return children.every((child, index) => child === block.children[index]) ? block : withChildren(block, children);
}

function repointed(node: Element, ids: ReadonlyMap<string, string>): Element {
  const target = node.attributes['for'] ?? '';
  const next = target.startsWith('#') ? ids.get(target.slice(1)) : undefined;
  return next === undefined || `#${next}` === target ? node : withAttributes(node, { for: `#${next}` });
}
