/** Searches in the library file. */
import type { Database, Value } from './sqlite-file.js';
import { ENTRY, entryOf, optional, segmentsOf } from './sqlite-rows.js';
import type { CitingEntry, Found, Page, StoreFilter, StoreQuery } from './store.js';

/** A match in the title counts this much more than one in the text. */
const TITLE_WEIGHT = 4;

export function find(database: Database, query: StoreQuery | undefined, filter: StoreFilter, page: Page): Found {
  const conditions = conditionsOf(filter);
  if (query) conditions.push(['w.words MATCH ?', [expressionOf(query)]]);
  const where = conditions.length > 0 ? `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}` : '';
  const values = conditions.flatMap(([, given]) => given);
  const from = query ? 'words AS w JOIN document AS d ON d.id = w.rowid' : 'document AS d';
  const best = query ? `bm25(words, ${TITLE_WEIGHT}, 1), ` : '';
  const order = `${best}coalesce(d.adopted, d.published, ''), d.symbol, d.language, d.id`;
  const total = Number(database.get(`SELECT count(*) AS n FROM ${from} ${where}`, values)?.['n']);
  const sql = `SELECT ${ENTRY}${query ? ', d.segments' : ''} FROM ${from} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
  const rows = total > 0 ? database.all(sql, [...values, page.limit, page.offset]) : [];
  return {
    total,
    entries: rows.map(row => entryOf(row)),
    texts: query ? rows.map(segmentsOf) : [],
  };
}

type Condition = readonly [sql: string, values: readonly Value[]];

function conditionsOf(filter: StoreFilter): Condition[] {
  const conditions: Condition[] = [];
  for (const column of ['body', 'session', 'language', 'kind'] as const) {
    const value = filter[column];
    if (value !== undefined) conditions.push([`d.${column} = ?`, [value]]);
  }
  if (filter.from !== undefined) conditions.push(["coalesce(d.adopted, d.published, '') >= ?", [filter.from]]);
  if (filter.to !== undefined) {
    conditions.push(['coalesce(d.adopted, d.published) <= ?', [filter.to]]);
  }
  if (filter.cites) {
    const keys = keyCondition(filter.cites);
    conditions.push([`d.id IN (SELECT c.document FROM citation AS c WHERE ${keys[0]})`, keys[1]]);
  }
  return conditions;
}

/** `UNTS 39574*` stands for every key that begins so. */
function keyCondition(keys: readonly string[]): Condition {
  if (keys.length === 0) return ['0', []];
  const parts = keys.map((key): Condition => {
    if (!key.endsWith('*')) return ['c.key = ?', [key]];
    const start = key.slice(0, -1);
    return ['(c.key >= ? AND c.key < ?)', [start, `${start}\uffff`]];
  });
  return [`(${parts.map(([sql]) => sql).join(' OR ')})`, parts.flatMap(([, values]) => values)];
}

/** A query for FTS5. Every word is in quotation marks, so nothing that was typed is taken for an operator. */
function expressionOf({ wanted, unwanted, open }: StoreQuery): string {
  const phrase = (words: readonly string[]) => `"${words.join(' ').replaceAll('"', '')}"`;
  const all = wanted.map((words, i) => `${phrase(words)}${open.includes(i) ? ' *' : ''}`).join(' AND ');
  const none = unwanted.map(phrase).join(' OR ');
  return none ? `(${all}) NOT (${none})` : all;
}

export function citing(database: Database, keys: readonly string[], filter: StoreFilter): CitingEntry[] {
  const [sql, values] = keyCondition(keys);
  const others = conditionsOf(filter);
  const where = [sql, ...others.map(([each]) => each)].join(' AND ');
  const rows = database.all(
    `SELECT ${ENTRY}, c.key, c.shown, c.eid FROM citation AS c JOIN document AS d ON d.id = c.document
    WHERE ${where} ORDER BY coalesce(d.adopted, d.published, ''), d.symbol, d.language, d.id, c.position`,
    [...values, ...others.flatMap(([, given]) => given)],
  );
  const found = new Map<Value | undefined, CitingEntry & { readonly places: CitingEntry['places'][number][] }>();
  for (const row of rows) {
    const known = found.get(row['id']) ?? { entry: entryOf(row), places: [] };
    known.places.push({ key: String(row['key']), shown: String(row['shown']), ...optional('eId', row['eid']) });
    found.set(row['id'], known);
  }
  return [...found.values()];
}
