/** Symbols and numbers of documents as they are printed on them. */
import { ownNumber } from './bodies.js';

/** A symbol at the start of a text: organ, then parts with slashes; year, part or letters of a resolution after it. */
const COMPONENT =
  '(?:ES|S)-\\d{1,3}|(?:Sub|WG|Res|Add|Corr|Rev|Amend|Conf|Dec|Inf|Misc)(?:\\.\\d{1,4})?|' +
  '[A-Z]{1,6}(?:\\.\\d{1,4})?(?!\\p{Ll})|\\d{1,4}(?![\\d.])';
/** "(2000)", "(XXI)", "(Part II)". */
const IN_BRACKETS = ' ?\\(\\d{4}\\)| ?\\([IVXL]+\\)| ?\\(Part [IVXL]+\\)';
/** "A", "A-B", "A and B", unless a word goes on. */
const LETTERS = ' [A-Z](?:-[A-Z]| and [A-Z])?(?=\\p{Lu}\\p{Ll}|[\\p{Script=Han}\\p{Script=Arabic}]|[^\\p{L}\\d-]|$)';
const SYMBOL = new RegExp(`^[A-Z]{1,6}(?:/(?:${COMPONENT})){1,8}(?:${IN_BRACKETS})?(?:${LETTERS})?`, 'u');

/** Length of the symbol that opens a text; 0 when none does. */
export function symbolLength(text: string): number {
  const match = SYMBOL.exec(text);
  return match && /\d/.test(match[0]) ? match[0].length : 0;
}

/** Whether a text is a symbol and nothing else, a sign of a note behind it perhaps. */
export function isSymbol(text: string): boolean {
  const plain = text.trim().replace(/\*+$/, '');
  return plain !== '' && (symbolLength(plain) === plain.length || ownNumber(plain) !== undefined);
}

/** Where a symbol begins in a text; -1 when there is none. */
export function findSymbol(text: string): number {
  for (const match of text.matchAll(/(?<![A-Z/.])[A-Z]{1,6}\//g)) {
    if (symbolLength(text.slice(match.index)) > 0) return match.index;
  }
  return -1;
}

/** Blanks made plain, signs of notes off: for comparing. */
export function plainSymbol(symbol: string): string {
  return symbol
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\*+$/, '')
    .trim();
}
