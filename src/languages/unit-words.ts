/** What the words before a number stand for, in all languages: "Article 3", "Глава II". Outer units have lower ranks. */
import { languages } from './index.js';
import type { UnitKind } from './vocabulary.js';

export interface UnitWord {
  readonly words: RegExp;
  /** AKN element; `hcontainer` says its kind in `name`. */
  readonly element: string;
  readonly name?: string;
  readonly rank: number;
}

const KINDS: readonly (readonly [kind: UnitKind, rank: number, element?: string])[] = [
  ['part', 1],
  ['title', 2],
  ['chapter', 3],
  ['section', 4],
  ['article', 7],
  ['rule', 7],
  ['principle', 7, 'hcontainer'],
  ['goal', 7, 'hcontainer'],
];

/** The words of all languages: a text of one may have headings of another. */
const UNITS: readonly UnitWord[] = KINDS.map(([kind, rank, element]) => {
  const words = new RegExp(`^(?:${languages.map(({ vocabulary }) => vocabulary.units[kind]).join('|')})$`, 'iu');
  return element ? { words, element, name: kind, rank } : { words, element: kind, rank };
});

/** Roman numbers and letters alone, and titles without a number, are sections of these ranks. */
export const ROMAN_RANK = 5;
export const LETTER_RANK = 6;
export const PLAIN_RANK = 8;

export function unitOf(word: string): UnitWord {
  return UNITS.find(({ words }) => words.test(word)) ?? { words: /^/, element: 'hcontainer', name: 'unit', rank: 7 };
}
