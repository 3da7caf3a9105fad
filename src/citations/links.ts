/** Where links lead, and the identity of a cited work. A form that is not understood gets no link; nothing is guessed. */

import type { LanguageCode } from '../languages/language.js';
import { romanValue } from '../numbers/roman.js';
import { documentAddress, type LinkBases, treatyAddress } from '../un/addresses.js';
import { workIri } from '../un/iri.js';
import { adoptionDate } from '../un/resolution-dates.js';
import { fitsAssembly } from '../un/sessions.js';
import type { CitedWork, Organ, Pinpoint } from './citation.js';

type Adopted = Extract<CitedWork, { kind: 'resolution' | 'decision' }>;

const PREFIX: Readonly<Record<Organ, string>> = {
  GA: 'A/RES/',
  SC: 'S/RES/',
  ECOSOC: 'E/RES/',
  HRC: 'A/HRC/RES/',
  CHR: 'E/CN.4/RES/',
  TC: 'T/RES/',
};

/**
 * The symbol of the document to open: `A/RES/46/152`, `A/RES/217(III)`, `A/RES/57/270B`, `A/65/517`.
 * Decisions have no symbol of their own and get none.
 */
export function documentSymbol(work: CitedWork): string | undefined {
  if (work.kind === 'document') return symbolInAddress(work.symbol);
  if (work.kind !== 'resolution') return undefined;
  const roman = /^(\d+)(?: [A-Z](?: (?:and|to) [A-Z])?)? (\(.*\))$/.exec(work.number);
  // Old resolutions in parts are one document: the letter is dropped (437 links of the United Nations do so).
  const number = roman ? `${roman[1]}${roman[2]}` : work.number.replace(/ (?:and|to) /, '-').replace(/ /g, '');
  return PREFIX[work.organ] + number;
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
  return symbol && documentAddress(symbol, language, bases.documents);
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

function fitsSession(work: Adopted, date: string): boolean {
  const session = /^(\d+)\//.exec(work.number)?.[1];
  const year = /\((\d{4})\)$/.exec(work.number)?.[1];
  const roman = /\(([IVXL]+)\)$/.exec(work.number)?.[1];
  if (work.organ === 'GA' && roman) return fitsAssembly(romanValue(roman), date);
  if (work.organ === 'SC' && year) return date.startsWith(year);
  return work.organ !== 'GA' || session === undefined || fitsAssembly(Number(session), date);
}

const ACTOR: Partial<Readonly<Record<Organ, string>>> = {
  GA: 'un-ga',
  SC: 'un-sc',
  ECOSOC: 'un-ecosoc',
  HRC: 'un-ga-hrc',
};

/**
 * The AKN IRI of a resolution whose date is known, with the paragraph or annex that a single pinpoint names:
 * `/akn/un/statement/deliberation/un-ga/2000-11-15/55-25/!main#para_9`.
 */
export function resolutionIri(work: Adopted, date: string, pinpoints: readonly Pinpoint[] = []): string | undefined {
  const actor = ACTOR[work.organ];
  if (!actor || work.kind !== 'resolution' || / (?:and|to) /.test(work.number)) return undefined;
  const iri = workIri({ docType: 'statement', subtype: 'deliberation', actor, date, number: work.number });
  return `${iri}${fragmentOf(pinpoints)}`;
}

/** Only a paragraph with a plain number has an id that can be known without the document. */
function fragmentOf(pinpoints: readonly Pinpoint[]): string {
  const [only] = pinpoints;
  if (pinpoints.length !== 1 || only?.unit !== 'paragraph' || only.to) return '';
  return only.number && /^\d{1,4}$/.test(only.number) ? `/!main#para_${only.number}` : '';
}
