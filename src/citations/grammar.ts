/** The patterns of one language, made once from its words. */

import type { CitationWords, NamedBody } from '../languages/citation-words.js';
import type { Language } from '../languages/language.js';
import { COMMAS, SEMICOLONS } from '../languages/scripts/punctuation.js';
import { CYRILLIC_RANGE } from '../numbers/alphabets.js';
import { ARABIC_LETTER, ARABIC_ORDINAL, SPECIAL_SESSION } from '../numbers/arabic-parts.js';
import { bodies } from '../un/bodies.js';
import type { Pinpoint } from './citation.js';
import { anyOf, anywhere, atEnd, sticky } from './scan.js';

export interface Grammar {
  readonly words: CitationWords;
  readonly language: Language;
  /** Names of bodies and words for units, each for the whole of a text, in the order in which they are tried. */
  readonly bodies: readonly (readonly [RegExp, NamedBody])[];
  readonly units: readonly (readonly [RegExp, Pinpoint['unit']])[];
  /** "resolution" or "decision" anywhere; the first group holds a resolution, the second a decision. */
  readonly head: RegExp;
  readonly numberSign: RegExp;
  /** ", in particular " before a number; the same as the whole of what stands between a body and a noun. */
  readonly announcement: RegExp;
  readonly included: RegExp;
  /** Body right before the noun; group 1 the body, group 2 "its". */
  readonly bodyBefore: RegExp;
  readonly otherBefore: RegExp;
  /** "Commission" alone, and the names of commissions in full. */
  readonly commission: { readonly short: RegExp; readonly whole: RegExp } | undefined;
  /** Body right after the noun or after a number; group 1 the body. */
  readonly bodyAfter: RegExp;
  /** Any other body named after a number: "of the Conference …". */
  readonly otherAfter: RegExp;
  readonly bodyAnywhere: RegExp;
  /** "the adoption of" right before the noun, and "by the" with the body behind it as group 1, if it is known. */
  readonly adoption: { readonly before: RegExp; readonly by: RegExp } | undefined;
  /** Words between a body and a noun that leave them in one clause; the whole of them. */
  readonly sameClause: RegExp;
  readonly dateLink: RegExp;
  readonly separator: RegExp;
  readonly range: RegExp;
  /** Separator and range as they part a text. */
  readonly list: RegExp;
  readonly rangeIn: RegExp;
  readonly pinpoint: RegExp;
  readonly pinpointStart: RegExp;
  readonly pinpointLink: RegExp;
  /** Between two pinpoints. */
  readonly pinpointJoint: RegExp;
  /** What parts the members of a list whose titles stand between them, or the end of the sentence. Global. */
  readonly loose: RegExp;
  /** "its", "the". */
  readonly ownWord: RegExp;
  /** A resolution that comes next: "its resolution", "Assembly resolution". */
  readonly headAhead: RegExp;
}

const made = new Map<string, Grammar>();

export function grammarOf(language: Language): Grammar {
  const known = made.get(language.code);
  if (known) return known;
  const grammar = make(language);
  made.set(language.code, grammar);
  return grammar;
}

