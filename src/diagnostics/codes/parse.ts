import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `parse`. */
export const parseCodes = {} as const satisfies Catalogue;
