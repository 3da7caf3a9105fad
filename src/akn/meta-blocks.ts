/** Blocks of `meta` and entries of `references`, put where the schema wants them. */
import { type Element, element, isElement, withChildren } from './tree.js';
import { childOf } from './walk.js';

const ORDER = [
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
  const present = meta.children.findIndex(child => isElement(child, block.name));
  if (present >= 0) return withChildren(meta, meta.children.toSpliced(present, 1, block));
  const rank = ORDER.indexOf(block.name);
  const at = meta.children.findIndex(child => isElement(child) && ORDER.indexOf(child.name) > rank);
  return withChildren(meta, meta.children.toSpliced(at < 0 ? meta.children.length : at, 0, block));
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
