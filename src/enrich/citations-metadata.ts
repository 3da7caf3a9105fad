/** What citations need in `meta`: the addresses behind references, and ontology entries of treaties. */
import { documentOf } from '../akn/metadata.js';
import { type Element, element, isElement, type Node, withChildren } from '../akn/tree.js';
import { childOf, childrenOf } from '../akn/walk.js';
import { vocabularyOf } from '../profiles/akn4un.js';

/** Order of the blocks of `meta` (XSD) up to those that citations fill. */
const META = [
  'identification',
  'publication',
  'classification',
  'lifecycle',
  'workflow',
  'analysis',
  'temporalData',
  'references',
];
/** `otherReferences` comes after all other blocks of `analysis` but one. */
const ANALYSIS = [
  'activeModifications',
  'passiveModifications',
  'restrictions',
  'judicial',
  'parliamentary',
  'mappings',
  'otherReferences',
];

export interface Additions {
  /** Addresses of references, in the order in which the references stand. */
  readonly alternatives: readonly { readonly eId: string; readonly href: string }[];
  readonly entries: readonly Element[];
}

export function withMetadata(root: Element, additions: Additions): Element {
  if (additions.alternatives.length === 0 && additions.entries.length === 0) return root;
  const document = documentOf(root);
  const meta = childOf(document, 'meta') ?? element('meta');
  const source = childOf(meta, 'identification')?.attributes['source'] ?? '#editor';
  const analysed = withAlternatives(meta, additions.alternatives, source);
  const referenced = withEntries(analysed, [...additions.entries, ...linkConcept(analysed)], source);
  const others = document.children.filter(child => !isElement(child, 'meta'));
  const changed = withChildren(document, [referenced, ...others]);
  return document === root
    ? changed
    : withChildren(
        root,
        root.children.map(child => (child === document ? changed : child)),
      );
}

function withAlternatives(meta: Element, alternatives: Additions['alternatives'], source: string): Element {
  if (alternatives.length === 0) return meta;
  const made = alternatives.map(({ eId, href }) =>
    element('alternativeReference', { for: `#${eId}`, refersTo: '#odsLink', href }),
  );
  const analysis = childOf(meta, 'analysis') ?? element('analysis', { source });
  const others = childOf(analysis, 'otherReferences') ?? element('otherReferences', { source });
  const filled = withChildren(others, [...others.children, ...made]);
  return withBlock(meta, withBlock(analysis, filled, ANALYSIS), META);
}

function withEntries(meta: Element, entries: readonly Element[], source: string): Element {
  const references = childOf(meta, 'references') ?? element('references', { source });
  const known = new Set(childrenOf(references).map(child => child.attributes['eId']));
  const added = entries.filter(entry => !known.has(entry.attributes['eId']));
  if (added.length === 0) return meta;
  return withBlock(meta, withChildren(references, [...references.children, ...added]), META);
}

/** The entry for "#odsLink" in a file that lists its entries already; elsewhere the metadata pass makes it. */
function linkConcept(meta: Element): Element[] {
  const entry =
    childOf(meta, 'references') && childOf(meta, 'analysis') ? vocabularyOf('odsLink', '', undefined) : undefined;
  return entry ? [element(entry.element, { eId: 'odsLink', href: entry.href, showAs: entry.showAs })] : [];
}

/** A block put in place of the one of its name, or where the schema wants it. */
function withBlock(parent: Element, block: Element, order: readonly string[]): Element {
  const present = parent.children.findIndex(child => isElement(child, block.name));
  if (present >= 0) return withChildren(parent, parent.children.with(present, block));
  const place = order.indexOf(block.name);
  const isLater = (child: Node) =>
    isElement(child) && (!order.includes(child.name) || order.indexOf(child.name) > place);
  const at = parent.children.findIndex(isLater);
  return withChildren(parent, parent.children.toSpliced(at < 0 ? parent.children.length : at, 0, block));
}
