/** Tables of the library file. A change of their shape is a new format number, and a step that brings old files up to it. */

/** Marks the file as a library ("ntso" in letters), PRAGMA application_id. */
export const APPLICATION_ID = 0x6e74736f;

/** PRAGMA user_version. */
export const FORMAT = 1;

/**
 * `words` is an index without content: it holds folded words only, `title` and `body`; a piece of text ends with a sign that
 * is no word (see `ENDS`), so that no phrase reaches from one paragraph into the next.
 */
export const SCHEMA = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  expression TEXT NOT NULL UNIQUE,
  work TEXT, symbol TEXT, symbol_key TEXT, number TEXT, title TEXT, kind TEXT NOT NULL,
  language TEXT, body TEXT, session TEXT, adopted TEXT, published TEXT,
  name TEXT NOT NULL, source_sha256 TEXT NOT NULL, fingerprint TEXT NOT NULL,
  segments BLOB NOT NULL, segments_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX document_symbol ON document (symbol_key);
CREATE INDEX document_name ON document (name);
CREATE INDEX document_date ON document (coalesce(adopted, published, ''), symbol, language);
CREATE TABLE file (
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL, role TEXT NOT NULL, media_type TEXT NOT NULL,
  size INTEGER NOT NULL, sha256 TEXT NOT NULL,
  deflated INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (document, name)
) STRICT;
CREATE TABLE citation (
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  key TEXT NOT NULL, shown TEXT NOT NULL, eid TEXT,
  PRIMARY KEY (document, position)
) STRICT;
CREATE INDEX citation_key ON citation (key, document);
CREATE VIRTUAL TABLE words USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${FORMAT};
`;

/** A character of the private use area, which the tokenizer of SQLite takes for a word and no document has. */
export const ENDS = '\ue000';
