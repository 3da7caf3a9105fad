/**
 * The one reader of printed numbers: what a number may count, in every script. `(b)`, `b)`, `（乙）`, `(ب)`, `б)` and `باء` are
 * the second of a series of letters; `II`, `二`, `ثانيا`, `2` and `㈡` count two. Ids (`id-part.ts`), the structure (`mark.ts`),
 * comparison (`list-values.ts`) and citations ask it.
 */
import {
  ABJAD,
  ARABIC_LETTER_NAMES,
  CYRILLIC,
  HAN_DIGITS,
  LATIN,
  latinTwin,
  plainFigures,
  STEMS,
} from './alphabets.js';
import { arabicOrdinal, plainArabic } from './arabic.js';
import { chineseNumber } from './chinese.js';
import { ordinalValue } from './ordinals.js';
import { romanValue } from './roman.js';

export type Series =
  | 'decimal'
  | 'lower'
  | 'upper'
  | 'roman'
  | 'ROMAN'
  | 'cyrillic'
  | 'arabic'
  | 'ARABIC'
  | 'stem'
  | 'han'
  | 'ordinal'
  | 'bullet'
  | 'multi'
  | 'multi-lower';

export interface Reading {
  readonly series: Series;
  readonly value: number;
}

/** A number with what stands around it. */
export interface PrintedNumber {
  /** The number alone: `II`, `12`, `ثانيا`, `11.2 Rev. A`; '' when there is none. */
  readonly bare: string;
  /** What it may count, the likeliest first; none for what is no number. */
  readonly readings: readonly Reading[];
  /** `bis`, `ter` …, in every language; '' for a number of the series itself. */
  readonly inserted: string;
  /** Chinese `㈡` and Arabic `’2‘` stand where other languages print "(ii)". */
  readonly isSubPoint: boolean;
}

/** `II`, `2`, `B`, `二`, `الثاني`, `باء` → 2; the likeliest count where a letter may be a Roman figure. */
export function countOf(printed: string): number | undefined {
  return printedNumber(printed).readings[0]?.value;
}

