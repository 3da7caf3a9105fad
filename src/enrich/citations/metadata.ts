/** What citations need in `meta`: the addresses behind references, and ontology entries of treaties. */
import { withBlock, withEntries, withMeta, withMetaBlock } from '../../akn/meta-blocks.js';
import { documentOf } from '../../akn/metadata.js';
import { vocabularyOf } from '../../un/akn4un.js';
import { type Element, element, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';

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
  const referenced = withNewEntries(analysed, [...additions.entries, ...linkConcept(analysed)], source);
  const changed = withMeta(document, referenced);
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
  return withMetaBlock(meta, withBlock(analysis, filled, ANALYSIS));
}

/** Entries that the file does not list yet. */
function withNewEntries(meta: Element, entries: readonly Element[], source: string): Element {
  const references = childOf(meta, 'references');
  const known = new Set(references && childrenOf(references).map(child => child.attributes['eId']));
  return withEntries(
    meta,
    entries.filter(entry => !known.has(entry.attributes['eId'])),
    source,
  );
}

/** The entry for "#odsLink" in a file that lists its entries already; elsewhere the metadata pass makes it. */
function linkConcept(meta: Element): Element[] {
  const entry =
    childOf(meta, 'references') && childOf(meta, 'analysis') ? vocabularyOf('odsLink', '', undefined) : undefined;
  return entry ? [element(entry.element, { eId: 'odsLink', href: entry.href, showAs: entry.showAs })] : [];
}
