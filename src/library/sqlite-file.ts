/**
 * The SQLite file: opened for each piece of work under a lock of our own, closed after it. Why it is done this way, and what
 * was measured, is in docs/decisions/0008-library-store.md. node-sqlite3-wasm is imported here only.
 */
import { closeSync, existsSync, openSync, readSync, rmdirSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { holderName, LockedError, takeLock } from '../files/lock.js';
import { LibraryError, type LibraryFault } from './errors.js';
import type { Database } from './sqlite-database.js';
import { fromFormat1 } from './sqlite-migrate.js';
import { APPLICATION_ID, FORMAT, SCHEMA } from './sqlite-schema.js';

export interface FileOptions {
  /** How long to wait for another process, in milliseconds. */
  readonly wait: number;
  /** Make the file when there is none. */
  readonly create: boolean;
}

/** Loaded when a library is first opened: WebAssembly takes some 20 ms that nobody else should pay. */
function sqlite(): typeof import('node-sqlite3-wasm') {
  return createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
}

/**
 * Does a piece of work on the file. A `write` is one transaction: whole and on disk when the promise is kept, else nothing.
 * @throws LibraryError
 */
export async function withFile<T>(
  path: string,
  options: FileOptions,
  mode: 'read' | 'write',
  work: (database: Database) => T,
  signal?: AbortSignal,
): Promise<T> {
  checkThere(path, options.create);
  const lock = await lockOf(path, options.wait, signal);
  try {
    removeDeadMark(path);
    const database = open(path);
    try {
      return mode === 'write' ? transaction(database, work) : work(database);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw translated(path, cause);
  } finally {
    lock.release();
  }
}

/**
 * SQLite's own mark of a lock is an empty folder. The lock is ours, so the mark can only be left by a process that was killed.
 * Anything else of that name is not SQLite's and stays.
 */
function removeDeadMark(path: string): void {
  try {
    rmdirSync(`${path}.lock`);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw cause;
  }
}

function checkThere(path: string, create: boolean): void {
  if (existsSync(path)) return;
  if (!create) throw new LibraryError('missing', `There is no library at ${path}.`);
  if (existsSync(dirname(path))) return;
  throw new LibraryError('missing', `The folder ${dirname(path)} does not exist, so no library can be created in it.`);
}

async function lockOf(path: string, wait: number, signal: AbortSignal | undefined) {
  try {
    return await takeLock(`${path}.busy`, { wait, ...(signal ? { signal } : {}) });
  } catch (cause) {
    throw translated(path, cause);
  }
}

function open(path: string): Database {
  // SQLite would make a file that nobody but its maker can read, whatever the umask says.
  if (!existsSync(path)) closeSync(openSync(path, 'a'));
  const fresh = isEmpty(path);
  if (!fresh) checkHead(path);
  const database = new (sqlite().Database)(path) as unknown as Database;
  try {
    // Exclusive first: without shared memory there is a write-ahead log only in this mode.
    database.exec('PRAGMA locking_mode = exclusive; PRAGMA synchronous = full; PRAGMA cache_size = -16000');
    database.get('PRAGMA journal_mode = wal');
    if (fresh) transaction(database, made => made.exec(SCHEMA));
    else checkFormat(path, database);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

const HEAD = 'SQLite format 3\0';

/** A first file that was cut off before anything was in it is as good as none. */
function isEmpty(path: string): boolean {
  return readStart(path).length === 0;
}

function checkHead(path: string): void {
  if (readStart(path).toString('latin1') === HEAD) return;
  throw new LibraryError('not-a-library', `${path} is not a library: it is another kind of file.`);
}

function readStart(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(HEAD.length);
    return start.subarray(0, readSync(file, start, 0, start.length, 0));
  } finally {
    closeSync(file);
  }
}

function checkFormat(path: string, database: Database): void {
  const application = database.get('PRAGMA application_id')?.['application_id'];
  const format = Number(database.get('PRAGMA user_version')?.['user_version']);
  if (application === 0 && format === 0 && tables(database) === 0) {
    transaction(database, made => made.exec(SCHEMA));
    return;
  }
  if (application !== APPLICATION_ID) {
    throw new LibraryError('not-a-library', `${path} is a database, but not an ntoso library.`);
  }
  if (format > FORMAT) {
    const what = `${path} was created by a newer version (format ${format}; this version supports ${FORMAT})`;
    throw new LibraryError('newer-format', `${what}. Nothing was changed; use that version.`);
  }
  if (format < FORMAT) migrate(database);
}

function tables(database: Database): number {
  return Number(database.get('SELECT count(*) AS n FROM sqlite_schema')?.['n']);
}

/** Rows move into a new table of the old name: what points to them must neither go with them nor follow the old table. */
function migrate(database: Database): void {
  database.exec('PRAGMA foreign_keys = off; PRAGMA legacy_alter_table = on');
  transaction(database, fromFormat1);
  database.exec('PRAGMA legacy_alter_table = off; PRAGMA foreign_keys = on');
}

function transaction<T>(database: Database, work: (database: Database) => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work(database);
    database.exec('COMMIT');
    return result;
  } catch (cause) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw cause;
  }
}

const DAMAGED = 'is damaged. "verify" says what can still be read and exported; restore the rest from a backup';

const MESSAGES: readonly (readonly [RegExp, LibraryFault, string])[] = [
  [/malformed|corrupt|file is encrypted|vtable constructor failed/i, 'corrupt', DAMAGED],
  [/not a database/i, 'not-a-library', 'is not a library: it is another kind of file'],
  [/is full/i, 'full', 'cannot grow: the disk is full. What was added earlier is safe'],
  [/locked|busy/i, 'locked', 'is in use by another program'],
  [
    /readonly|read-only|unable to open/i,
    'not-writable',
    'cannot be opened for writing: no permission, or the disk is read-only',
  ],
];

function translated(path: string, cause: unknown): unknown {
  if (cause instanceof LibraryError) return cause;
  if (cause instanceof LockedError) {
    const what = `${path} is in use by ${holderName(cause.holder)}. Wait for it to end; if that process no longer exists, delete ${path}.busy`;
    return new LibraryError('locked', `${what}.`, { cause });
  }
  const { code = '', name = '', message = '' } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return fault(path, 'full', 'cannot grow: the disk is full', cause);
  if (['EACCES', 'EROFS', 'EPERM'].includes(code)) {
    const why = code === 'EROFS' ? 'its disk is read-only' : 'no permission to write in its folder';
    return fault(path, 'not-writable', `cannot be used: ${why}. A copy in another place can`, cause);
  }
  // What is stored packed cannot be unpacked, or is not what was packed.
  if (code.startsWith('Z_') || cause instanceof SyntaxError) return fault(path, 'corrupt', DAMAGED, cause);
  if (name !== 'SQLite3Error') return cause;
  const known = MESSAGES.find(([words]) => words.test(message));
  if (known) return fault(path, known[1], known[2], cause);
  if (/disk I\/O error/i.test(message) && isFull(path)) {
    return fault(path, 'full', 'cannot grow: the disk is full. What was added earlier is safe', cause);
  }
  return fault(path, 'failed', `failed: ${message}`, cause);
}

function fault(path: string, kind: LibraryFault, what: string, cause: unknown): LibraryError {
  return new LibraryError(kind, `${path} ${what}.`, { cause });
}

/** SQLite says only that a write failed; the system says whether there is room. */
function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < 1_000_000;
  } catch {
    return false;
  }
}
