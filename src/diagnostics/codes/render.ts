import type { Catalogue } from '../catalogue.js';

/** Codes of the stage `render`. */
export const renderCodes = {} as const satisfies Catalogue;
