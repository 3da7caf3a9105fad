/** Searches in the library file. */
import { common, type Marks, placesIn, union, without } from './marks.js';
import { phrasesOf } from './phrases.js';
import type { Database } from './sqlite-database.js';
import { chosenBy, countsIn, type Facts, jsonOf, marksOf } from './sqlite-facts.js';
import { ENTRY, entryOf, optional, segmentsOf } from './sqlite-rows.js';
import type {
  Citing,
  CitingEntry,
  Found,
  FoundCiting,
  Page,
  Phrases,
  Question,
  StoreFilter,
  StoreQuery,
  Term,
} from './store.js';

/** A match in the title counts this much more than one in the text. */
const TITLE_WEIGHT = 4;

/**
 * Up to so many documents are weighed word by word. Words that are in more of them tell little of any, and weighing
 * takes longest there: then titles count, and the date.
 */
const MOST_WEIGHED = 1_000;

export function find(database: Database, facts: Facts, question: Question, page: Page): Found {
  const { query, filter, first = [], facets } = question;
  const search = searchIn(database, facts);
  const found = common([chosenBy(database, facts, filter), ...(query ? [search.marks(query)] : [])], facts.ids.length);
  const places = query ? ordered(search, query, found, first) : placesIn(found);
  const shown = pageOf(places, page).map(place => facts.ids[place] as number);
  return {
    total: places.length,
    entries: rowsOf(database, shown, ENTRY, 'document AS d').map(entryOf),
    texts: query
      ? rowsOf(database, shown, 'd.document AS id, d.segments', 'passages AS d', 'd.document').map(segmentsOf)
      : [],
    terms: query ? termsIn(query).map(search.phrases) : [],
    ...(facets ? { facets: countsIn(database, facts, found) } : {}),
  };
}

function pageOf(places: readonly number[], { limit, offset }: Page): readonly number[] {
  return places.slice(offset, limit < 0 ? undefined : offset + limit);
}

