import type { Catalogue } from '../catalogue.js';

/** Codes of work on threads: what became of a document there. */
export const workCodes = {
  'work/too-long': {
    severity: 'error',
    meaning: 'The work on a document took longer than it may, and was given up. Nothing was made of it.',
    hint: 'Allow more time, make fewer editions, or convert a part of the document.',
  },
} as const satisfies Catalogue;
