/** Rows of the library file → entries and files. */
import { inflateRawSync } from 'node:zlib';
import type { Segment } from './segments.js';
import type { Row, Value } from './sqlite-database.js';
import type { DocumentEntry, FileRole, StoredFile } from './store.js';

/** Columns of an entry, from the table `document` called `d`. */
export const ENTRY = `d.id, d.expression, d.work, d.symbol, d.number, d.title, d.kind, d.language, d.body, d.session,
  d.adopted, d.published, d.name, d.source_sha256`;

export function entryOf(row: Row): DocumentEntry {
  return {
    expression: String(row['expression']),
    ...optional('work', row['work']),
    ...optional('symbol', row['symbol']),
    ...optional('number', row['number']),
    ...optional('title', row['title']),
    kind: String(row['kind']),
    ...optional('language', row['language']),
    ...optional('body', row['body']),
    ...optional('session', row['session']),
    ...optional('adopted', row['adopted']),
    ...optional('published', row['published']),
    name: String(row['name']),
    sourceSha256: String(row['source_sha256']),
  };
}

export function fileOf(row: Row): StoredFile {
  return {
    name: String(row['name']),
    role: row['role'] as FileRole,
    mediaType: String(row['media_type']),
    size: Number(row['size']),
    sha256: String(row['sha256']),
  };
}

/** A field that is there only when the column holds something. */
export function optional<Key extends string>(key: Key, value: Value | undefined): { readonly [K in Key]?: string } {
  return (value === null || value === undefined ? {} : { [key]: String(value) }) as { readonly [K in Key]?: string };
}

/** Bytes of a row of the table `file`. @throws when they cannot be inflated */
export function bytesOf(row: Row): Uint8Array {
  const bytes = bytesIn(row['bytes']);
  return row['deflated'] ? new Uint8Array(inflateRawSync(bytes)) : bytes;
}

/** The pieces of text of a row of the table `document`. @throws as `bytesOf`, and when they are no JSON */
export function segmentsOf(row: Row): Segment[] {
  return JSON.parse(inflateRawSync(bytesIn(row['segments'])).toString('utf8')) as Segment[];
}

/** A column that holds no bytes is damaged, like one that cannot be inflated. */
function bytesIn(value: Value | undefined): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new SyntaxError('the column holds no bytes');
}
