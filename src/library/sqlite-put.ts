/** Documents into the library file and out of it. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { symbolKey } from '../cited/works.js';
import { version as program } from '../version.js';
import { tokensOf } from './fold.js';
import type { Segment } from './segments.js';
import type { Database, Row } from './sqlite-database.js';
import { stateOf } from './sqlite-facts.js';
import { ENDS } from './sqlite-schema.js';
import type { Addition, DocumentEntry, FileContent, NewDocument } from './store.js';
import type { VocabularyWord } from './vocabulary.js';

export type Prepared = ReturnType<typeof prepared>;

/** Everything that can be done before the file is locked. */
export function prepared(document: NewDocument) {
  const { entry, files, cited } = document;
  const packed = files.map(file => {
    const deflated = deflateRawSync(file.bytes);
    const smaller = deflated.length < file.bytes.length;
    return { ...file, deflated: smaller ? 1 : 0, bytes: smaller ? new Uint8Array(deflated) : file.bytes };
  });
  return { entry, packed, cited, fingerprint: fingerprintOf(entry.sourceSha256, files), search: searchable(document) };
}

type Searched = Pick<NewDocument, 'segments' | 'vocabulary' | 'subjects'> & {
  readonly entry: Pick<DocumentEntry, 'title'>;
};

/** What is searched of a document; made again when a file of an older format is brought up to date. */
export function searchable({ entry, segments, vocabulary, subjects }: Searched) {
  const text = JSON.stringify(segments);
  return {
    segments: new Uint8Array(deflateRawSync(text)),
    segmentsSha256: sha256(text),
    textSha256: textSha256(segments),
    title: wordsOf(entry.title ?? ''),
    body: segments.map(segment => wordsOf(segment.text)).join(` ${ENDS} `),
    vocabulary,
    subjects,
  };
}

/** Of the words alone: two documents with the same words are the same text, however they are marked up. */
function textSha256(segments: readonly Segment[]): string {
  return sha256(segments.map(({ text }) => text).join('\n'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same source with the same files has the same fingerprint; another version may search it better. */
function fingerprintOf(source: string, files: readonly FileContent[]): string {
  const parts = files.map(({ role, name, sha256 }) => `${role} ${name} ${sha256}`).sort();
  return sha256([program, source, ...parts].join('\n'));
}

function wordsOf(text: string): string {
  return tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Words that are in the vocabulary of a file already, while nobody else changes it: looking up each takes longest of all. */
export interface KnownWords {
  state: string;
  readonly words: Set<string>;
}

/** Bounds the memory of the words that are remembered. */
const MOST_WORDS = 500_000;

export function put(database: Database, document: Prepared, known: KnownWords): Addition {
  const { entry, fingerprint, search } = document;
  const versions = database.all(
    'SELECT id, version, newest, fingerprint, text_sha256 FROM document WHERE expression = ? ORDER BY version',
    [entry.expression],
  );
  if (versions.some(each => each['fingerprint'] === fingerprint)) return 'unchanged';
  const sameText = versions.find(each => each['text_sha256'] === search.textSha256);
  const newest = versions.at(-1);
  if (sameText) removeById(database, sameText['id']);
  else if (newest) retire(database, newest['id']);
  const place = sameText
    ? { version: Number(sameText['version']), newest: Number(sameText['newest']) }
    : { version: Number(newest?.['version'] ?? 0) + 1, newest: 1 };
  insert(database, document, place, known);
  known.state = changeState(database, fingerprint);
  return sameText ? 'replaced' : newest ? 'new version' : 'added';
}

/** Which of the texts of an expression it is. */
interface PlaceInHistory {
  /** From 1. */
  readonly version: number;
  readonly newest: number;
}

/** An earlier text is kept, but not found by its words. */
function insert(database: Database, document: Prepared, place: PlaceInHistory, known: KnownWords): void {
  const words = wordsKnownIn(database, known);
  const id = insertDocument(database, document, place);
  insertFiles(database, id, document);
  insertSearch(database, id, document.search, words);
  if (place.newest === 0) retire(database, id);
}

/** The newest text of an expression becomes an earlier one. */
function retire(database: Database, id: Row[string] | undefined): void {
  database.run('UPDATE document SET newest = 0 WHERE id = ?', [id ?? null]);
  for (const table of ['words WHERE rowid', 'subject WHERE document'])
    database.run(`DELETE FROM ${table} = ?`, [id ?? null]);
}

function wordsKnownIn(database: Database, known: KnownWords): Set<string> {
  if (known.state !== stateOf(database) || known.words.size > MOST_WORDS) known.words.clear();
  return known.words;
}

/** The state names the changes that led to it, so no two files with other contents share one. */
function changeState(database: Database, change: string): string {
  const state = sha256(`${stateOf(database)} ${change}`);
  database.run('UPDATE state SET value = ?', [state]);
  return state;
}

function insertDocument(
  database: Database,
  { entry, fingerprint, search }: Prepared,
  { version, newest }: PlaceInHistory,
): number {
  const columns = {
    expression: entry.expression,
    version,
    newest,
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
    text_sha256: search.textSha256,
    fingerprint,
  };
  const names = Object.keys(columns);
  const places = names.map(() => '?').join(', ');
  const sql = `INSERT INTO document (${names.join(', ')}) VALUES (${places})`;
  return Number(database.run(sql, Object.values(columns)).lastInsertRowid);
}

function insertFiles(database: Database, id: number, { packed, cited }: Prepared): void {
  packed.forEach(({ name, role, mediaType, size, sha256, deflated, bytes }, position) => {
    const values = [id, position, name, role, mediaType, size, sha256, deflated, bytes];
    database.run('INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', values);
  });
  cited.forEach(({ key, shown, eId }, position) => {
    database.run('INSERT INTO citation VALUES (?, ?, ?, ?, ?)', [id, position, key, shown, eId ?? null]);
  });
}

export function insertSearch(
  database: Database,
  id: number,
  { segments, segmentsSha256, title, body, vocabulary, subjects }: ReturnType<typeof searchable>,
  known: Set<string>,
): void {
  database.run('INSERT INTO passages VALUES (?, ?, ?)', [id, segments, segmentsSha256]);
  database.run('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)', [id, title, body]);
  for (const subject of subjects) database.run('INSERT INTO subject VALUES (?, ?)', [id, subject]);
  const unknown = vocabulary.filter(word => !known.has(nameOf(word)));
  const rows = JSON.stringify(unknown.map(({ key, form }) => [key, form]));
  database.run('INSERT OR IGNORE INTO vocabulary SELECT value ->> 0, value ->> 1 FROM json_each(?) ORDER BY 1, 2', [
    rows,
  ]);
  for (const word of unknown) known.add(nameOf(word));
}

const nameOf = ({ key, form }: VocabularyWord) => `${key}\n${form}`;

export function remove(database: Database, expression: string): boolean {
  const there = database.all('SELECT id, fingerprint FROM document WHERE expression = ?', [expression]);
  for (const { id, fingerprint } of there) {
    removeById(database, id);
    changeState(database, `without ${fingerprint}`);
  }
  return there.length > 0;
}

/** Files, citations and texts go with the document (ON DELETE CASCADE; foreign keys are on). */
function removeById(database: Database, id: Row[string] | undefined): void {
  database.run('DELETE FROM words WHERE rowid = ?', [id ?? null]);
  database.run('DELETE FROM document WHERE id = ?', [id ?? null]);
}
