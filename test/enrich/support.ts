/** A context for testing one pass: English, the usual links, and the diagnostics that were reported. */

import { collect } from '../../src/diagnostics/diagnostic.js';
import type { EnrichContext } from '../../src/enrich/pass.js';
import { english } from '../../src/languages/en/index.js';
import { defaultBases } from '../../src/un/addresses.js';

export function testContext(changes: Partial<EnrichContext> = {}) {
  const { report, diagnostics } = collect();
  const context: EnrichContext = { report, language: english, links: defaultBases, date: '2026-11-24', ...changes };
  return { context, diagnostics, codes: () => diagnostics.map(each => each.code) };
}
