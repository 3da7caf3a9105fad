/** What a grammar must know beside the text. */
import type { Language } from '../languages/language.js';
import type { Organ } from '../un/bodies.js';

export interface CitationContext {
  readonly language: Language;
  /** The body whose text it is: "its resolution"; `other` for one whose resolutions are not known here. */
  readonly organ?: Organ | 'other' | undefined;
  /** ISO date of the document. */
  readonly date?: string | undefined;
  /** A note; "Ibid." stands only there. */
  readonly inNote: boolean;
}
