/**
 * A library file of format 1 → format 2, in one transaction. What is searched is made again from the stored AKN: older files
 * have no places and no forms of words. Files and citations stay as they are.
 */
import { parseAkn } from '../akn/parse.js';
import { languageByCode } from '../languages/index.js';
import { XmlError } from '../xml/parse.js';
import { subjectsOf } from './entry.js';
import { type Segment, segmentsOf } from './segments.js';
import type { Database, Row } from './sqlite-database.js';
import { insertSearch, searchable } from './sqlite-put.js';
import { bytesOf, segmentsOf as storedSegments } from './sqlite-rows.js';
import { HEAD, SCHEMA_PARTS } from './sqlite-schema.js';
import { vocabularyOf } from './vocabulary.js';

const COLUMNS = `id, expression, work, symbol, symbol_key, number, title, kind, language, body, session, adopted, published,
  name, source_sha256, fingerprint`;

export function fromFormat1(database: Database): void {
  database.exec('ALTER TABLE document RENAME TO old_document');
  for (const index of ['symbol', 'name', 'date']) database.exec(`DROP INDEX document_${index}`);
  database.exec('DROP TABLE words');
  database.exec(`${SCHEMA_PARTS.DOCUMENT}${SCHEMA_PARTS.SEARCH}`);
  const known = new Set<string>();
  const ids = database.all('SELECT id FROM old_document ORDER BY id').map(row => Number(row['id']));
  for (const id of ids) moveDocument(database, id, known);
  database.exec('DROP TABLE old_document');
  database.run('UPDATE state SET value = ?', ['format 1']);
  database.exec(HEAD);
}

function moveDocument(database: Database, id: number, known: Set<string>): void {
  const row = database.get('SELECT * FROM old_document WHERE id = ?', [id]) ?? {};
  const search = searchable(searchedOf(database, row));
  database.run(
    `INSERT INTO document (${COLUMNS}, version, newest, text_sha256) SELECT ${COLUMNS}, 1, 1, ? FROM old_document WHERE id = ?`,
    [search.textSha256, id],
  );
  insertSearch(database, id, search, known);
}

function searchedOf(database: Database, row: Row) {
  const title = row['title'] === null ? {} : { title: String(row['title']) };
  const { segments, subjects } = readAgain(database, row);
  const language = languageByCode(row['language'] === null ? undefined : String(row['language']));
  const titled = [{ text: title.title ?? '', note: false }, ...segments];
  return { entry: title, segments, subjects, vocabulary: vocabularyOf(titled, language) };
}

/** From the AKN; when that can no longer be read, what was searched of it before: `verify` says what is wrong with it. */
function readAgain(database: Database, row: Row): { segments: Segment[]; subjects: string[] } {
  const file = database.get("SELECT * FROM file WHERE document = ? AND role = 'akn'", [row['id'] ?? null]);
  try {
    const tree = parseAkn(new TextDecoder().decode(bytesOf(file ?? {})));
    return { segments: segmentsOf(tree), subjects: subjectsOf(tree) };
  } catch (cause) {
    if (!isUnreadable(cause)) throw cause;
    return { segments: storedSegments(row), subjects: [] };
  }
}

function isUnreadable(cause: unknown): boolean {
  const { code = '' } = cause as NodeJS.ErrnoException;
  return cause instanceof XmlError || cause instanceof SyntaxError || code.startsWith('Z_');
}
