import type { LanguageCode } from '../../languages/language.js';
import { english } from './en.js';
import type { Words } from './words.js';

const all: readonly Words[] = [english];

/** The words of a language; English where a language has no table of its own. */
export function wordsOf(code: LanguageCode): Words {
  return all.find(words => words.code === code) ?? english;
}
