/** Patterns for Arabic wording. */
import { PARTS, type Patterns, patternsOf, wording } from '../pattern.js';

/** Arabic is printed with and without vowels, lengthening and hamza: every letter stands for its shapes. */
export function arabicWording(template: string): string {
  return wording(template).replace(PARTS, part =>
    part.length > 1 ? part : `(?:${ARABIC_SHAPES[part] ?? part}[\\u0640\\u064b-\\u0652\\u0670]*)`,
  );
}

const ALEF = '[اأإآٱ]';
const ARABIC_SHAPES: Readonly<Record<string, string>> = {
  ا: ALEF,
  أ: ALEF,
  إ: ALEF,
  آ: ALEF,
  ى: '[ىي]',
  ي: '[ىي]',
  ة: '[ةه]',
};

export const arabicPatterns: Patterns = patternsOf(arabicWording);
