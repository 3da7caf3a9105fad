import type { Catalogue } from '../catalogue.js';

/** Codes of work on many documents: what became of one there. */
export const workCodes = {
  'work/same-document': {
    severity: 'warning',
    meaning:
      'Another input of the batch made files of the same names: it has the same symbol and language, or is the same file. `sameAs` in batch.json names it. Files that differ are in a folder with a number.',
    hint: 'Remove one of the two inputs, or correct the symbol of the one that has a wrong one.',
  },
  'work/too-long': {
    severity: 'error',
    meaning: 'The work on a document took longer than it may, and was given up. Nothing was made of it.',
    hint: 'Allow more time, make fewer editions, or convert a part of the document.',
  },
} as const satisfies Catalogue;
