import type { Catalogue } from '../src/diagnostics/catalogue.js';

export function diagnosticsPage(catalogue: Catalogue): string;
