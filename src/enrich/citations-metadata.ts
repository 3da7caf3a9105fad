/** What citations need in `meta`: the addresses behind references, and ontology entries of treaties. */
import { documentOf } from '../akn/metadata.js';
import { type Element, element, isElement, type Node, withAttributes, withChildren } from '../akn/tree.js';
import { childOf, childrenOf, findAll, mapTree } from '../akn/walk.js';
import { vocabularyOf } from '../profiles/akn4un.js';

/** Order of the blocks of `meta` (XSD); those after it come behind a new block. */
const ORDER = [
  'identification',
  'publication',
  'classification',
  'lifecycle',
  'workflow',
  'analysis',
  'temporalData',
  'references',
];

export interface Additions {
  readonly alternatives: readonly { readonly eId: string; readonly href: string }[];
  readonly entries: readonly Element[];
}

export function withMetadata(root: Element, additions: Additions): Element {
  if (additions.alternatives.length === 0 && additions.entries.length === 0) return root;
  const document = documentOf(root);
  const meta = childOf(document, 'meta') ?? element('meta');
  const source = sourceOf(meta);
  const analysed = additions.alternatives.length > 0 ? withAlternatives(meta, additions.alternatives, source) : meta;
  const referenced = withEntries(analysed, [...additions.entries, ...vocabulary(root, analysed)], source);
  const others = document.children.filter(child => !isElement(child, 'meta'));
  return mapTree(root, node => (node === document ? withChildren(document, [referenced, ...others]) : node));
}

/** Who marked up: as the file says, else the editor. */
function sourceOf(meta: Element): string {
  return childOf(meta, 'identification')?.attributes['source'] ?? '#editor';
}

function withAlternatives(meta: Element, alternatives: Additions['alternatives'], source: string): Element {
  const made = alternatives.map(({ eId, href }) =>
    element('alternativeReference', { for: `#${eId}`, refersTo: '#odsLink', href }),
  );
  const analysis = childOf(meta, 'analysis') ?? element('analysis', { source });
  const others = childOf(analysis, 'otherReferences') ?? element('otherReferences', { source });
  const filled = withChildren(others, [...others.children, ...made]);
  return withBlock(meta, withBlock(analysis, filled, ANALYSIS));
}

/** `otherReferences` comes before the last block of `analysis` only. */
const ANALYSIS = [
  'activeModifications',
  'passiveModifications',
  'restrictions',
  'judicial',
  'parliamentary',
  'mappings',
  'otherReferences',
];

function withEntries(meta: Element, entries: readonly Element[], source: string): Element {
  const references = childOf(meta, 'references') ?? element('references', { source });
  const known = new Set(childrenOf(references).map(child => child.attributes['eId']));
  const added = entries.filter(entry => !known.has(entry.attributes['eId']));
  if (added.length === 0) return meta;
  return withBlock(meta, withChildren(references, [...references.children, ...added]));
}

/** The entry for "#odsLink", where the file lists its entries already and has none. */
function vocabulary(root: Element, meta: Element): Element[] {
  const references = childOf(meta, 'references');
  if (!references || findAll(root, 'alternativeReference').length + findAll(meta, 'alternativeReference').length === 0)
    return [];
  const entry = vocabularyOf('odsLink', '', undefined);
  return entry ? [element(entry.element, { eId: 'odsLink', href: entry.href, showAs: entry.showAs })] : [];
}

/** A block put in place of the one of its name, or where the schema wants it. */
function withBlock(parent: Element, block: Element, order: readonly string[] = ORDER): Element {
  const present = parent.children.some(child => isElement(child, block.name));
  if (present)
    return withChildren(
      parent,
      parent.children.map(child => (isElement(child, block.name) ? block : child)),
    );
  const place = order.indexOf(block.name);
  const at = parent.children.findIndex(
    child => isElement(child) && !(order.indexOf(child.name) <= place && order.includes(child.name)),
  );
  const children: Node[] = [...parent.children];
  children.splice(at < 0 ? children.length : at, 0, block);
  return withChildren(parent, children);
}

/** Addresses in the order of their references; those of references that are gone are taken out. */
export function orderAlternatives(root: Element): Element {
  const order = new Map(
    findAll(root, node => node.name === 'ref' && node.attributes['eId'] !== undefined).map((ref, i) => [
      `#${ref.attributes['eId']}`,
      i,
    ]),
  );
  return mapTree(root, node => {
    if (!isElement(node, 'otherReferences')) return node;
    const place = (child: Node) => (isElement(child) ? (order.get(child.attributes['for'] ?? '') ?? -1) : -1);
    const sorted = [...node.children].sort((a, b) => place(a) - place(b));
    return sorted.every((child, i) => child === node.children[i])
      ? node
      : withChildren(withAttributes(node, {}), sorted);
  });
}
