/**
 * Which body adopted a cited resolution (docs/citations.md, section 2.3): the form of the number first, then the body
 * named with it, then the date, then whose text it is. Where they do not settle it, nobody guesses.
 */

import type { NamedBody } from '../languages/citation-words.js';
import type { SharedForm } from '../un/bodies/row.js';
import { bodiesMeantBy, bodyByCode, hasForm, type Organ } from '../un/bodies.js';
import { adoptionDate, securityCouncilNumber } from '../un/resolution-dates.js';
import {
  FIRST_SLASH_SESSION,
  fitsAssembly,
  fitsHumanRightsCouncil,
  fitsRunningNumber,
  LAST_ROMAN_SESSION,
} from '../un/sessions.js';
import type { CitationContext } from './context.js';
import type { WorkNumber } from './numbers.js';

/** What the words around a number say about its body. */
export interface Evidence {
  readonly kind?: 'resolution' | 'decision' | undefined;
  /** Named with the noun or after the number. */
  readonly named?: NamedBody | undefined;
  /** "its resolution". */
  readonly own?: boolean;
  /** Named last before "its resolution" in the same sentence. */
  readonly subject?: NamedBody | undefined;
  /** Stated for the number itself. */
  readonly date?: string | undefined;
  /** Stated for a later member of the list, perhaps for all of them. */
  readonly sharedDate?: string | undefined;
}

/** The body, or why it is not known. */
export type Attribution = { readonly organ: Organ; readonly assumed?: boolean } | { readonly because: string };

const unknown = (because: string): Attribution => ({ because });

export function attribute(number: WorkNumber, evidence: Evidence, context: CitationContext): Attribution {
  const { named } = evidence;
  if (number.form === 'own') return ownBody(number, named);
  if (named === 'other') return unknown('resolution of a body that ntoso does not know');
  if (number.form === 'councilYear' && contradicted(number))
    return unknown('the register has a different year for this number');
  if (isOrgan(named)) return uses(named, number) ? { organ: named } : unknown(WRONG_FORM);
  const speaker = speakerOf(number, evidence, context);
  if (speaker) return { organ: speaker };
  switch (number.form) {
    case 'councilYear':
    case 'yearNumber':
      return bodyMeant(number.form, named) ?? unknown(WRONG_FORM);
    case 'numberYear':
      return unknown('several bodies use a number and a year');
    case 'roman':
      return romanBody(number, evidence, context);
    default:
      return sessionBody(number, evidence, context);
  }
}

/** The form itself names the body; another one named with it is a slip or another document. */
function ownBody({ organ }: WorkNumber, named: NamedBody | undefined): Attribution {
  if (organ === undefined) return unknown(WRONG_FORM);
  return isOrgan(named) && named !== organ ? unknown(WRONG_FORM) : { organ };
}

function isOrgan(named: NamedBody | undefined): named is Organ {
  return named !== undefined && named !== 'other' && named !== 'council' && named !== 'assembly';
}

const uses = (organ: Organ, { form, first }: WorkNumber): boolean =>
  form !== 'own' && hasForm(bodyByCode(organ), form, first);

/** The body that a form means where none is named, or only as "the Council"; of two the first. */
function bodyMeant(form: SharedForm, named: NamedBody | undefined): { readonly organ: Organ } | undefined {
  const body = bodiesMeantBy(form).find(({ generic }) => named === undefined || generic === named);
  return body && { organ: body.code };
}

/** "the Commission … in its resolution 1998/72", or the Commission's own text. Old numbers are its own only where it says so. */
function speakerOf(number: WorkNumber, { named, subject, own }: Evidence, context: CitationContext): Organ | undefined {
  const organ = named === undefined ? (subject ?? context.organ) : undefined;
  if (!isOrgan(organ) || bodyByCode(organ).unnamed || !uses(organ, number)) return undefined;
  return number.form !== 'roman' || own ? organ : undefined;
}

