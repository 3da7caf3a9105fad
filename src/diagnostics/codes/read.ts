import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `read`. */
export const readCodes = {} as const satisfies Catalogue;
