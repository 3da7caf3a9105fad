import type { Catalogue } from '../catalogue.js';
import { wordCodes } from './read-word.js';

/** Codes of the stage `read`. */
export const readCodes = { ...wordCodes } as const satisfies Catalogue;
