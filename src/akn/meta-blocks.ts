/** Blocks of `meta` and entries of `references`, put where the schema wants them. */
import { type Element, element, isElement, type Node, withChildren } from '../xml/tree.js';
import { childOf } from '../xml/walk.js';

/** Order of the blocks of `meta` (XSD). */
export const META_ORDER = [
  'identification',
  'publication',
  'classification',
  'lifecycle',
  'workflow',
  'analysis',
  'temporalData',
  'references',
  'notes',
  'proprietary',
  'presentation',
];

/** `meta` with the block in place of the one of its name, or where its name belongs. */
export function withMetaBlock(meta: Element, block: Element): Element {
  return withBlock(meta, block, META_ORDER);
}

/** A block put in place of the one of its name, or where the schema wants it: blocks that `order` leaves out come last. */
export function withBlock(parent: Element, block: Element, order: readonly string[]): Element {
  const present = parent.children.findIndex(child => isElement(child, block.name));
  if (present >= 0) return withChildren(parent, parent.children.with(present, block));
  const place = order.indexOf(block.name);
  const isLater = (child: Node) =>
    isElement(child) && (!order.includes(child.name) || order.indexOf(child.name) > place);
  const at = parent.children.findIndex(isLater);
  return withChildren(parent, parent.children.toSpliced(at < 0 ? parent.children.length : at, 0, block));
}

/** The document with another `meta`; without one it becomes the first child. */
export function withMeta(document: Element, meta: Element): Element {
  const present = document.children.findIndex(child => isElement(child, 'meta'));
  if (present < 0) return withChildren(document, [meta, ...document.children]);
  return withChildren(document, document.children.toSpliced(present, 1, meta));
}

/** `meta` with entries added at the end of `references`. */
export function withEntries(meta: Element, entries: readonly Element[], source: string): Element {
  if (entries.length === 0) return meta;
  const references = childOf(meta, 'references') ?? element('references', { source });
  return withMetaBlock(meta, withChildren(references, [...references.children, ...entries]));
}
