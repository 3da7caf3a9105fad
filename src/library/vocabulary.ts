/**
 * The words of a document with the keys of their stems: by them a search finds other forms of a word, and what was meant by one
 * that is in no document.
 */
import type { Language } from '../languages/language.js';
import { fold, tokensOf } from './fold.js';
import type { Segment } from './segments.js';
import { joinedKey, keysOf } from './stems.js';

/** A form of a word, folded: as the index has it. One with a hyphen is two words there: `co operation`. */
export interface VocabularyWord {
  readonly key: string;
  readonly form: string;
}

/** Words joined by hyphens; no longer than any word. */
const COMPOUND = /(?<![-\u2010\u2011\p{L}])\p{L}{1,30}(?:[-\u2010\u2011]\p{L}{1,30}){1,2}(?![-\u2010\u2011\p{L}])/gu;

/** The parts of a word with hyphens, folded, and the word without them; undefined when it has none. */
export function compoundOf(word: string): { readonly parts: readonly string[]; readonly joined: string } | undefined {
  if (!/^\p{L}+(?:[-\u2010\u2011]\p{L}+)+$/u.test(word)) return undefined;
  const parts = word.split(/[-\u2010\u2011]/).map(fold);
  return parts.includes('') ? undefined : { parts, joined: parts.join('') };
}

/** Each word once for each of its keys. */
export function vocabularyOf(segments: readonly Segment[], language: Language | undefined): VocabularyWord[] {
  const words = new Map<string, string>();
  const compounds = new Set<string>();
  for (const { text } of segments) {
    tokensOf(text, words);
    for (const [compound] of text.matchAll(COMPOUND)) compounds.add(compound);
  }
  const rows = [...words].flatMap(([word, form]) => keysOf(word, language).map(key => ({ key, form })));
  return distinct([...rows, ...[...compounds].flatMap(word => rowsOfCompound(word, language))]);
}

function rowsOfCompound(word: string, language: Language | undefined): VocabularyWord[] {
  const compound = compoundOf(word);
  if (!compound) return [];
  const form = compound.parts.join(' ');
  const whole = word.replace(/[-\u2010\u2011]/g, '');
  return [joinedKey(compound.joined), ...keysOf(whole, language)].map(key => ({ key, form }));
}

function distinct(rows: readonly VocabularyWord[]): VocabularyWord[] {
  return [...new Map(rows.map(row => [`${row.key}\n${row.form}`, row])).values()];
}
