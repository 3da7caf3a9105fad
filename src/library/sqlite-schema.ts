/** Tables of the library file. A change of their shape is a new format number, and a step that brings old files up to it. */

/** Marks the file as a library ("ntso" in letters), PRAGMA application_id. */
export const APPLICATION_ID = 0x6e74736f;

/** PRAGMA user_version. Format 1 had no versions and no vocabulary (`sqlite-migrate.ts`). */
export const FORMAT = 2;

/**
 * Rows of `document` are short, so that all of them can be read at once; texts stand in `passages`. Of the versions of an
 * expression one is the newest; the others cannot be searched. `document_facts` has all that `sqlite-facts.ts` reads, in the
 * order in which it is read: without it the first search among 18,000 documents takes half a second longer.
 */
const DOCUMENT = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  expression TEXT NOT NULL, version INTEGER NOT NULL, newest INTEGER NOT NULL,
  work TEXT, symbol TEXT, symbol_key TEXT, number TEXT, title TEXT, kind TEXT NOT NULL,
  language TEXT, body TEXT, session TEXT, adopted TEXT, published TEXT,
  name TEXT NOT NULL, source_sha256 TEXT NOT NULL, text_sha256 TEXT NOT NULL, fingerprint TEXT NOT NULL,
  UNIQUE (expression, version)
) STRICT;
CREATE UNIQUE INDEX document_newest ON document (expression) WHERE newest = 1;
CREATE INDEX document_symbol ON document (symbol_key);
CREATE INDEX document_name ON document (name);
CREATE INDEX document_facts ON document (
  coalesce(adopted, published, ''), symbol, language, id, body, session, kind, newest
);
`;

const PARTS = `
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
`;

/**
 * `words` is an index without content: it holds folded words only, `title` and `body`; a piece of text ends with a sign that
 * is no word (see `ENDS`), so that no phrase reaches from one paragraph into the next. `vocabulary` has the forms of words by
 * their stems (`stems.ts`), of documents that were removed too; `frequency` says in how many documents a form is. `state` names
 * what is in the file: another value after each change.
 */
const SEARCH = `
CREATE TABLE passages (
  document INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
  segments BLOB NOT NULL, sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE subject (
  document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (name, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX subject_document ON subject (document);
CREATE TABLE vocabulary (
  key TEXT NOT NULL, form TEXT NOT NULL,
  PRIMARY KEY (key, form)
) STRICT, WITHOUT ROWID;
CREATE INDEX vocabulary_form ON vocabulary (form);
CREATE TABLE state (value TEXT NOT NULL) STRICT;
INSERT INTO state VALUES ('');
CREATE VIRTUAL TABLE words USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE frequency USING fts5vocab (words, row);
`;

/** For `migrate`, which keeps the tables of format 1 that did not change. */
export const SCHEMA_PARTS = { DOCUMENT, SEARCH } as const;

export const HEAD = `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT};`;

export const SCHEMA = `${DOCUMENT}${PARTS}${SEARCH}${HEAD}`;

/** A character of the private use area, which the tokenizer of SQLite takes for a word and no document has. */
export const ENDS = '\ue000';
