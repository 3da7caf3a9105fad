import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `pack`. */
export const packCodes = {} as const satisfies Catalogue;
