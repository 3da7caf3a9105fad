/**
 * The numbers of resolutions and decisions (docs/citations.md, section 2): the form tells the body before any word does.
 * `46/152`, `57/270 B` session/number · `S-10/2` special sessions · `155 C (VII)` number (session in Roman figures)
 * · `1325 (2000)` number (year) · `2005/20` year/number · `7/2019` number/year · forms that one body alone has.
 */

import { languages } from '../languages/index.js';
import { CYRILLIC_TWINS_OF_LETTERS, latinTwin } from '../numbers/alphabets.js';
import {
  ARABIC_LETTER,
  ARABIC_SESSION,
  ARABIC_SPECIAL_SESSION,
  arabicLetter,
  arabicSession,
  SPECIAL_SESSION,
  specialSession,
} from '../numbers/arabic-parts.js';
import { romanValue } from '../numbers/roman.js';
import type { SharedForm } from '../un/bodies/row.js';
import { type Organ, ownNumberAt } from '../un/bodies.js';
import { matchAt } from './scan.js';

/** `own`: a form that one body alone has (`un/bodies`). */
export type NumberForm = SharedForm | 'own';

export interface WorkNumber {
  readonly form: NumberForm;
  /** As printed, in one spelling: `57/270 B`, `53/243 A and B`, `155 C (VII)`, `1325 (2000)`, `S-10/2`. */
  readonly printed: string;
  /** Session, or year for the Economic and Social Council. */
  readonly first: number;
  /** The body that a form of its own names. */
  readonly organ?: Organ;
  readonly start: number;
  readonly end: number;
}

/** After Z comes AA. */
const LETTER = `(?:AA|BB|CC|DD|EE|FF|GG|HH|II|[A-Z${CYRILLIC_TWINS_OF_LETTERS}])`;
/** "A and B", "A to E", in every language: a number is read before it is known in which language it is quoted. */
const AND = languages.map(({ citations }) => citations.parts.and).join('|');
const TO = languages.map(({ citations }) => citations.parts.to).join('|');
const LETTER_LINK = `(${AND}|${TO}|–|-)`;
const IS_AND = new RegExp(`^(?:${AND})$`, 'u');
const SLASH = /(E?S-(?:[IVXL]{1,7}|\d{1,3})|\d{1,3})\/(\d{1,4})(?![\p{N}/])/uy;
const YEAR = /((?:19|20)\d\d)\/(\d{1,4})(?![\p{N}/])/uy;
/** Chinese and Arabic words may follow a letter without a blank. */
const LETTER_ENDS = '(?!(?![\\p{Script=Han}\\p{Script=Arabic}])[\\p{L}\\p{N}])';
const PARTS = new RegExp(` {0,2}(${LETTER})(?: {0,2}${LETTER_LINK} {0,2}(${LETTER}))?${LETTER_ENDS}`, 'uy');
/** A letter glued behind; Chinese and Arabic words may follow without a blank. */
const WORD_BEHIND = /(?![\p{Script=Han}\p{Script=Arabic}])\p{L}/uy;
const ROMAN = new RegExp(
  `(\\d{1,5})(?: {0,2}(${LETTER})(?: ${LETTER_LINK} (${LETTER}))?)? {0,2}[(（] ?((?:E?S-)?[IVXL]{1,8}) ?[)）]`,
  'uy',
);
const COUNCIL = /(\d{1,5}) {0,2}[(（] ?((?:19|20)\d\d) ?[)）]/uy;

/** The number that stands at a place of the text, if one does. */
export function numberAt(text: string, at: number): WorkNumber | undefined {
  const code = text.charCodeAt(at);
  const digit = code >= 48 && code <= 57;
  const own = digit || (code >= 65 && code <= 90) ? ownAt(text, at) : undefined;
  if (own) return own;
  if (text[at] === SPECIAL_SESSION) return arabicSpecial(text, at);
  if (!digit && text[at] !== 'S' && text[at] !== 'E') return undefined;
  if (!digit) return slashNumber(text, at);
  return (
    yearNumber(text, at) ??
    slashNumber(text, at) ??
    councilNumber(text, at) ??
    romanNumber(text, at) ??
    arabicOld(text, at)
  );
}

function ownAt(text: string, at: number): WorkNumber | undefined {
  const found = ownNumberAt(text, at);
  if (!found) return undefined;
  return { form: 'own', organ: found.body.code, printed: found.number, first: 0, start: at, end: found.end };
}

function slashNumber(text: string, at: number): WorkNumber | undefined {
  const match = matchAt(SLASH, text, at);
  const parts = match && partsAt(text, at + match[0].length);
  if (!match || !parts) return undefined;
  const [, session = '', number = ''] = match;
  const special = session.includes('S');
  const byYear = /^(?:19|20)\d\d$/.test(number);
  return {
    form: special ? 'special' : byYear ? 'numberYear' : 'session',
    printed: `${session}/${Number(number)}${parts.printed}`,
    first: special ? 0 : Number(byYear ? number : session),
    start: at,
    end: parts.end,
  };
}

