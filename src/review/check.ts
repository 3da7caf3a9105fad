/** A check at the end of a conversion: it looks at the finished tree, changes nothing and needs no answer key. */

import type { Diagnostic, Report } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Reading } from './reading.js';

export interface ReviewContext {
  readonly report: Report;
  /** Language of the document. */
  readonly language: Language;
  /** What the stages before have reported: what they said already is not a second doubt. */
  readonly reported: readonly Diagnostic[];
}

/** Looks at one document of the tree: the document proper, a component of a collection, or an annex. */
export type Check = (reading: Reading, context: ReviewContext) => void;
