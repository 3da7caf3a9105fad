/** Whether everything stored is as it was when it was added. */
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { isPlainPath } from '../akn/plain-path.js';
import { LibraryError } from './errors.js';
import type { Database, Row } from './sqlite-database.js';
import { type FileOptions, withFile } from './sqlite-file.js';
import { bytesOf } from './sqlite-rows.js';
import type { Fault, Verification } from './store.js';

/** Documents that are looked at under one lock: others can work in between. */
const TOGETHER = 20;

/**
 * Goes as far as the file can be read: damage is a fault of the answer.
 * @throws LibraryError when the file cannot be used for another reason; the reason of `signal` when it is aborted
 */
export async function check(path: string, options: FileOptions, signal?: AbortSignal): Promise<Verification> {
  const read = <T>(work: (database: Database) => T) => withFile(path, options, 'read', work, signal);
  const faults: Fault[] = [];
  const part = async <T>(what: string, work: (database: Database) => T): Promise<T | undefined> =>
    read(work).catch(cause => {
      if (!(cause instanceof LibraryError && cause.fault === 'corrupt')) throw cause;
      faults.push({ message: `${what} cannot be read: the file is damaged` });
      return undefined;
    });
  for (const added of (await part('the database', checkDatabase)) ?? []) faults.push(added);
  for (const added of (await part('the full-text index', checkIndex)) ?? []) faults.push(added);
  for (let documents = 0, after = 0; ; ) {
    signal?.throwIfAborted();
    const rows = await part(`everything after the first ${documents} documents`, database =>
      documentsAfter(database, after),
    );
    for (const each of rows ?? []) for (const added of each.faults) faults.push(added);
    documents += rows?.length ?? 0;
    const last = rows?.at(-1);
    if (!last) return { documents, faults };
    if (last.id <= after) {
      faults.push({ message: `the documents after the first ${documents} are out of order: the file is damaged` });
      return { documents, faults };
    }
    after = last.id;
  }
}

/** The database as such. */
function checkDatabase(database: Database): Fault[] {
  const messages = database.all('PRAGMA integrity_check').map(row => String(row['integrity_check']));
  return messages.filter(message => message !== 'ok').map(message => ({ message: `database: ${message}` }));
}

/** That everything that is stored can be searched, and the index is whole. */
function checkIndex(database: Database): Fault[] {
  database.exec("INSERT INTO words (words) VALUES ('integrity-check')");
  const lost = database.all('SELECT expression FROM document WHERE newest = 1 AND id NOT IN (SELECT rowid FROM words)');
  return lost.map(row => ({ expression: String(row['expression']), message: 'cannot be searched' }));
}

function documentsAfter(database: Database, after: number) {
  const sql = `SELECT d.id, d.expression, d.name, p.segments, p.sha256 AS segments_sha256 FROM document AS d
    LEFT JOIN passages AS p ON p.document = d.id WHERE d.id > ? ORDER BY d.id LIMIT ?`;
  return database.all(sql, [after, TOGETHER]).map(row => {
    const files = database.all('SELECT * FROM file WHERE document = ? ORDER BY position', [row['id'] ?? null]);
    const faults = [...files.flatMap(faultOfFile), ...faultOfText(row), ...faultsOfNames(row, files)];
    return { id: Number(row['id']), faults: faults.map(each => ({ expression: String(row['expression']), ...each })) };
  });
}

/** A name leads to where `export` writes: one that ntoso did not give was changed. */
function faultsOfNames(document: Row, files: readonly Row[]): Fault[] {
  const names = [document, ...files].map(row => String(row['name']));
  const wrong = names.filter(name => !isPlainPath(name));
  return wrong.map(name => ({
    message: `the name ${JSON.stringify(name)} leads out of its folder or cannot be stored`,
  }));
}

function faultOfFile(row: Row): Fault[] {
  const file = String(row['name']);
  try {
    const bytes = bytesOf(row);
    if (bytes.length !== Number(row['size']))
      return [{ file, message: 'does not have the length it had when it was added' }];
    const sum = createHash('sha256').update(bytes).digest('hex');
    return sum === row['sha256'] ? [] : [{ file, message: 'has changed since it was added (SHA-256)' }];
  } catch {
    return [{ file, message: 'can no longer be read' }];
  }
}

function faultOfText(row: Row): Fault[] {
  try {
    const text = inflateRawSync(row['segments'] as Uint8Array);
    const sum = createHash('sha256').update(text).digest('hex');
    return sum === row['segments_sha256'] ? [] : [{ message: 'its text for searching has changed' }];
  } catch {
    return [{ message: 'its text for searching can no longer be read' }];
  }
}
