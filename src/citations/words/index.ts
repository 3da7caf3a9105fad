import { arabic } from '../../languages/ar/citations.js';
import type { Words } from '../../languages/citation-words.js';
import { english } from '../../languages/en/citations.js';
import { spanish } from '../../languages/es/citations.js';
import { french } from '../../languages/fr/citations.js';
import type { LanguageCode } from '../../languages/language.js';
import { russian } from '../../languages/ru/citations.js';
import { chinese } from '../../languages/zh/citations.js';

/** The tables of all languages, English first. */
export const allWords: readonly Words[] = [english, french, spanish, russian, arabic, chinese];

/** The words of a language; English where a language has no table of its own. */
export function wordsOf(code: LanguageCode): Words {
  return allWords.find(words => words.code === code) ?? english;
}