const HIDDEN = /[\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g;
const OPENING = /^[–([{（【‘’'"“„«\-•*]+/u;
const CLOSING = /[)\]}）】.:;,،。、．’‘'"”»\-–*\s]+$/u;
const QUOTED = /^[’‘'](\d{1,2})[’‘']$/;

/** What a label prints: `12.`, `(a)`, `㈡`, `Article 5`, `第五条`, `الجزء الأول`, `5 bis.`. */
export function printedNumber(printed: string): PrintedNumber {
  const common = /^(?:(\d{1,4})\.?|\(([a-z]{1,2})\))$/.exec(printed);
  const core = common?.[1] ?? common?.[2];
  if (core !== undefined) return { bare: core, readings: readingsOf(core), inserted: '', isSubPoint: false };
  const clean = plainFigures(printed.normalize('NFC').replace(HIDDEN, ''))
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const quoted = QUOTED.exec(clean)?.[1];
  const isSubPoint = quoted !== undefined || /^[㈠-㈩]$/.test(clean);
  const open = clean.replace(OPENING, '').replace(CLOSING, '').trim();
  const { bare, inserted } = withoutInsertion(ofNoun(open));
  return { ...ofWords(bare), inserted, isSubPoint };
}

/** "Chapter II", "المادة الثانية عشرة", "Guiding principle 4": what follows the words. */
function ofWords(bare: string): Pick<PrintedNumber, 'bare' | 'readings'> {
  const readings = readingsOf(bare);
  if (readings.length > 0 || bare.length > LONGEST_WORDS) return { bare, readings };
  let rest: string | undefined = bare;
  for (let words = 0; words < MOST_WORDS; words++) {
    rest = /^(?:\p{Script=Han}{1,6} ?|\p{L}{2,}\.? )(?=[^\p{Script=Han}])(.+)$/u.exec(rest)?.[1];
    if (rest === undefined) break;
    const behind = readingsOf(rest);
    if (behind.length > 0 || /^\d/.test(rest)) return { bare: rest, readings: behind };
  }
  return { bare, readings: beforeNoun(bare) };
}

/** "Première partie", "Second part": the ordinal and what it counts. */
function beforeNoun(bare: string): readonly Reading[] {
  const [first = '', noun, ...others] = bare.split(' ');
  return noun === undefined || others.length > 0 ? [] : ofSeries('ordinal', ordinalValue(first));
}

const MOST_WORDS = 4;

/** "第五条" → "五", "第五条之二" → "五之二": the counter of Chinese goes with its number. */
function ofNoun(text: string): string {
  const counted = /^第? ?([\d〇零一二三四五六七八九十百]+) ?(?:部分|[条章节段部款项编卷篇])(之[一二三四])?$/u.exec(
    text,
  );
  return counted ? `${counted[1]}${counted[2] ?? ''}` : text;
}

/** "bis", "ter" behind a number, as a source without groups. */
export const INSERTED_WORDS = 'bis|ter|quater|quinquies|бис|тер|кватер|مكررا?|之[二三四]';

const INSERTED_BEHIND = new RegExp(
  `^(.*[\\p{L}\\p{N}]) ?(?<![\\p{Script=Latin}])(مكررا? (?:ثانيا|ثالثا)|之一|${INSERTED_WORDS})$`,
  'u',
);

function withoutInsertion(text: string): { readonly bare: string; readonly inserted: string } {
  const match = INSERTED_BEHIND.exec(text);
  const [, bare = '', word = ''] = match ?? [];
  return match ? { bare, inserted: INSERTED[word] ?? word } : { bare: text, inserted: '' };
}

/** What stands behind a number that was put between two: in every script the Latin word. */
const INSERTED: Readonly<Record<string, string>> = {
  бис: 'bis',
  тер: 'ter',
  кватер: 'quater',
  مكرر: 'bis',
  مكررا: 'bis',
  'مكرر ثانيا': 'ter',
  'مكررا ثانيا': 'ter',
  'مكرر ثالثا': 'quater',
  'مكررا ثالثا': 'quater',
  之一: 'bis',
  之二: 'bis',
  之三: 'ter',
  之四: 'quater',
};

/** What a number without anything around it may count, the likeliest first. */
export function readingsOf(core: string): readonly Reading[] {
  if (/^\d+$/.test(core)) return core.length <= LONGEST ? [{ series: 'decimal', value: Number(core) }] : [];
  if (core.length === 1) return signReadings(core);
  if (/^\d/.test(core)) return multiReadings(core);
  return core.length > LONGEST_WORDS ? [] : wordReadings(plainFigures(core));
}

const LONGEST = 6;
const LONGEST_WORDS = 60;

function multiReadings(core: string): readonly Reading[] {
  if (/^\d{1,3}\.[a-z]$/.test(core)) return [{ series: 'multi-lower', value: core.charCodeAt(core.length - 1) - 96 }];
  // `1.2.3`: the last figure counts, the rest names the list.
  if (/^\d+(?:\.\d+)+$/.test(core)) return [{ series: 'multi', value: Number(core.slice(core.lastIndexOf('.') + 1)) }];
  return ofSeries('ordinal', ordinalValue(core));
}

function signReadings(sign: string): readonly Reading[] {
  const code = sign.charCodeAt(0);
  if (code < 128) return letterReadings(sign);
  if (code >= 0x3220 && code <= 0x3229) return [{ series: 'han', value: code - 0x321f }];
  if (code >= 0x2460 && code <= 0x2473) return [{ series: 'decimal', value: code - 0x245f }];
  if (/[٠-٩۰-۹０-９]/.test(sign)) return [{ series: 'decimal', value: Number(plainFigures(sign)) }];
  if (HAN_DIGITS.includes(sign) || sign === '十') return [{ series: 'han', value: chineseNumber(sign) ?? 0 }];
  const stem = STEMS.indexOf(sign) + 1;
  if (stem > 0) return [{ series: 'stem', value: stem }];
  return [...letterReadings(sign), ...ofSeries('arabic', abjadValue(sign))];
}

function wordReadings(core: string): readonly Reading[] {
  if (/^\d+$/.test(core)) return [{ series: 'decimal', value: Number(core) }];
  if (/^[〇零一二三四五六七八九十百]+$/.test(core)) return ofSeries('han', chineseNumber(core));
  if (/^[\u0621-\u064a ]+$/.test(core)) return arabicReadings(core);
  const ordinal = core.length > 2 ? ordinalValue(core) : undefined;
  if (ordinal !== undefined) return [{ series: 'ordinal', value: ordinal }];
  if (core.length > 8) return [];
  // Typed on either keyboard: "ХІІ", "ХII".
  const latin = [...core].map(letter => latinTwin(letter) ?? letter).join('');
  return /^[a-z]+$/i.test(latin) ? letterReadings(latin) : [];
}

const ofSeries = (series: Series, value: number | undefined): readonly Reading[] => (value ? [{ series, value }] : []);

/** One letter or one that is doubled, Latin or Cyrillic, and Roman figures. */
function letterReadings(core: string): readonly Reading[] {
  const small = core.toLowerCase();
  const isSmall = core === small;
  const letter = isSmall || core === core.toUpperCase() ? letterValue(small, LATIN) : 0;
  const roman = /^[ivxlc]+$/.test(small) && (isSmall || core === core.toUpperCase()) ? romanValue(small) : 0;
  const letters = ofSeries(isSmall ? 'lower' : 'upper', letter);
  const romans = ofSeries(isSmall ? 'roman' : 'ROMAN', roman);
  // A "c" alone is a letter of a list, "i", "v" and "x" are figures.
  const latin = /^[ivx]/.test(small) ? [...romans, ...letters] : [...letters, ...romans];
  if (latin.length > 0 || core.length > 1) return latin;
  const twin = latinTwin(core);
  return [...(twin ? letterReadings(twin) : []), ...ofSeries('cyrillic', CYRILLIC.indexOf(small) + 1)];
}

/** a → 1, z → 26, aa → 27; 0 for what is no letter of it. */
function letterValue(small: string, alphabet: string): number {
  const [first = ''] = small;
  if (small.length > 3 || [...small].some(sign => sign !== first)) return 0;
  const place = alphabet.indexOf(first) + 1;
  return place > 0 ? (small.length - 1) * 26 + place : 0;
}

/** Letters, doubled after the twenty-sixth as in English ("أ أ"), names of letters, ordinals. */
function arabicReadings(core: string): readonly Reading[] {
  const joined = core.replaceAll(' ', '');
  if (joined.length <= 3 && joined[0] === joined.at(-1)) {
    const value = abjadValue(joined[0] as string);
    if (value > 0) return [{ series: 'arabic', value: (joined.length - 1) * 26 + value }];
  }
  const name = NAMES.indexOf(plainArabic(core)) + 1;
  return name > 0 ? [{ series: 'ARABIC', value: name }] : ofSeries('ordinal', arabicOrdinal(core));
}

const NAMES = ARABIC_LETTER_NAMES.map(plainArabic);

function abjadValue(letter: string): number {
  return ABJAD.indexOf(/[اإآ]/.test(letter) ? 'أ' : letter) + 1;
}
