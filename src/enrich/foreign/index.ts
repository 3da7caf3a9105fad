/**
 * The passes for files that others made, in order. Those between are the same that a fresh document goes through; ours
 * bring the habits of other makers into the form that these expect, and the strict form that the profile asks for.
 */
import { citations } from '../citations/index.js';
import { crossReferences } from '../cross-references/index.js';
import type { Pass } from '../pass.js';
import { addresses } from './addresses.js';
import { annexes } from './annexes.js';
import { calls } from './calls.js';
import { containers } from './containers.js';
import { identification } from './frbr.js';
import { headings } from './headings.js';
import { identifiers } from './ids.js';
import { links } from './links.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { pointers } from './pointers.js';
import { publication } from './publication.js';
import { spaces } from './spaces.js';
import { sponsors } from './steps.js';
import { structure } from './structure.js';

/** Passes that bring units, headings and parts into their places, in order; they take little time. */
export const structuralPasses: readonly Pass[] = [
  // First what the schema forbids: the others count on its order of parts.
  structure,
  spaces,
  numbers,
  // Annexes before headings: a heading would take the label of the next annex into its section.
  annexes,
  headings,
  containers,
  names,
  // Before the citations: they look at the links that are there.
  links,
];

export const foreignPasses: readonly Pass[] = [
  ...structuralPasses,
  // All units are in their places now.
  identifiers,
  // After the ids: it points at notes. Before the citations: a treaty is known by the note that is called.
  calls,
  citations,
  // After the ids: it points at them.
  crossReferences,
  // Components of IRIs are called by the ids of the annexes.
  identification,
  publication,
  addresses,
  sponsors,
  // Last: it lists what the others point at.
  pointers,
];

/**
 * The passes for a document of another body: what the schema or the web asks of everybody, and links. Its identity, its ids and
 * its ontology entries stay as they are: other files may point at them.
 */
export const keepingIdentity: readonly Pass[] = [structure, numbers, links, calls, citations, crossReferences];
