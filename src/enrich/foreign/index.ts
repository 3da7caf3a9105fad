/** The passes for AKN made by others. */
import { passes } from '../index.js';
import type { Pass } from '../pass.js';

export const foreignPasses: readonly Pass[] = passes;
