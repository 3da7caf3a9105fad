/** A pass of the enrichment: an AKN tree in, an AKN tree out, the same on a fresh tree and on somebody else's file. */

import type { Decided } from '../cited/decided.js';
import type { Report } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { LinkBases } from '../un/addresses.js';
import type { Element } from '../xml/tree.js';

export interface EnrichContext {
  readonly report: Report;
  /** Language of the document. */
  readonly language: Language;
  readonly links: LinkBases;
  /** Called when the id of an element changes, so that callers can update external pointers. */
  readonly renamed?: (from: string, to: string) => void;
  /** What a person decided: it counts before what the passes find. */
  readonly decided?: Decided;
  /** Mark-up date (ISO) for FRBRManifestation. Never the clock. */
  readonly date: string;
}

/**
 * Passes are idempotent (a second run changes nothing), keep the text as it is, leave alone what they do not know,
 * and compute what they need from the tree instead of storing it beside the tree.
 */
export interface Pass {
  readonly name: string;
  readonly run: (tree: Element, context: EnrichContext) => Element;
}
