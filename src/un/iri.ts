/**
 * IRIs of Akoma Ntoso documents: formatting and reading.
 * Rules: AKN4UN Guidelines part 1 (IRIs) and the OASIS Naming Convention 1.0, chapter 4; see docs/akn4un.md.
 */

/** The parts of a work IRI. All are required in AKN4UN. */
export interface Work {
  /** Name of the document element: `statement`, `documentCollection`, `doc`. */
  readonly docType: string;
  /** Value of FRBRsubtype: `deliberation`. */
  readonly subtype: string;
  /** Organization and body joined by dashes: `un-ga`, `un-ga-hrc`. */
  readonly actor: string;
  /** ISO date of the work; 1 January when only the year is known. */
  readonly date: string;
  /** Number as printed: `65/230`, `155 C (VII)`. */
  readonly number: string;
}

/** Stands where a date is not known: IRI and schema need one. The United Nations' own files have it too, and 9999-01-01. */
export const UNKNOWN_DATE = '0001-01-01';

/** Whether an ISO date says something: no sign for an unknown one. */
export function isKnownDate(date: string | undefined): date is string {
  return date !== undefined && date > UNKNOWN_DATE && !/^(?:9999|0001)-/.test(date);
}

/** Stands where a document states no number: the IRI needs one. */
export const UNNUMBERED = 'unnumbered';

/**
 * "/" becomes "-" and a blank "_" (AKN4UN, part 1): `65/230` → `65-230`, `155 C (VII)` → `155_C_(VII)`. Signs that no IRI may
 * hold, or that part it, are percent-encoded.
 */
export function numberInIri(number: string): string {
  return number.trim().replace(/\//g, '-').replace(/\s+/g, '_').replace(UNFIT, encodeURIComponent);
}

/** A percent sign stays where it encodes already, so that the form of an IRI is the form of itself. */
const UNFIT = /%(?![\dA-F]{2})|["#<>?@[\\\]^`{|}\p{Cc}]/gu;

/** `/akn/un/statement/deliberation/un-ga/2010-12-21/65-230` */
export function workIri({ docType, subtype, actor, date, number }: Work): string {
  return `/akn/un/${docType}/${subtype}/${actor}/${date}/${numberInIri(number)}`;
}

/**
 * A document that does not say whose it is. ISO 3166 leaves `zz` to its users; nobody's name stands for an author that is not
 * known, and there is no entry for it.
 */
export const UNKNOWN_COUNTRY = 'zz';
export const UNKNOWN_AUTHOR = '/akn/ontology/concept/unknown';

/** `/akn/zz/doc/0001-01-01/unnumbered` */
export function unknownWorkIri({ docType, date, number }: Pick<Work, 'docType' | 'date' | 'number'>): string {
  return `/akn/${UNKNOWN_COUNTRY}/${docType}/${date}/${numberInIri(number)}`;
}

/** `…/65-230/eng@`: the original version of an expression (Naming Convention 4.6.1). */
export function expressionIri(work: string, language: string, version = ''): string {
  return `${work}/${language}@${version}`;
}

/** `…/eng@.xml` */
export function manifestationIri(expression: string, format: string): string {
  return `${expression}.${format}`;
}

/** The IRI of a component of a work or expression: `…/65-230/!main`, `…/eng@/!annex_1`. */
export function componentIri(iri: string, component: string): string {
  return `${iri}/!${component}`;
}

/** The file of a component (Naming Convention 4.8.1): `…/eng@/!main.xml`. */
export function componentManifestationIri(expression: string, component: string, format: string): string {
  return `${componentIri(expression, component)}.${format}`;
}

const WORK = /^\/akn\/un\/([^/]+)\/([^/]+)\/([^/]+)\/(\d{4}-\d{2}-\d{2})\/([^/!#@~]+)/;

/** Reads a work IRI, also with a slash, component or fragment behind it. The number stays in its IRI spelling. */
export function parseWorkIri(iri: string): Work | undefined {
  const match = WORK.exec(iri);
  if (!match) return undefined;
  const [, docType = '', subtype = '', actor = '', date = '', number = ''] = match;
  return { docType, subtype, actor, date, number };
}

/** A symbol as file and folder name, and in a publication IRI: `A/RES/65/230` → `A-RES-65-230`. */
export function symbolInName(symbol: string): string {
  return symbol
    .trim()
    .replace(/[\s\u00a0]+/g, '_')
    .replace(/[^\p{L}\p{N}._()-]/gu, '-')
    .replace(/^[.-]+/, '');
}
