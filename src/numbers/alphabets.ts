/** The signs that count, of every script, each row in its order. Nothing else of the code knows them. */
import { westernFigures } from './figures.js';

export const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** As United Nations texts count with them: without ё, й, ъ, ы and ь. */
export const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** As Word counts with them: without ё, й, ъ and ь. */
export const CYRILLIC_OF_WORD = 'абвгдежзиклмнопрстуфхцчшщыэюя';
/** By their numeric order, as points are counted in Arabic. */
export const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
/** By the order of dictionaries, as Word may count. */
export const ARABIC_ALPHABET = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** Heavenly stems: 甲 stands where other languages print A. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
export const HAN_DIGITS = '〇一二三四五六七八九';

/** Names of the Arabic letters in the order in which they number parts, beside A, B, C … */
export const ARABIC_LETTER_NAMES =
  'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين'.split(' ');

/** Cyrillic letters typed for the Latin ones of the same shape: Russian texts have them from either keyboard. */
const TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  м: 'm',
  т: 't',
  н: 'h',
  к: 'k',
};
/** Of the small letters these have another shape than their capitals. */
const ONLY_AS_CAPITALS = 'мтнк';

/** Capitals with a twin that may be the letter of a part or session number, for a character class. */
export const CYRILLIC_TWINS_OF_LETTERS = 'АВСЕ';
/** The same that may begin a document symbol: "А/65/457", "Е/2020/1". */
export const CYRILLIC_TWINS_OF_SYMBOLS = 'АЕ';
/** Cyrillic letters, for a character class. */
export const CYRILLIC_SMALL = 'а-яё';
export const CYRILLIC_RANGE = 'а-я';
export const CYRILLIC_CAPITALS = 'А-Я';
/** Cyrillic capitals that stand in Roman figures: "ХІІ", "С". */
export const CYRILLIC_ROMAN = 'ХІС';
/** Arabic letters, for a character class. */
export const ARABIC_LETTERS = '\\u0621-\\u064a';

/** The Latin letter of the shape of a Cyrillic one; undefined for other signs. */
export function latinTwin(letter: string): string | undefined {
  const small = letter.toLowerCase();
  const twin = Object.hasOwn(TWINS, small) ? TWINS[small] : undefined;
  if (twin === undefined || letter === small) return ONLY_AS_CAPITALS.includes(letter) ? undefined : twin;
  return twin.toUpperCase();
}

/** Digits of other scripts and wide letters as plain ones. */
export function plainFigures(text: string): string {
  return westernFigures(text).replace(/[Ａ-Ｚａ-ｚ]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
