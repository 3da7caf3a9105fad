/** What a reference inside a document is: its numbers, and where they belong. */
import type { OwnScope } from '../languages/unit.js';
import type { Pinpoint } from './citation.js';

/** One number of a reference and the stretch that shall lead to it. */
export interface InternalItem {
  readonly start: number;
  readonly end: number;
  readonly unit: Pinpoint['unit'];
  /** `9`, `II`; none for "subparagraph (a)" and for an annex without a number. */
  readonly number?: string;
  /** `a`, `ii`: points inside it, outermost first. */
  readonly points: readonly string[];
}

/** Where the numbers belong. */
export type Scope =
  | { readonly kind: 'above' | 'below' }
  | { readonly kind: 'own'; readonly scope: OwnScope }
  | { readonly kind: 'title'; readonly annex: number }
  /** In another place of the document: "paragraph 3 of section I above". */
  | { readonly kind: 'inside'; readonly outer: InternalItem; readonly scope: Scope };

export interface InternalReference {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly items: readonly InternalItem[];
}
