/** Numbers as automatic numbering and notes print them (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */
import { cardinal, ordinal, ordinalDigits } from '../../languages/en/number-words.js';
import { numberInSigns } from '../../numbers/formats.js';

/** The number in that format, or undefined when the format is not supported. Numbers below 1 are digits in every format. */
export function formatNumber(number: number, format: string): string | undefined {
  const inWords = WORDS.get(format);
  if (!inWords) return numberInSigns(number, format);
  return number < 1 ? String(number) : inWords(number);
}

/** Formats that spell out: ntoso knows the English words, which is what Word prints in English documents. */
const WORDS: ReadonlyMap<string, (number: number) => string> = new Map([
  ['ordinal', ordinalDigits],
  ['cardinalText', cardinal],
  ['ordinalText', ordinal],
]);
