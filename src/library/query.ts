/**
 * Queries as people write them: words that must all be there, "phrases in quotation marks", `-word` or `NOT word` for what must
 * not be there, `word*` for all words that begin so, `AND`, `OR`, brackets, and fields: `title:weapons`, `year:2010`.
 */
import type { Language } from '../languages/language.js';
import { LibraryError } from './errors.js';
import { tokensOf } from './fold.js';
import { joinedKey, keysOfTyped } from './stems.js';
import type { Slot, StoreQuery, Term } from './store.js';
import { compoundOf } from './vocabulary.js';

const QUOTES = '"“”„«»「」『』';
const PART = new RegExp(
  `(-?)(?:(\\p{L}{2,12}):(?=[^\\s${QUOTES}()]|[${QUOTES}]))?(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]|([^\\s${QUOTES}()]+))(\\*?)|([()])`,
  'gu',
);

/** More words than anybody searches for; a bound for the work that one query can cause. */
const MOST_PARTS = 50;
/** Brackets within brackets. */
const DEEPEST = 10;
/** A beginning of fewer letters would be that of half of all words. */
const SHORTEST_BEGINNING = 2;

export interface QueryReader {
  /** The language of all documents that are wanted, when one is given. */
  readonly language?: Language | undefined;
  /** Reads `body:ga`; undefined for a name that is no field. @throws LibraryError for a value that is not known */
  readonly field: (name: string, value: string) => StoreQuery | undefined;
}

/**
 * @returns undefined for an empty query: everything is wanted
 * @throws LibraryError (`query`) when there is text but no word in it, or only words that must not be there
 */
export function parseQuery(text: string, reader: QueryReader): StoreQuery | undefined {
  if (text.trim() === '') return undefined;
  const parts = [...text.matchAll(PART)].slice(0, MOST_PARTS);
  const query = alternatives({ parts, at: 0, depth: 0 }, reader);
  if (query && isBounded(query)) return query;
  throw queryError(text, query ? 'has only excluded words' : 'has no words to search for');
}

export function queryError(text: string, reason: string): LibraryError {
  return new LibraryError('query', `The query ${JSON.stringify(text)} ${reason}.`);
}

/** Whether something is asked for, and not only that something should not be there. */
function isBounded(query: StoreQuery): boolean {
  if (query.kind === 'all') return query.parts.some(isBounded);
  if (query.kind === 'any') return query.parts.every(isBounded);
  return query.kind !== 'not';
}

interface Cursor {
  readonly parts: readonly RegExpMatchArray[];
  at: number;
  depth: number;
}

/** What stands round `OR`. An operator with nothing beside it, and a bracket without its other half, say nothing. */
function alternatives(cursor: Cursor, reader: QueryReader): StoreQuery | undefined {
  const found: StoreQuery[] = [];
  for (;;) {
    const part = together(cursor, reader);
    if (part) found.push(part);
    if (wordAt(cursor) !== 'OR') break;
    cursor.at++;
  }
  return joined('any', found);
}

/** What must all be there, up to `OR` or the end of the bracket. */
function together(cursor: Cursor, reader: QueryReader): StoreQuery | undefined {
  const found: StoreQuery[] = [];
  let isUnwanted = false;
  for (; cursor.at < cursor.parts.length; cursor.at++) {
    const word = wordAt(cursor);
    if (word === 'OR') break;
    if (word === ')' && cursor.depth > 0) break;
    if (word === 'NOT') isUnwanted = true;
    if (word === 'NOT' || word === 'AND' || word === ')') continue;
    const part = word === '(' ? bracket(cursor, reader) : partOf(cursor.parts[cursor.at], reader);
    if (part) found.push(isUnwanted ? { kind: 'not', part } : part);
    isUnwanted = false;
  }
  return joined('all', found);
}

function bracket(cursor: Cursor, reader: QueryReader): StoreQuery | undefined {
  if (cursor.depth >= DEEPEST) return undefined;
  cursor.at++;
  cursor.depth++;
  const inside = alternatives(cursor, reader);
  cursor.depth--;
  return inside;
}

/** A bare word or a bracket; undefined for what is quoted or has a field. */
function wordAt({ parts, at }: Cursor): string | undefined {
  const [, minus, field, , bare, star, sign] = parts[at] ?? [];
  return sign ?? (minus || field || star ? undefined : bare);
}

function joined(kind: 'all' | 'any', parts: readonly StoreQuery[]): StoreQuery | undefined {
  return parts.length > 1 ? { kind, parts } : parts[0];
}

function partOf(match: RegExpMatchArray | undefined, reader: QueryReader): StoreQuery | undefined {
  const [whole = '', minus, name, quoted, bare = '', star] = match ?? [];
  const part = name
    ? (fieldOf(name.toLowerCase(), quoted ?? bare, quoted !== undefined, reader) ??
      termOf(whole.replace(/^-/, ''), false, false, reader))
    : termOf(quoted ?? bare, quoted !== undefined, star === '*' || bare.endsWith('*'), reader);
  return part && minus ? { kind: 'not', part } : part;
}

function fieldOf(name: string, value: string, isQuoted: boolean, reader: QueryReader): StoreQuery | undefined {
  if (name !== 'title') return reader.field(name, value);
  const term = termOf(value, isQuoted, value.endsWith('*'), reader);
  return term && { ...term, inTitle: true };
}

/** @param isExact as printed, and not in other forms of its words */
function termOf(text: string, isExact: boolean, open: boolean, { language }: QueryReader): Term | undefined {
  const slots = wordsOf(text).flatMap(word => slotsOf(word, isExact || open, language));
  if (slots.length === 0) return undefined;
  const last = slots.at(-1)?.words[0]?.at(-1) ?? '';
  return { kind: 'term', slots, open: open && last.length >= SHORTEST_BEGINNING, inTitle: false };
}

/** Words with hyphens whole. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200d\u2060]+(?:[-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
}

/** The places of a word: one, but for Chinese characters and figures with hyphens. */
function slotsOf(word: string, isExact: boolean, language: Language | undefined): Slot[] {
  const compound = compoundOf(word);
  if (compound) {
    const { parts, joined } = compound;
    const whole = word.replace(/[-\u2010\u2011]/g, '');
    return [{ words: [parts, [joined]], keys: keysFor(whole, joined, isExact, language) }];
  }
  const tokens = tokensOf(word);
  return tokens.map(({ folded, start, end }) => ({
    words: [[folded]],
    keys: keysFor(word.slice(start, end), folded, isExact, language),
  }));
}

function keysFor(word: string, folded: string, isExact: boolean, language: Language | undefined): string[] {
  return [joinedKey(folded), ...(isExact ? [] : keysOfTyped(word, language))];
}
