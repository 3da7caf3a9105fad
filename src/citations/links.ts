/** Where links lead, and the identity of a cited work. A form that is not understood gets no link; nothing is guessed. */

import type { LanguageCode } from '../languages/language.js';
import { romanValue } from '../numbers/roman.js';
import { documentAddress, type LinkBases, treatyAddress } from '../un/addresses.js';
import { bodyByCode, isAddressed, ownNumber, symbolOfWork } from '../un/bodies.js';
import { workIri } from '../un/iri.js';
import { adoptionDate } from '../un/resolution-dates.js';
import { symbolOfSales } from '../un/sales.js';
import type { CitedWork, Pinpoint } from './citation.js';

type Adopted = Extract<CitedWork, { kind: 'resolution' | 'decision' }>;

/**
 * The symbol of a document, resolution or decision: `A/RES/46/152`, `A/RES/217(III)`, `A/RES/57/270B`, `A/DEC/74/571`,
 * `A/65/517`; of a report that the text cites by its sales number.
 */
export function documentSymbol(work: CitedWork): string | undefined {
  if (work.kind === 'document') return symbolInAddress(work.symbol);
  if (work.kind === 'sales') return symbolOfSales(work.number);
  return isAdopted(work) ? symbolOfWork(bodyByCode(work.organ), work.kind, work.number) : undefined;
}

export function isAdopted(work: CitedWork): work is Adopted {
  return work.kind === 'resolution' || work.kind === 'decision';
}

/** The first of a double symbol, without blanks. The foreword of the budget goes with its introduction. */
function symbolInAddress(symbol: string): string {
  return symbol
    .replace(/-[A-Z]+\/.*$/u, '')
    .replace(/\(Foreword and introduction\)/i, '(Introduction)')
    .replace(/\s+/g, '');
}

/** Address of the document that holds the work, or of the volume of a treaty series. */
export function linkOf(work: CitedWork, bases: LinkBases, language: LanguageCode, volume?: string): string | undefined {
  if (work.kind === 'treaty') {
    const wanted = volume ?? (work.volumes.length === 1 ? work.volumes[0] : undefined);
    // The addresses of the League's series do not follow from its Roman volumes.
    return wanted && work.series === 'UNTS' ? treatyAddress(wanted, bases.treaties) : undefined;
  }
  const symbol = documentSymbol(work);
  return symbol && isAddressed(symbol) ? documentAddress(symbol, language, bases.documents) : undefined;
}

/** When a resolution was adopted and how that is known. */
export type KnownDate =
  | { readonly date: string }
  /** The text states another date than the register, or one that no session of that number had. */
  | { readonly stated: string; readonly known?: string }
  | undefined;

export function knownDate(work: Adopted): KnownDate {
  const known = adoptionDate(work.organ, work.kind, work.number);
  if (work.date === undefined) return known === undefined ? undefined : { date: known };
  if (known !== undefined) return known === work.date ? { date: known } : { stated: work.date, known };
  return fitsSession(work, work.date) ? { date: work.date } : { stated: work.date };
}

function fitsSession({ organ, number }: Adopted, date: string): boolean {
  const year = /\((\d{4})\)$/.exec(number)?.[1];
  if (year) return date.startsWith(year);
  const body = bodyByCode(organ);
  const session = sessionOf(number);
  return session === undefined || body.fits === undefined || body.fits(session, date);
}

/** The session in a number; none in numbers by year, and none of special sessions. */
function sessionOf(number: string): number | undefined {
  const roman = /\(([IVXL]+)\)/.exec(number)?.[1];
  if (roman) return romanValue(roman);
  const session = ownNumber(number)?.session ?? /^(\d{1,3})\//.exec(number)?.[1];
  return session === undefined ? undefined : Number(session);
}

/**
 * The AKN IRI of a resolution or decision whose date is known, with the paragraph or annex that a single pinpoint names:
 * `/akn/un/statement/deliberation/un-ga/2000-11-15/55-25/!main#para_9`.
 */
export function adoptedIri(work: Adopted, date: string, pinpoints: readonly Pinpoint[] = []): string | undefined {
  const { actor, addressed } = bodyByCode(work.organ);
  if (!addressed || / (?:and|to) /.test(work.number)) return undefined;
  const iri = workIri({ docType: 'statement', subtype: 'deliberation', actor, date, number: work.number });
  return `${iri}${fragmentOf(pinpoints)}`;
}

/** Only a paragraph with a plain number has an id that can be known without the document. */
function fragmentOf(pinpoints: readonly Pinpoint[]): string {
  const [only] = pinpoints;
  if (pinpoints.length !== 1 || only?.unit !== 'paragraph' || only.to) return '';
  return only.number && /^\d{1,4}$/.test(only.number) ? `/!main#para_${only.number}` : '';
}
