/**
 * A word → the keys under which its forms are kept, so that "negotiate" finds "negotiation". A key is the code of the language
 * and the stem that Snowball's algorithm for it makes: `en negoti`. @orama/stemmers is imported here only.
 */
import { createRequire } from 'node:module';
import { languages } from '../languages/index.js';
import type { Language, Stems } from '../languages/language.js';
import { fold } from './fold.js';

type Stemmer = (word: string) => string;

/** Longer words are not cut: some of the algorithms are quadratic. */
const LONGEST = 40;
const SHORTEST = 3;

/** For words of a language that is not known, or that has no stems. */
const ANY = '-';

const SCRIPTS: Readonly<Record<Language['script'], RegExp>> = {
  Latin: /^\p{Script=Latin}+$/u,
  Cyrillic: /^\p{Script=Cyrillic}+$/u,
  Arabic: /^\p{Script=Arabic}+$/u,
  Han: /^\p{Script=Han}+$/u,
};

/** The key of all words that are printed with hyphens and without: `= cooperation`. */
export const joinedKey = (joined: string) => `= ${joined}`;

/** Whether a key says that two words are the same word, and not only forms of one. */
export const isJoinedKey = (key: string) => key.startsWith('=');

/** Start of the keys of a language. */
export const keyStart = (language: Language | undefined) => `${language?.code ?? ANY} `;

/**
 * Keys of a word in a text of a language: of its stem as printed, and of its stem without accents, as people type it. None for
 * figures, short words and single Chinese characters.
 */
export function keysOf(word: string, language: Language | undefined): string[] {
  const plain = fold(word);
  if (plain.length < SHORTEST || !/^\p{L}+$/u.test(plain) || SCRIPTS.Han.test(plain)) return [];
  const start = keyStart(language);
  if (!language?.stems || plain.length > LONGEST || !SCRIPTS[language.script].test(plain)) return [start + plain];
  const { algorithm, prefix } = language.stems;
  const stem = stemmerOf(algorithm);
  const printed = word.toLowerCase().normalize('NFC');
  const forms = new Set([printed, plain].flatMap(each => bareForms(each, prefix)));
  return [...new Set([...forms].map(form => start + (fold(stem(form)) || plain)))];
}

/** Keys of a word that was typed: of all languages that write it so, when it is not said which. */
export function keysOfTyped(word: string, language: Language | undefined): string[] {
  const among = language ? [language] : [...languages, undefined];
  return [...new Set(among.flatMap(each => keysOf(word, each)))];
}

/** With and without what is written together with a word, as in Arabic: "والأمم" is "and the nations". */
function bareForms(word: string, prefix: RegExp | undefined): string[] {
  return prefix?.test(word) ? [word, word.replace(prefix, '')] : [word];
}

const loaded = new Map<string, Stemmer>();

/** Loaded when a word of the language is first met. */
function stemmerOf(algorithm: Stems['algorithm']): Stemmer {
  const known = loaded.get(algorithm);
  if (known) return known;
  const { stemmer } = createRequire(import.meta.url)(`@orama/stemmers/${algorithm}`) as { readonly stemmer: Stemmer };
  loaded.set(algorithm, stemmer);
  return stemmer;
}
