/**
 * The facts of all documents of a library file, by column and in the order of their dates, kept while the file does not change:
 * filters and counts read no row.
 */
import { common, type Marks, placesIn } from './marks.js';
import type { Database } from './sqlite-database.js';
import { FACETS, type Facet, type Facets, type FacetValue, type StoreFilter } from './store.js';

export interface Facts {
  /** State of the file that they are of. */
  readonly state: string;
  /** Row of each document in the table `document`. */
  readonly ids: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  readonly columns: Readonly<Record<Single, Column>>;
  /** Adoption, else publication; empty when neither is known. */
  readonly dates: readonly string[];
  /** Facts of which a document may have several; read when they are first asked for. */
  readonly several: Map<Several, ReadonlyMap<string, Uint32Array>>;
}

type Several = 'subject' | 'treaty';
type Single = Exclude<Facet, Several>;

/** Codes of values; 0 for documents of which it is not known. */
interface Column {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
}

type Row = readonly [
  id: number,
  body: string | null,
  session: string | null,
  language: string | null,
  kind: string,
  date: string,
];

export function stateOf(database: Database): string {
  return String(database.get('SELECT value FROM state')?.['value']);
}

/** One text out of the database instead of many rows: each crossing into WebAssembly costs more than its content. */
export function readFacts(database: Database, state: string): Facts {
  const rows = jsonOf(
    database,
    `SELECT json_group_array(json_array(id, body, session, language, kind, date)) AS list FROM (
      SELECT id, body, session, language, kind, coalesce(adopted, published, '') AS date FROM document
      WHERE newest = 1 ORDER BY coalesce(adopted, published, ''), symbol, language, id)`,
  ) as Row[];
  const ids = rows.map(([id]) => id);
  const dates = rows.map(row => row[5]);
  return {
    state,
    ids,
    dates,
    placeOf: new Map(ids.map((id, place) => [id, place])),
    columns: {
      body: columnOf(rows.map(row => row[1])),
      session: columnOf(rows.map(row => row[2])),
      language: columnOf(rows.map(row => row[3])),
      kind: columnOf(rows.map(row => row[4])),
      year: columnOf(dates.map(date => date.slice(0, 4) || null)),
    },
    several: new Map(),
  };
}

/** A column of JSON in the first row. */
export function jsonOf(database: Database, sql: string, values: readonly (string | number)[] = []): unknown {
  return JSON.parse(String(database.get(sql, values)?.['list'] ?? '[]'));
}

function columnOf(given: readonly (string | null)[]): Column {
  const values = [''];
  const known = new Map<string, number>();
  const codes = Uint32Array.from(given, value => {
    if (value === null) return 0;
    const code = known.get(value) ?? values.push(value) - 1;
    known.set(value, code);
    return code;
  });
  return { values, codes };
}

/** Places of the documents in whose rows the ids stand; those of older versions have none. */
export function marksOf(facts: Facts, ids: readonly number[]): Marks {
  const marks = new Uint8Array(facts.ids.length);
  for (const id of ids) {
    const place = facts.placeOf.get(id);
    if (place !== undefined) marks[place] = 1;
  }
  return marks;
}

const COLUMNS = ['body', 'session', 'language', 'kind', 'year'] as const;

/** The documents for which all conditions hold. */
export function chosenBy(database: Database, facts: Facts, filter: StoreFilter): Marks {
  const sets = COLUMNS.flatMap(name => {
    const value = filter[name];
    return value === undefined ? [] : [withValue(facts.columns[name], value)];
  });
  const { from, to, subject, cites, symbols } = filter;
  if (from !== undefined || to !== undefined) sets.push(between(facts.dates, from ?? '0', to ?? '9'));
  if (subject !== undefined) sets.push(marksOf(facts, idsFor(database, 'subject', 'name', [subject])));
  if (symbols !== undefined) sets.push(marksOf(facts, idsOfSymbols(database, symbols)));
  if (cites !== undefined) sets.push(marksOf(facts, idsFor(database, 'citation', 'key', cites)));
  return common(sets, facts.ids.length);
}

