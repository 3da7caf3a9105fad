/** A document as a list of references names it: what the formats of reference managers are written from. */

/** What a reference manager takes the document for. */
export type ReferenceKind = 'report' | 'legislation' | 'bill' | 'case';

export interface Reference {
  /** Name in a bibliography: `A-RES-65-230-en`. */
  readonly key: string;
  readonly kind: ReferenceKind;
  readonly title: string;
  /** A body; never a person. */
  readonly author?: string;
  /** Organization whose body the author is. */
  readonly institution?: string;
  /** Symbol, or the number where there is none. */
  readonly number?: string;
  /** ISO, a day. */
  readonly date?: string;
  readonly address?: string;
  /** BCP 47. */
  readonly language?: string;
}

const KINDS: Readonly<Record<string, ReferenceKind>> = {
  act: 'legislation',
  bill: 'bill',
  judgment: 'case',
};

/**
 * Resolutions, decisions, drafts and statements are reports to reference managers: that is the one type that all of them print with
 * author, symbol and publisher, and the one that the metadata of the HTML edition stand for. Acts, bills and judgments, of which there are
 * files from other bodies, have types of their own.
 * @param documentType name of the document element of the AKN
 */
export function kindOfReference(documentType: string): ReferenceKind {
  return Object.hasOwn(KINDS, documentType) ? (KINDS[documentType] as ReferenceKind) : 'report';
}

/** Year, month and day of an ISO date, as written. */
export function partsOf(date: string): readonly [year: string, month: string, day: string] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, month, day];
}
