/** `publication`, the reference to the original and those to annexes, from what identification and cover page state. */
import { withMeta, withMetaBlock } from '../../akn/meta-blocks.js';
import { documentOf, metadataOf } from '../../akn/metadata.js';
import { actorNamed } from '../../un/akn4un.js';
import { type Element, element, isElement, withAttributes, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';

export const publication: Pass = {
  name: 'foreign/publication',
  run: (tree, context) => {
    const document = documentOf(tree);
    const meta = childOf(document, 'meta');
    if (!meta) return tree;
    const filled = withReferences(withPublication(meta, tree, context), tree, context);
    if (filled === meta) return tree;
    const changed = withMeta(document, filled);
    return withChildren(
      tree,
      tree.children.map(child => (child === document ? changed : child)),
    );
  },
};

function withPublication(meta: Element, tree: Element, { report }: EnrichContext): Element {
  if (childOf(meta, 'publication')) return meta;
  const { symbol, number, publicationDate: date, actor, work } = metadataOf(tree);
  const showAs = symbol ?? number ?? work?.split('/').at(-1);
  if (!showAs || !date) return meta;
  const body = actorNamed(actor ?? '')?.name ?? 'United Nations';
  report('enrich/metadata-added', `publication: ${showAs}, ${date}.`, meta.origin);
  return withMetaBlock(meta, element('publication', { date, name: `${body} document`, showAs, number: symbol }));
}

const DOCUMENTS = new Set(['original', 'hasAttachment', 'attachmentOf']);

function withReferences(meta: Element, tree: Element, { report }: EnrichContext): Element {
  const references = childOf(meta, 'references');
  const stated = references ? childrenOf(references).filter(each => DOCUMENTS.has(each.name)) : [];
  const missing = wanted(tree).filter(each => !stated.some(old => old.attributes['href'] === each.attributes['href']));
  if (missing.length === 0) return meta;
  for (const { name, attributes } of missing) {
    report('enrich/metadata-added', `${name}: ${attributes['showAs']}, ${attributes['href']}.`, meta.origin);
  }
  const source = childOf(meta, 'identification')?.attributes['source'] ?? '#editor';
  const block = references ?? element('references', { source });
  return withMetaBlock(meta, withChildren(block, [...unique(missing, tree), ...block.children]));
}

/** The expression itself, and its annexes. */
function wanted(tree: Element): Element[] {
  const { work, expression, symbol, number, annexes } = metadataOf(tree);
  const showAs = symbol ?? number ?? work?.split('/').at(-1);
  if (!work || !expression || !showAs) return [];
  return [
    element('original', { eId: 'ro_1', href: expression, showAs }),
    ...annexes.map((annex, index) =>
      element('hasAttachment', {
        eId: `ratt_${index + 1}`,
        href: `${work}/!${(annex.eId ?? 'annex').replace(/__/g, '/')}`,
        showAs: annex.label ?? annex.title ?? 'Annex',
      }),
    ),
  ];
}

/** Ids that no other element of the file has. */
function unique(entries: readonly Element[], tree: Element): Element[] {
  const taken = new Set<string>();
  const visit = (node: Element): void => {
    if (node.attributes['eId'] !== undefined) taken.add(node.attributes['eId']);
    for (const child of node.children) if (isElement(child)) visit(child);
  };
  visit(tree);
  return entries.map(entry => {
    const own = entry.attributes['eId'] ?? 'ref';
    let eId = own;
    for (let number = 2; taken.has(eId); number++) eId = `${own}_${number}`;
    taken.add(eId);
    return withAttributes(entry, { eId });
  });
}
