/** What a person decided of a document, for the passes of the enrichment: it counts before what they find themselves. */
import type { DocumentMetadata } from '../akn/metadata.js';
import type { CitedWork } from '../citations/citation.js';
import type { Element } from '../xml/tree.js';
import type { Block } from './blocks.js';

export interface Decided {
  readonly facts: DecidedFacts;
  /** By the element of each block. Stretches are in order of place and do not overlap. */
  readonly citations: (blocks: readonly Block[]) => ReadonlyMap<Element, readonly DecidedCitation[]>;
}

/** Facts that the identification of a document is made from. */
export type DecidedFacts = Partial<
  Pick<DocumentMetadata, 'symbol' | 'number' | 'adoptionDate' | 'publicationDate' | 'title' | 'keywords'>
>;

/** A stretch of a block's text, and where it leads; nowhere when `leads` is absent. */
export interface DecidedCitation {
  readonly start: number;
  readonly end: number;
  readonly leads?: { readonly work: CitedWork } | { readonly address: string };
}
