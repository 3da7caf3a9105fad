/** Titles of instruments as running text has them: in any case of the noun, with any blanks between the words. */

import { languages } from '../languages/index.js';
import type { Inflection } from '../languages/vocabulary.js';

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** A title where it begins at a given place; no letter or figure may follow. */
export function titlePattern(title: string): RegExp {
  return new RegExp(`${source(title)}(?![\\p{L}\\d])`, 'uy');
}

/** A title at the end of a text. */
export function titleAtEnd(title: string): RegExp {
  return new RegExp(`${source(title)}$`, 'u');
}

/** What every spelling of a title begins with: to look for it fast. */
export function titleKey(title: string): string {
  const [first = ''] = title.split(' ');
  const inflection = inflectionOf(first);
  return inflection ? first.replace(inflection.ending, '') : first;
}

/** In some languages nouns and adjectives change their endings: "Лиссабонская декларация", "Лиссабонской декларации". */
function source(title: string): string {
  return title.split(' ').map(inAnyCase).join(' {1,40}');
}

function inAnyCase(word: string): string {
  const inflection = inflectionOf(word);
  return inflection ? word.replace(inflection.ending, '') + inflection.endings : word.replace(SYNTAX, '\\$&');
}

/** Known by the letters of the word: titles are quoted in other languages. */
function inflectionOf(word: string): Inflection | undefined {
  return INFLECTIONS.find(({ words }) => words.test(word));
}

const INFLECTIONS = languages.flatMap(({ vocabulary }) => vocabulary.inflection ?? []);
