/**
 * Queries as people write them: words that must all be there, "phrases in quotation marks", `-word` for what must not be
 * there, `word*` for all words that begin so.
 */
import { LibraryError } from './errors.js';
import { tokensOf } from './fold.js';
import type { StoreQuery } from './store.js';

const QUOTES = '"“”„«»「」『』';
const PART = new RegExp(`(-?)(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]|([^\\s${QUOTES}]+))(\\*?)`, 'gu');

/** More words than anybody searches for; a bound for the work that one query can cause. */
const MOST_PARTS = 50;

/**
 * @returns undefined for an empty query: everything is wanted
 * @throws LibraryError (`query`) when there is text but no word in it, or only words that must not be there
 */
export function parseQuery(text: string): StoreQuery | undefined {
  if (text.trim() === '') return undefined;
  const wanted: string[][] = [];
  const unwanted: string[][] = [];
  const open: number[] = [];
  for (const [, minus, quoted, bare = '', star] of [...text.matchAll(PART)].slice(0, MOST_PARTS)) {
    const words = tokensOf(quoted ?? bare).map(({ folded }) => folded);
    if (words.length === 0) continue;
    if (minus) unwanted.push(words);
    else {
      if (star || (quoted === undefined && bare.endsWith('*'))) open.push(wanted.length);
      wanted.push(words);
    }
  }
  if (wanted.length > 0) return { wanted, unwanted, open };
  const reason = unwanted.length > 0 ? 'has only excluded words' : 'has no words to search for';
  throw new LibraryError('query', `The query ${JSON.stringify(text)} ${reason}.`);
}
