/**
 * The port behind which editions are stored. The SQLite file beside it is the store that needs no server; a server database
 * can stand here later. All answers are promises, so that it may be far away.
 */
import type { Segment } from './segments.js';

export type FileRole = 'akn' | 'picture' | 'source' | 'edition' | 'record';

export interface StoredFile {
  readonly name: string;
  readonly role: FileRole;
  readonly mediaType: string;
  /** Length in bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface FileContent extends StoredFile {
  readonly bytes: Uint8Array;
}

/** What is known of a stored document without opening it. */
export interface DocumentEntry {
  /** IRI of the expression: one language version of one document. Names the entry. */
  readonly expression: string;
  readonly work?: string;
  readonly symbol?: string;
  readonly number?: string;
  readonly title?: string;
  /** `resolution`, `decision`, … */
  readonly kind: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** `un-ga`, `un-sc`, … */
  readonly body?: string;
  readonly session?: string;
  /** ISO dates. */
  readonly adopted?: string;
  readonly published?: string;
  /** Base of file names: `A-RES-65-230-en`. */
  readonly name: string;
  readonly sourceSha256: string;
}

export interface Citing {
  /** As `citedKey` makes it. */
  readonly key: string;
  readonly shown: string;
  readonly eId?: string;
}

/** A document with everything that is stored and searched. */
export interface NewDocument {
  readonly entry: DocumentEntry;
  readonly files: readonly FileContent[];
  readonly segments: readonly Segment[];
  readonly cited: readonly Citing[];
}

/** `unchanged`: the same expression from the same source with the same files was there. `replaced`: it was there, otherwise made. */
export type Addition = 'added' | 'replaced' | 'unchanged';

/** Conditions; all that are given must hold. */
export interface StoreFilter {
  readonly body?: string;
  readonly session?: string;
  readonly language?: string;
  readonly kind?: string;
  /** ISO dates; adoption counts, else publication. Both ends are in. */
  readonly from?: string;
  readonly to?: string;
  /** One of these works is cited. A key that ends in `*` stands for all that begin so. */
  readonly cites?: readonly string[];
}

/** Words and phrases, folded. Each phrase is a list of words that follow each other. */
export interface StoreQuery {
  readonly wanted: readonly (readonly string[])[];
  readonly unwanted: readonly (readonly string[])[];
  /** Of which wanted phrases (by position) the last word may go on. */
  readonly open: readonly number[];
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

export interface Found {
  /** How many there are on all pages. */
  readonly total: number;
  readonly entries: readonly DocumentEntry[];
  /** With a query: the text of each entry, for showing where the words stand. */
  readonly texts: readonly (readonly Segment[])[];
}

export interface CitingEntry {
  readonly entry: DocumentEntry;
  readonly places: readonly Citing[];
}

/** Something stored that is not as it was when it was added. */
export interface Fault {
  readonly expression?: string;
  readonly file?: string;
  readonly message: string;
}

export interface Verification {
  /** How many could be looked at. */
  readonly documents: number;
  readonly faults: readonly Fault[];
}

export interface LibraryStore {
  /** Whole or not at all; when the promise is kept the document is on disk. */
  readonly put: (document: NewDocument) => Promise<Addition>;
  /** Without a query: by date and symbol; with one: best first. */
  readonly find: (query: StoreQuery | undefined, filter: StoreFilter, page: Page) => Promise<Found>;
  /** The entries that an IRI, a symbol or a file name means: several when it is there in several languages. */
  readonly named: (name: string) => Promise<readonly DocumentEntry[]>;
  readonly citing: (keys: readonly string[], filter: StoreFilter) => Promise<readonly CitingEntry[]>;
  readonly cited: (expression: string) => Promise<readonly Citing[]>;
  readonly files: (expression: string) => Promise<readonly StoredFile[]>;
  readonly content: (expression: string, file: string) => Promise<FileContent | undefined>;
  readonly remove: (expression: string) => Promise<boolean>;
  /** Compares everything stored with its checksums, as far as it can be read. */
  readonly check: (signal?: AbortSignal) => Promise<Verification>;
}