/** Rows of documents, in the order of their ids. */
function rowsOf(database: Database, ids: readonly number[], columns: string, from: string, key = 'd.id') {
  const rows = database.all(
    `SELECT ${columns} FROM json_each(?) AS wanted JOIN ${from} ON ${key} = wanted.value ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  );
  return rows;
}

interface Search {
  readonly database: Database;
  readonly facts: Facts;
  readonly phrases: (term: Term) => Phrases;
  /** The documents that a query finds. */
  readonly marks: (query: StoreQuery) => Marks;
}

function searchIn(database: Database, facts: Facts): Search {
  const known = new Map<Term, Phrases>();
  const search: Search = {
    ...{ database, facts },
    phrases: term => {
      const phrases = known.get(term) ?? phrasesOf(term, keys => formsOf(database, keys));
      known.set(term, phrases);
      return phrases;
    },
    marks: query => marksFor(search, query),
  };
  return search;
}

/** Forms of a word under its keys, and under the keys of its own forms: "nacion" is known as a form of "naciones" too. */
function formsOf(database: Database, keys: readonly string[]): string[] {
  const sql = 'SELECT json_group_array(form) AS list FROM vocabulary WHERE key IN (SELECT value FROM json_each(?))';
  return jsonOf(database, sql, [JSON.stringify(keys)]) as string[];
}

/** Words are looked for together where there is nothing else in a part of the query; the rest is joined here. */
function marksFor(search: Search, query: StoreQuery): Marks {
  const { database, facts } = search;
  const size = facts.ids.length;
  if (query.kind === 'facts') return chosenBy(database, facts, query.filter);
  const words = expressionOf(search, query);
  if (words !== undefined) return marksOf(facts, idsWith(database, words));
  if (query.kind === 'not') return without(search.marks(query.part));
  if (query.kind === 'term') return new Uint8Array(size);
  const sets = query.parts.map(search.marks);
  return query.kind === 'all' ? common(sets, size) : union(sets, size);
}

function idsWith(database: Database, words: string): number[] {
  const sql = 'SELECT json_group_array(rowid) AS list FROM words WHERE words MATCH ?';
  return jsonOf(database, sql, [words]) as number[];
}

/**
 * A query for FTS5; undefined when there is more in it than words. Every word is in quotation marks, so nothing that was typed
 * is taken for an operator.
 */
function expressionOf(search: Search, query: StoreQuery): string | undefined {
  if (query.kind === 'term') return expressionOfTerm(query, search.phrases(query));
  if (query.kind !== 'all' && query.kind !== 'any') return undefined;
  const wanted = query.parts.filter(part => part.kind !== 'not').map(part => expressionOf(search, part));
  const unwanted = query.parts.flatMap(part => (part.kind === 'not' ? [expressionOf(search, part.part)] : []));
  if (wanted.length === 0 || [...wanted, ...unwanted].includes(undefined)) return undefined;
  if (query.kind === 'any') return unwanted.length > 0 ? undefined : `(${wanted.join(' OR ')})`;
  const all = `(${wanted.join(' AND ')})`;
  return unwanted.length > 0 ? `(${all} NOT (${unwanted.join(' OR ')}))` : all;
}

function expressionOfTerm({ inTitle }: Term, { phrases, open }: Phrases): string {
  const shown = phrases.map(words => `"${words.join(' ').replaceAll('"', '')}"${open ? ' *' : ''}`);
  const forms = `(${shown.join(' OR ')})`;
  return inTitle ? `{title} : ${forms}` : forms;
}

/** What is looked for in the texts, without what must not be there. */
function termsIn(query: StoreQuery): Term[] {
  if (query.kind === 'term') return [query];
  return query.kind === 'all' || query.kind === 'any' ? query.parts.flatMap(termsIn) : [];
}

/** The places of what was found, best first; of those that are as good as each other, the newest. */
function ordered(search: Search, query: StoreQuery, found: Marks, first: readonly string[]): number[] {
  const { database, facts } = search;
  const places = placesIn(found).reverse();
  const scores = scoresOf(search, query, places);
  const own = first.length > 0 ? chosenBy(database, facts, { symbols: first }) : undefined;
  const scoreAt = (place: number) => (own?.[place] === 1 ? Number.NEGATIVE_INFINITY : (scores.get(place) ?? 0));
  if (scores.size === 0 && !own) return places;
  return places.sort((a, b) => {
    const [one, other] = [scoreAt(a), scoreAt(b)];
    return one === other ? b - a : one - other;
  });
}

/** Less is better, as FTS5 has it. */
function scoresOf(search: Search, query: StoreQuery, places: readonly number[]): ReadonlyMap<number, number> {
  const terms = termsIn(query).map(term => expressionOfTerm(term, search.phrases(term)));
  if (terms.length === 0 || places.length === 0) return new Map();
  const words = expressionOf(search, query) ?? terms.join(' OR ');
  if (places.length <= MOST_WEIGHED) return weighed(search, words, places);
  const { database, facts } = search;
  const titled = marksOf(facts, idsWith(database, `{title} : (${terms.join(' AND ')})`));
  const among = places.filter(place => titled[place] === 1);
  return among.length <= MOST_WEIGHED
    ? weighed(search, `{title} : (${terms.join(' AND ')})`, among)
    : new Map(among.map(place => [place, -1]));
}

/**
 * A plus before the column: the rows are to be gone through once, and not looked for one by one. A limit in the inner query:
 * without it SQLite would join it with the outer one, where no weight can be had.
 */
function weighed({ database, facts }: Search, words: string, places: readonly number[]) {
  const sql = `SELECT json_group_array(json_array(id, weight)) AS list FROM (
    SELECT rowid AS id, bm25(words, ${TITLE_WEIGHT}, 1) AS weight FROM words
    WHERE words MATCH ? AND +rowid IN (SELECT value FROM json_each(?)) LIMIT -1)`;
  const ids = JSON.stringify(places.map(place => facts.ids[place]));
  const rows = jsonOf(database, sql, [words, ids]) as (readonly [number, number])[];
  return new Map(rows.map(([id, score]) => [facts.placeOf.get(id) as number, score]));
}

/** Places of one document that are given with it. */
const MOST_PLACES = 20;

export function citing(
  database: Database,
  facts: Facts,
  keys: readonly string[],
  filter: StoreFilter,
  page: Page,
): FoundCiting {
  const found = chosenBy(database, facts, { ...filter, cites: keys });
  const others = filter.cites ? [chosenBy(database, facts, { cites: filter.cites })] : [];
  const places = placesIn(common([found, ...others], facts.ids.length));
  const ids = pageOf(places, page).map(place => facts.ids[place] as number);
  const entries = rowsOf(database, ids, ENTRY, 'document AS d').map(entryOf);
  const documents = entries.map((entry, i): CitingEntry => ({ entry, ...placesOf(database, ids[i] as number, keys) }));
  return { total: places.length, documents };
}

function placesOf(database: Database, id: number, keys: readonly string[]) {
  const isOne = (key: string) =>
    keys.some(each => (each.endsWith('*') ? key.startsWith(each.slice(0, -1)) : key === each));
  const rows = database.all('SELECT key, shown, eid FROM citation WHERE document = ? ORDER BY position', [id]);
  const found = rows
    .map((row): Citing => ({ key: String(row['key']), shown: String(row['shown']), ...optional('eId', row['eid']) }))
    .filter(({ key }) => isOne(key));
  return { places: found.slice(0, MOST_PLACES), count: found.length };
}