function yearNumber(text: string, at: number): WorkNumber | undefined {
  const match = matchAt(YEAR, text, at);
  const parts = match && partsAt(text, at + match[0].length);
  if (!match || !parts) return undefined;
  const [, year = '', number = ''] = match;
  const printed = `${year}/${Number(number)}${parts.printed}`;
  return { form: 'yearNumber', printed, first: Number(year), start: at, end: parts.end };
}

/** The letters behind `57/270`; undefined when a word is glued to it, for then it is no number of a resolution. */
function partsAt(text: string, at: number): { readonly printed: string; readonly end: number } | undefined {
  const match = matchAt(PARTS, text, at);
  const arabic = match ? undefined : arabicParts(text, at);
  if (arabic) return arabic;
  if (!match) return matchAt(WORD_BEHIND, text, at) ? undefined : { printed: '', end: at };
  const [whole, first, link, last] = match;
  return { printed: letters(first, link, last), end: at + whole.length };
}

function councilNumber(text: string, at: number): WorkNumber | undefined {
  const match = matchAt(COUNCIL, text, at);
  if (!match) return undefined;
  const [whole, number = '', year = ''] = match;
  return {
    form: 'councilYear',
    printed: `${Number(number)} (${year})`,
    first: Number(year),
    start: at,
    end: at + whole.length,
  };
}

function romanNumber(text: string, at: number): WorkNumber | undefined {
  const match = matchAt(ROMAN, text, at);
  if (!match) return undefined;
  const [whole, number = '', letter, link, last, session = ''] = match;
  const printed = `${Number(number)}${letters(letter, link, last)} (${session})`;
  return {
    form: 'roman',
    printed,
    first: session.includes('S') ? 0 : romanValue(session),
    start: at,
    end: at + whole.length,
  };
}

/** Parts of a resolution in one spelling, whatever the language: ` B`, ` A and B`, ` A to E`. */
function letters(first: string | undefined, link: string | undefined, last: string | undefined): string {
  if (!first) return '';
  if (!last) return ` ${latin(first)}`;
  const word = IS_AND.test(link ?? '') ? 'and' : 'to';
  return ` ${latin(first)} ${word} ${latin(last)}`;
}

/** Russian texts print the letters on either keyboard, Arabic ones their names. */
function latin(letter: string): string {
  return latinTwin(letter) ?? arabicLetter(letter);
}

const PARTS_IN_ARABIC = `(${ARABIC_LETTER})(?: (${AND}|${TO}) ?(${ARABIC_LETTER}))?`;
const OLD_ARABIC = new RegExp(`(\\d{1,5})(?: {0,2}${PARTS_IN_ARABIC})? {0,2}\\( ?(${ARABIC_SESSION}) ?\\)`, 'uy');
const SPECIAL_ARABIC = new RegExp(`(${ARABIC_SPECIAL_SESSION}) ?- ?(\\d{1,3})/(\\d{1,4})(?![\\p{N}/])`, 'uy');
const PARTS_ARABIC = new RegExp(` {0,2}${PARTS_IN_ARABIC}(?![\\p{L}\\p{N}])`, 'uy');

/** `217 ألف (د-3)` is `217 A (III)`. */
function arabicOld(text: string, at: number): WorkNumber | undefined {
  const match = matchAt(OLD_ARABIC, text, at);
  if (!match) return undefined;
  const [whole, number = '', letter, link, last, session = ''] = match;
  const roman = arabicSession(session);
  const parts = letters(letter, link, last);
  const first = roman.includes('S') ? 0 : romanValue(roman);
  return { form: 'roman', printed: `${Number(number)}${parts} (${roman})`, first, start: at, end: at + whole.length };
}

/** `دإ-10/2` is `S-10/2`. */
function arabicSpecial(text: string, at: number): WorkNumber | undefined {
  const match = matchAt(SPECIAL_ARABIC, text, at);
  const parts = match && partsAt(text, at + match[0].length);
  if (!match || !parts) return undefined;
  const [, kind = '', session = '', number = ''] = match;
  const printed = `${specialSession(kind)}-${session}/${Number(number)}${parts.printed}`;
  return { form: 'special', printed, first: 0, start: at, end: parts.end };
}

function arabicParts(text: string, at: number): { readonly printed: string; readonly end: number } | undefined {
  const match = matchAt(PARTS_ARABIC, text, at);
  if (!match) return undefined;
  const [whole, first = '', link, last] = match;
  return {
    printed: letters(first, link, last),
    end: at + whole.length,
  };
}
