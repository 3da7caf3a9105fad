/** The passes of the enrichment, in order. Embedders may pass an array of their own. */
import type { Element } from '../xml/tree.js';
import { citations } from './citations/index.js';
import { crossReferences } from './cross-references/index.js';
import { identifiers } from './ids.js';
import { metadata } from './metadata.js';
import { notes } from './notes.js';
import type { EnrichContext, Pass } from './pass.js';

export const passes: readonly Pass[] = [
  // First: citations are read in notes too, and "Ibid." goes by the order of the notes.
  notes,
  // Before the ids: it makes the references that get one.
  citations,
  // Before cross-references: they point at ids.
  identifiers,
  crossReferences,
  // Last: it lists what the others point at.
  metadata,
];

export function enrich(tree: Element, context: EnrichContext, list: readonly Pass[] = passes): Element {
  return list.reduce((current, pass) => pass.run(current, context), tree);
}
