/** The library in one SQLite file. */
import { citedKey, symbolKey } from '../cited/works.js';
import { languageByCode } from '../languages/index.js';
import { check } from './sqlite-check.js';
import type { Database } from './sqlite-database.js';
import { type Facts, readFacts, stateOf } from './sqlite-facts.js';
import { type FileOptions, withFile } from './sqlite-file.js';
import { citing, find } from './sqlite-find.js';
import { type KnownWords, prepared, put, remove } from './sqlite-put.js';
import { bytesOf, ENTRY, entryOf, fileOf, optional } from './sqlite-rows.js';
import { nearest } from './sqlite-words.js';
import { keyStart } from './stems.js';
import type { FileContent, LibraryStore, Version } from './store.js';

/** Opens a store; the file is made with the first work on it when `create` is set. */
export function sqliteStore(path: string, options: FileOptions): LibraryStore {
  const read = <T>(work: (database: Database) => T) => withFile(path, options, 'read', work);
  const write = <T>(work: (database: Database) => T) => withFile(path, options, 'write', work);
  const known: KnownWords = { state: '', words: new Set() };
  const factsIn = rememberedFacts();
  return {
    put: document => {
      const ready = prepared(document);
      return write(database => put(database, ready, known));
    },
    find: (question, page) => read(database => find(database, factsIn(database), question, page)),
    nearest: (words, language) => {
      const start = language === undefined ? '' : keyStart(languageByCode(language));
      return read(database => nearest(database, words, start));
    },
    values: facet =>
      read(database => {
        const sql = facet === 'subject' ? 'SELECT DISTINCT name AS value FROM subject' : valuesOf(facet);
        return database.all(`${sql} ORDER BY 1`).map(row => String(row['value']));
      }),
    named: name => read(database => named(database, name)),
    citing: (keys, filter, page) => read(database => citing(database, factsIn(database), keys, filter, page)),
    cited: expression => read(database => citedIn(database, expression)),
    subjects: expression =>
      read(database => {
        const sql = `SELECT s.name FROM subject AS s JOIN document AS d ON d.id = s.document
          WHERE d.expression = ? AND d.newest = 1 ORDER BY s.name`;
        return database.all(sql, [expression]).map(row => String(row['name']));
      }),
    fingerprints: () =>
      read(database => {
        const sql = 'SELECT expression, fingerprint FROM document WHERE newest = 1 ORDER BY expression';
        return new Map(database.all(sql).map(row => [String(row['expression']), String(row['fingerprint'])]));
      }),
    files: expression => read(database => filesIn(database, expression)),
    content: (expression, file, version) => read(database => contentOf(database, expression, file, version)),
    versions: expression => read(database => versionsOf(database, expression)),
    remove: expression => write(database => remove(database, expression)),
    check: signal => check(path, options, signal),
  };
}

const valuesOf = (column: string) =>
  `SELECT DISTINCT ${column} AS value FROM document WHERE newest = 1 AND ${column} IS NOT NULL`;

/** The facts of a file, read again when it has changed. */
function rememberedFacts(): (database: Database) => Facts {
  let facts: Facts | undefined;
  return database => {
    const state = stateOf(database);
    if (facts?.state !== state) facts = readFacts(database, state);
    return facts;
  };
}

/** An expression or file name means one entry; a work or symbol means all its language versions. */
function named(database: Database, name: string) {
  const given = name.trim();
  const entries = (condition: string, values: readonly string[]) =>
    database
      .all(
        `SELECT ${ENTRY} FROM document AS d WHERE d.newest = 1 AND (${condition}) ORDER BY d.symbol, d.language, d.id`,
        values,
      )
      .map(row => entryOf(row));
  const iri = given.replace(/\/+$/, '');
  const exact = entries('d.expression IN (?, ?) OR d.name = ?', [iri, given, given]);
  if (exact.length > 0) return exact;
  const keys = iri.includes('@') ? [] : [symbolKey(given), citedKey(given)];
  const known = entries('d.work = ? OR d.symbol_key IN (?, ?)', [iri, keys[0] ?? '', keys[1] ?? '']);
  // A number is no name: several bodies may have it, and then all are meant.
  return known.length > 0 ? known : entries('d.number = ?', [given]);
}

function citedIn(database: Database, expression: string) {
  const sql = `SELECT c.key, c.shown, c.eid FROM citation AS c JOIN document AS d ON d.id = c.document
    WHERE d.expression = ? AND d.newest = 1 ORDER BY c.position`;
  return database.all(sql, [expression]).map(row => ({
    key: String(row['key']),
    shown: String(row['shown']),
    ...optional('eId', row['eid']),
  }));
}

function filesIn(database: Database, expression: string) {
  const sql = `SELECT f.name, f.role, f.media_type, f.size, f.sha256 FROM file AS f
    JOIN document AS d ON d.id = f.document WHERE d.expression = ? AND d.newest = 1 ORDER BY f.position`;
  return database.all(sql, [expression]).map(fileOf);
}

function versionsOf(database: Database, expression: string): Version[] {
  const sql = `SELECT ${ENTRY}, d.version, d.newest FROM document AS d WHERE d.expression = ? ORDER BY d.version`;
  return database.all(sql, [expression]).map(row => ({
    version: Number(row['version']),
    newest: row['newest'] === 1,
    entry: entryOf(row),
    files: database.all('SELECT * FROM file WHERE document = ? ORDER BY position', [row['id'] ?? null]).map(fileOf),
  }));
}

function contentOf(
  database: Database,
  expression: string,
  file: string,
  version: number | undefined,
): FileContent | undefined {
  const which = version === undefined ? 'd.newest = 1' : 'd.version = ?';
  const sql = `SELECT f.* FROM file AS f JOIN document AS d ON d.id = f.document
    WHERE d.expression = ? AND f.name = ? AND ${which}`;
  const row = database.get(sql, [expression, file, ...(version === undefined ? [] : [version])]);
  return row ? { ...fileOf(row), bytes: bytesOf(row) } : undefined;
}
