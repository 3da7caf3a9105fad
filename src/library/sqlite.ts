/** The library in one SQLite file. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { citedKey, symbolKey } from '../cited/works.js';
import { version } from '../version.js';
import { tokensOf } from './fold.js';
import { check } from './sqlite-check.js';
import { type Database, type FileOptions, type Row, withFile } from './sqlite-file.js';
import { citing, find } from './sqlite-find.js';
import { bytesOf, ENTRY, entryOf, fileOf, optional } from './sqlite-rows.js';
import { ENDS } from './sqlite-schema.js';
import type { Addition, FileContent, LibraryStore, NewDocument } from './store.js';

/** Opens a store; the file is made with the first work on it when `create` is set. */
export function sqliteStore(path: string, options: FileOptions): LibraryStore {
  const read = <T>(work: (database: Database) => T) => withFile(path, options, 'read', work);
  const write = <T>(work: (database: Database) => T) => withFile(path, options, 'write', work);
  return {
    put: document => {
      const ready = prepared(document);
      return write(database => put(database, ready));
    },
    find: (query, filter, page) => read(database => find(database, query, filter, page)),
    named: name => read(database => named(database, name)),
    citing: (keys, filter) => read(database => citing(database, keys, filter)),
    cited: expression => read(database => citedIn(database, expression)),
    files: expression => read(database => filesIn(database, expression)),
    content: (expression, file) => read(database => contentOf(database, expression, file)),
    remove: expression => write(database => remove(database, expression)),
    check: signal => check(path, options, signal),
  };
}

/** Everything that can be done before the file is locked. */
function prepared({ entry, files, segments, cited }: NewDocument) {
  const packed = files.map(file => {
    const deflated = deflateRawSync(file.bytes);
    const smaller = deflated.length < file.bytes.length;
    return { ...file, deflated: smaller ? 1 : 0, bytes: smaller ? new Uint8Array(deflated) : file.bytes };
  });
  const text = JSON.stringify(segments);
  return {
    entry,
    packed,
    cited,
    fingerprint: fingerprintOf(entry.sourceSha256, files),
    segments: new Uint8Array(deflateRawSync(text)),
    segmentsSha256: createHash('sha256').update(text).digest('hex'),
    title: wordsOf(entry.title ?? ''),
    body: segments.map(segment => wordsOf(segment.text)).join(` ${ENDS} `),
  };
}

/** The same source with the same files has the same fingerprint; another version may search it better. */
function fingerprintOf(source: string, files: readonly FileContent[]): string {
  const parts = files.map(({ role, name, sha256 }) => `${role} ${name} ${sha256}`).sort();
  return createHash('sha256')
    .update([version, source, ...parts].join('\n'))
    .digest('hex');
}

function wordsOf(text: string): string {
  return tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

function put(database: Database, document: ReturnType<typeof prepared>): Addition {
  const { entry, fingerprint } = document;
  const there = database.get('SELECT id, fingerprint FROM document WHERE expression = ?', [entry.expression]);
  if (there?.['fingerprint'] === fingerprint) return 'unchanged';
  if (there) removeById(database, there['id']);
  const id = insertDocument(database, document);
  database.run('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)', [id, document.title, document.body]);
  document.packed.forEach(({ name, role, mediaType, size, sha256, deflated, bytes }, position) => {
    const values = [id, position, name, role, mediaType, size, sha256, deflated, bytes];
    database.run('INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', values);
  });
  document.cited.forEach(({ key, shown, eId }, position) => {
    database.run('INSERT INTO citation VALUES (?, ?, ?, ?, ?)', [id, position, key, shown, eId ?? null]);
  });
  return there ? 'replaced' : 'added';
}

function insertDocument(
  database: Database,
  { entry, fingerprint, segments, segmentsSha256 }: ReturnType<typeof prepared>,
) {
  const columns = {
    expression: entry.expression,
    work: entry.work ?? null,
    symbol: entry.symbol ?? null,
    symbol_key: entry.symbol ? symbolKey(entry.symbol) : null,
    number: entry.number ?? null,
    title: entry.title ?? null,
    kind: entry.kind,
    language: entry.language ?? null,
    body: entry.body ?? null,
    session: entry.session ?? null,
    adopted: entry.adopted ?? null,
    published: entry.published ?? null,
    name: entry.name,
    source_sha256: entry.sourceSha256,
    fingerprint,
    segments,
    segments_sha256: segmentsSha256,
  };
  const names = Object.keys(columns);
  const places = names.map(() => '?').join(', ');
  const sql = `INSERT INTO document (${names.join(', ')}) VALUES (${places})`;
  return Number(database.run(sql, Object.values(columns)).lastInsertRowid);
}

function remove(database: Database, expression: string): boolean {
  const there = database.get('SELECT id FROM document WHERE expression = ?', [expression]);
  if (!there) return false;
  removeById(database, there['id']);
  return true;
}

/** Files and citations go with the document (ON DELETE CASCADE; foreign keys are on). */
function removeById(database: Database, id: Row[string] | undefined): void {
  database.run('DELETE FROM words WHERE rowid = ?', [id ?? null]);
  database.run('DELETE FROM document WHERE id = ?', [id ?? null]);
}

/** An expression or file name means one entry; a work or symbol means all its language versions. */
function named(database: Database, name: string) {
  const given = name.trim();
  const entries = (condition: string, values: readonly string[]) =>
    database
      .all(`SELECT ${ENTRY} FROM document AS d WHERE ${condition} ORDER BY d.symbol, d.language, d.id`, values)
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
    WHERE d.expression = ? ORDER BY c.position`;
  return database.all(sql, [expression]).map(row => ({
    key: String(row['key']),
    shown: String(row['shown']),
    ...optional('eId', row['eid']),
  }));
}

function filesIn(database: Database, expression: string) {
  const sql = `SELECT f.name, f.role, f.media_type, f.size, f.sha256 FROM file AS f
    JOIN document AS d ON d.id = f.document WHERE d.expression = ? ORDER BY f.position`;
  return database.all(sql, [expression]).map(fileOf);
}

function contentOf(database: Database, expression: string, file: string): FileContent | undefined {
  const sql = `SELECT f.* FROM file AS f JOIN document AS d ON d.id = f.document WHERE d.expression = ? AND f.name = ?`;
  const row = database.get(sql, [expression, file]);
  return row ? { ...fileOf(row), bytes: bytesOf(row) } : undefined;
}