function make(language: Language): Grammar {
  const words = language.citations;
  const { and } = language.vocabulary;
  const names = bodyNames(language);
  const named = anyOf(names.map(([name]) => name));
  const list = `(?:${words.separator}|${words.rangeSeparator})`;
  const unit = anyOf(words.units.map(([word]) => word));
  const number = numberIn(words);
  const numbers = `${number}(?:${list}${number}){0,40}`;
  return {
    words,
    language,
    bodies: names.map(whole),
    units: words.units.map(whole),
    head: anywhere(`(?:(${words.resolution})|(${words.decision}))(?![\\p{L}])`),
    numberSign: sticky(`(?:[${COMMAS}]? ${words.announced})?${words.numberSign}`),
    announcement: anywhere(`[${COMMAS}]? ${words.announced} (?=[\\dA-Z${SPECIAL_SESSION}])`),
    included: new RegExp(`^[${COMMAS}]? {1,9}${words.announced.replaceAll(' ', ' {1,9}')} {1,9}$`, 'u'),
    bodyBefore: atEnd(`(?<![\\p{L}])(?:(${named})(?:['’]s)?|(${words.own})) (?:(?:${words.adjectives}) )?`),
    otherBefore: atEnd(`(?<![\\p{L}])${words.otherBefore}(?:['’]s?)? `),
    commission: words.commission && {
      short: atEnd(words.commission.short),
      whole: anywhere(words.commission.whole),
    },
    bodyAfter: sticky(`(?:, ?)?(?: ?${words.bodyLink})(${named})(?![\\p{L}])`),
    otherAfter: sticky(` ?${words.otherAfter}`),
    bodyAnywhere: anywhere(`(${named})(?![\\p{L}])`),
    adoption: words.adoptedBehind && {
      before: atEnd(words.adoptedBehind.before),
      by: sticky(`${words.adoptedBehind.by}(?:(${named})|${words.adoptedBehind.other})(?![\\p{L}])`),
    },
    // The blank before the day may be lost: "of18 December".
    dateLink: sticky(`,?(?: ?${words.dateLink.replace(/ $/, ' ?')})`),
    separator: sticky(words.separator),
    range: sticky(words.rangeSeparator),
    list: anywhere(words.separator),
    rangeIn: anywhere(words.rangeSeparator),
    pinpoint: sticky(`(${unit})(?: (${numbers}))?(?![\\p{L}])`),
    pinpointStart: anywhere(`${unit}(?![\\p{L}])`),
    pinpointLink: sticky(words.pinpointLink),
    pinpointJoint: new RegExp(`[${COMMAS}]? {1,3}(?:(?:${and}) {0,3})?`, 'uy'),
    loose: new RegExp(
      `(?:[${COMMAS}${SEMICOLONS}]|${words.joints}) {0,40}(?:(?:${and}) {0,40})?(?=[\\dA-Z${SPECIAL_SESSION}])|\\.(?= {1,3}\\p{Lu})`,
      'gu',
    ),
    sameClause: new RegExp(`^,? {1,9}(?:\\p{Ll}+ {1,9}){0,2}(?:${words.clause}) {1,9}$`, 'u'),
    ownWord: new RegExp(`^(?:${words.own}|${words.articles})$`, 'u'),
    headAhead: sticky(
      `(?:(?:${words.own}|${words.articles}) )?(?:${named} )?(?:${words.resolution}|${words.decision})(?![\\p{L}])`,
    ),
  };
}

/** Names of the known bodies, and those that only this language's texts need. */
function bodyNames({ code, citations: { bodies: more } }: Language): (readonly [name: string, body: NamedBody])[] {
  const known = bodies.map(({ code: organ, names }) => [`(?:${names[code].replaceAll('’', "['’ʼ]")})`, organ] as const);
  return [...known, ...more];
}

/** A figure that is no number of a resolution: "12", but not "12/5" or "12 (2000)". */
const FIGURE = '\\d{1,4}(?![\\d/])(?! ?(?:[A-Z] )?\\((?:(?:19|20)\\d\\d|[IVXL]+)\\))';
const POINT = `[a-z${CYRILLIC_RANGE}]{1,4}\\)`;
/** "1 bis"; before another number it is the German word for "to". */
export const BIS = '(?: ?bis(?!\\s{1,3}[\\dIVXLC]))?';
/** `12`, `II.B`, `3 (a) (ii)`, `A`, `B.12`. */
const PLACE = `(?:${FIGURE}|[IVXLC]{1,7}|[A-Z](?!-\\d))(?:\\.[A-Z\\d]{1,3}){0,3}${BIS}(?: ?\\(?${POINT}){0,3}`;
/** The same, or `(a)`, a word for a number, an Arabic ordinal or letter. */
const numberIn = ({ countWords }: CitationWords) =>
  `(?:${PLACE}|\\(?${POINT}|${countWords}|${ARABIC_ORDINAL}|${ARABIC_LETTER})(?![\\p{L}\\d/])`;

/** The body of a name as it stands in the words of the language. */
export function bodyNamed({ bodies }: Grammar, name: string): NamedBody {
  return bodies.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

export function unitNamed({ units }: Grammar, word: string): Pinpoint['unit'] {
  return units.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
}

function whole<Meaning>([pattern, meaning]: readonly [string, Meaning]): readonly [RegExp, Meaning] {
  return [new RegExp(`^(?:${pattern.replace(/ /g, ' +')})$`, 'u'), meaning];
}
