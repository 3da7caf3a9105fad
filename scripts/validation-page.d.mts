import type { Catalogue } from '../src/diagnostics/catalogue.js';

export const RULES: readonly (readonly [string, string, readonly string[]])[];
export function validationPage(catalogue: Catalogue, folder: string): string;