/** The Security Council uses each running number once; another year is another body's ("Resolution 1481 (2006)"). */
function contradicted({ printed }: WorkNumber): boolean {
  const known = securityCouncilNumber(printed.split(' ')[0] ?? '');
  return known !== undefined && known !== printed;
}

const WRONG_FORM = 'the number is not in the form that the body named uses';

function romanBody(number: WorkNumber, { named, own, date }: Evidence, context: CitationContext): Attribution {
  const council = bodyMeant('roman', 'council');
  if (named !== undefined) return bodyMeant('roman', named) ?? unknown(WRONG_FORM);
  const speaks = context.organ === council?.organ ? council : undefined;
  const beyond = own || (date !== undefined && number.first > 0 && !fitsAssembly(number.first, date));
  if (speaks && beyond) return speaks;
  if (number.first <= LAST_ROMAN_SESSION) return fitsOldSession(number) ? { organ: 'GA' } : unknown(NO_SESSION);
  return speaks ?? unknown(NO_SESSION);
}

const NO_SESSION = 'no session of the General Assembly has that number';

/** Special sessions have running numbers of their own time, which the form does not tell. */
function fitsOldSession({ first, printed }: WorkNumber): boolean {
  return first === 0 || fitsRunningNumber(Number.parseInt(printed, 10), first);
}

/** Session/number is the form of two bodies. */
function sessionBody(number: WorkNumber, evidence: Evidence, context: CitationContext): Attribution {
  const { named, date, sharedDate, subject } = evidence;
  if (named === 'council') return { organ: 'HRC' };
  if (named === 'assembly') return assembly(number);
  if (date !== undefined) return byDate(number, date, context);
  if (context.organ === 'other' && evidence.own && subject === undefined)
    return unknown('resolution of a body that ntoso does not know');
  const shared = sharedDate === undefined ? undefined : byDate(number, sharedDate, context);
  if (shared && 'organ' in shared) return shared;
  const assembled = subject === 'GA' || subject === 'assembly';
  const council = subject === 'HRC' || subject === 'council' || (context.organ === 'HRC' && !assembled);
  const body = council && !exceedsCouncil(number, evidence) ? humanRightsCouncil(number, context) : assembly(number);
  return 'organ' in body ? { organ: body.organ, assumed: true } : body;
}

/** A session of the one body falls decades away from that of the other; the register knows the special sessions. */
function byDate(number: WorkNumber, date: string, context: CitationContext): Attribution {
  const adopted = (['GA', 'HRC'] as const).find(organ => adoptionDate(organ, 'resolution', number.printed) === date);
  if (adopted) return { organ: adopted };
  if (number.form === 'special') return { organ: context.organ === 'HRC' ? 'HRC' : 'GA' };
  if (number.first >= FIRST_SLASH_SESSION && fitsAssembly(number.first, date)) return { organ: 'GA' };
  if (fitsHumanRightsCouncil(number.first, date)) return { organ: 'HRC' };
  return unknown('the date does not fall within any session of that number');
}

function assembly(number: WorkNumber): Attribution {
  if (number.form === 'special' || number.first >= FIRST_SLASH_SESSION) return { organ: 'GA' };
  return unknown('the General Assembly numbered its resolutions otherwise before session 31');
}

/** No session of the Human Rights Council has adopted that many resolutions; its decisions are numbered from 101. */
function exceedsCouncil({ printed, first }: WorkNumber, { kind }: Evidence): boolean {
  return kind === 'resolution' && first >= FIRST_SLASH_SESSION && Number.parseInt(printed.split('/')[1] ?? '', 10) > 70;
}

/** Sessions that the Human Rights Council has not held yet can only be the Assembly's. */
function humanRightsCouncil(number: WorkNumber, context: CitationContext): Attribution {
  const last = context.date ? (Number(context.date.slice(0, 4)) - 2006 + 1) * 3 + 2 : 66;
  return number.first <= last ? { organ: 'HRC' } : { organ: 'GA' };
}