function withValue({ values, codes }: Column, value: string): Marks {
  const code = values.indexOf(value, 1);
  return Uint8Array.from(codes, each => (each === code ? 1 : 0));
}

/** Documents whose date is not known are in no span of time. */
function between(dates: readonly string[], from: string, to: string): Marks {
  return Uint8Array.from(dates, date => (date !== '' && date >= from && date <= to ? 1 : 0));
}

/** `UNTS 39574*` stands for every key that begins so. */
function idsFor(database: Database, table: 'citation' | 'subject', column: 'key' | 'name', keys: readonly string[]) {
  return keys.flatMap(key => {
    const range = key.endsWith('*') ? `${column} >= ? AND ${column} < ?` : `${column} = ?`;
    const start = key.replace(/\*$/, '');
    const values = key.endsWith('*') ? [start, `${start}\uffff`] : [key];
    return jsonOf(
      database,
      `SELECT json_group_array(document) AS list FROM ${table} WHERE ${range}`,
      values,
    ) as number[];
  });
}

function idsOfSymbols(database: Database, symbols: readonly string[]): number[] {
  const sql = 'SELECT json_group_array(id) AS list FROM document WHERE symbol_key = ?';
  return symbols.flatMap(symbol => jsonOf(database, sql, [symbol]) as number[]);
}

/** Values of a facet; a list longer than this is no help. */
const MOST_VALUES = 20;

/** How many of the documents have which facts. */
export function countsIn(database: Database, facts: Facts, found: Marks): Facets {
  const counted: { [F in Facet]?: FacetValue[] } = {};
  for (const facet of FACETS) {
    const counts =
      facet === 'subject' || facet === 'treaty'
        ? countsOfSeveral(severalOf(database, facts, facet), found)
        : countsOfColumn(facts.columns[facet], found);
    counted[facet] = counts.sort(byCount).slice(0, MOST_VALUES);
  }
  return counted as Facets;
}

/** The most frequent first; years and numbers of sessions that are as frequent in their order. */
function byCount(a: FacetValue, b: FacetValue): number {
  const [one = '', other = ''] = [a.value, b.value];
  return b.count - a.count || one.length - other.length || (one < other ? -1 : 1);
}

function countsOfColumn({ values, codes }: Column, found: Marks): FacetValue[] {
  const counts = new Uint32Array(values.length);
  for (const place of placesIn(found)) {
    const code = codes[place] as number;
    counts[code] = (counts[code] as number) + 1;
  }
  return values.flatMap((value, code) => {
    const count = counts[code] as number;
    return count > 0 ? [code === 0 ? { count } : { value, count }] : [];
  });
}

function countsOfSeveral(several: ReadonlyMap<string, Uint32Array>, found: Marks): FacetValue[] {
  const counts: FacetValue[] = [];
  for (const [value, places] of several) {
    let count = 0;
    for (const place of places) count += found[place] as number;
    if (count > 0) counts.push({ value, count });
  }
  return counts;
}

const SEVERAL: Readonly<Record<Several, string>> = {
  subject: 'SELECT name AS value, document FROM subject',
  treaty: `SELECT DISTINCT key AS value, document FROM citation
    WHERE (key >= 'UNTS ' AND key < 'UNTS!') OR (key >= 'LNTS ' AND key < 'LNTS!')`,
};

function severalOf(database: Database, facts: Facts, facet: Several): ReadonlyMap<string, Uint32Array> {
  const known = facts.several.get(facet);
  if (known) return known;
  const grouped = `SELECT json_group_array(json_array(value, json(documents))) AS list FROM (
    SELECT value, json_group_array(document) AS documents FROM (${SEVERAL[facet]}) GROUP BY value)`;
  const rows = jsonOf(database, grouped) as (readonly [string, readonly number[]])[];
  const places = new Map(rows.map(([value, ids]) => [value, placesOf(facts, ids)]));
  facts.several.set(facet, places);
  return places;
}

function placesOf({ placeOf }: Facts, ids: readonly number[]): Uint32Array {
  return Uint32Array.from(ids.flatMap(id => placeOf.get(id) ?? []));
}
