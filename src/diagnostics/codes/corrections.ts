import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `corrections`: what became of the decisions of a person. */
export const correctionsCodes = {
  'corrections/applied': {
    severity: 'info',
    meaning: 'A decision of a person was applied: this part of the result does not come from the program.',
  },
  'corrections/not-found': {
    severity: 'warning',
    meaning: 'The words that a decision quotes are not in the document. The decision was not applied.',
    hint: 'Quote the words as the document has them now, or delete the decision.',
  },
  'corrections/ambiguous': {
    severity: 'warning',
    meaning: 'The words that a decision quotes occur more than once in the document. The decision was not applied.',
    hint: 'Add words before (prefix) or after (suffix) the quoted ones, so that they occur only once.',
  },
  'corrections/without-effect': {
    severity: 'warning',
    meaning: 'A decision fits the document but could not be applied, for the reason given.',
    hint: 'Change or delete the decision.',
  },
} as const satisfies Catalogue;
