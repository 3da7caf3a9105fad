/** Letters that are one for somebody who searches, beyond what Unicode's decompositions say. */
import { westernFigures } from '../../numbers/figures.js';

/** Letters that no decomposition of Unicode takes apart. */
const SPELT: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ٱ: 'ا',
  // Printed one for the other, in manuscripts and in print.
  ة: 'ه',
  ى: 'ي',
};
const SPELT_LETTER = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'g');

/**
 * A text in small letters without accents, vowel signs and strokes that only make a word longer. The Russian й is a letter of
 * its own and stays; ё is е, as it is mostly printed. Figures of all scripts become 0-9.
 */
export function withoutMarks(lower: string): string {
  return westernFigures(lower)
    .normalize('NFKD')
    .replace(/и\u0306/g, 'й')
    .replace(/[\p{M}\u00ad\u0640\u200b-\u200d\u2060]/gu, '')
    .replace(SPELT_LETTER, letter => SPELT[letter] ?? letter);
}
