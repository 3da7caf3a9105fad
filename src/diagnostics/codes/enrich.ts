import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `enrich`. */
export const enrichCodes = {
  'enrich/note-missing': {
    severity: 'error',
    meaning: 'The text calls a note whose text is nowhere in the source. The mark stays in the text as a raised sign.',
    hint: 'Look for the note in the original and add it to the source.',
  },
  'enrich/note-not-called': {
    severity: 'warning',
    meaning:
      'The source lists a note that no mark in the text calls. Its text is kept at the end of the last paragraph.',
    hint: 'Find the place of the mark in the original and put the note there.',
  },
  'enrich/no-adoption-date': {
    severity: 'warning',
    meaning:
      'The document states no date of adoption (or of issue, for a draft), so its IRI carries 0001-01-01, the sign for an unknown date.',
    hint: 'Give the date in the masthead or the title line of the source.',
  },
  'enrich/no-number': {
    severity: 'warning',
    meaning: 'Neither a number nor a symbol of the document was found, so its IRI cannot name it.',
    hint: 'Give the symbol in the masthead of the source.',
  },
} as const satisfies Catalogue;
