import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `validate`. */
export const validateCodes = {} as const satisfies Catalogue;
