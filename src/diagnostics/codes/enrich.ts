import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `enrich`. */
export const enrichCodes = {} as const satisfies Catalogue;
