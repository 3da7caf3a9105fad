/**
 * The port behind which editions are stored. The SQLite file beside it is the store that needs no server; a server database
 * can stand here later. All answers are promises, so that it may be far away.
 */
import type { Segment } from './segments.js';
import type { VocabularyWord } from './vocabulary.js';

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
  readonly vocabulary: readonly VocabularyWord[];
  /** What it is about, as its mark-up says. */
  readonly subjects: readonly string[];
  readonly cited: readonly Citing[];
}

/**
 * `unchanged`: the same expression from the same source with the same files was there. `replaced`: its text was there, with other
 * files. `new version`: another text of it was there and is kept as an earlier version.
 */
export type Addition = 'added' | 'replaced' | 'new version' | 'unchanged';

/** One of the texts that an expression has had. */
export interface Version {
  /** From 1, in the order in which they were added. */
  readonly version: number;
  /** Whether it is the one that is shown and searched. */
  readonly newest: boolean;
  readonly entry: DocumentEntry;
  readonly files: readonly StoredFile[];
}

/** Conditions; all that are given must hold. */
export interface StoreFilter {
  readonly body?: string;
  readonly session?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly subject?: string;
  readonly year?: string;
  /** Symbols, as `symbolKey` makes them: the documents themselves. */
  readonly symbols?: readonly string[];
  /** ISO dates; adoption counts, else publication. Both ends are in. */
  readonly from?: string;
  readonly to?: string;
  /** One of these works is cited. A key that ends in `*` stands for all that begin so. */
  readonly cites?: readonly string[];
}

/** One place in a phrase: what may stand there. */
export interface Slot {
  /** Words that follow each other; folded. Each says the same: `co operation`, `cooperation`. */
  readonly words: readonly (readonly string[])[];
  /** Keys of the vocabulary: any word kept under one of them may stand there too. */
  readonly keys: readonly string[];
}

/** Places that follow each other in one paragraph, heading, cell or note. */
export interface Term {
  readonly kind: 'term';
  readonly slots: readonly Slot[];
  /** The last word may go on. */
  readonly open: boolean;
  readonly inTitle: boolean;
}

/** What a search asks for. */
export type StoreQuery =
  | Term
  | { readonly kind: 'facts'; readonly filter: StoreFilter }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly StoreQuery[] }
  | { readonly kind: 'not'; readonly part: StoreQuery };

/** A term as it was looked for: each of its phrases, folded. */
export interface Phrases {
  readonly phrases: readonly (readonly string[])[];
  readonly open: boolean;
}

/** By what documents can be counted and chosen. */
export const FACETS = ['body', 'session', 'year', 'language', 'kind', 'subject', 'treaty'] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  /** As a filter takes it; absent for documents of which it is not known. */
  readonly value?: string;
  readonly count: number;
}

export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

export interface Page {
  /** Less than 0: all. */
  readonly limit: number;
  readonly offset: number;
}

export interface Question {
  /** Absent: all documents, by date and symbol; with one: best first. */
  readonly query?: StoreQuery;
  readonly filter: StoreFilter;
  /** Keys of works that come before all others when they are found. */
  readonly first?: readonly string[];
  readonly facets?: boolean;
}

export interface Found {
  /** How many there are on all pages. */
  readonly total: number;
  readonly entries: readonly DocumentEntry[];
  /** With a query: the text of each entry, for showing where the words stand. */
  readonly texts: readonly (readonly Segment[])[];
  /** What was looked for in the texts. */
  readonly terms: readonly Phrases[];
  readonly facets?: Facets;
}

export interface FoundCiting {
  /** How many documents there are on all pages. */
  readonly total: number;
  readonly documents: readonly CitingEntry[];
}

export interface CitingEntry {
  readonly entry: DocumentEntry;
  /** The first of them, when there are very many. */
  readonly places: readonly Citing[];
  /** How many there are. */
  readonly count: number;
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
  readonly find: (question: Question, page: Page) => Promise<Found>;
  /** Folded words that are in no document → the one most like each that is in some. */
  readonly nearest: (words: readonly string[], language?: string) => Promise<ReadonlyMap<string, string>>;
  /** Every value of a fact that a document of the library has. */
  readonly values: (facet: 'body' | 'session' | 'language' | 'kind' | 'subject') => Promise<readonly string[]>;
  /** The entries that an IRI, a symbol or a file name means: several when it is there in several languages. */
  readonly named: (name: string) => Promise<readonly DocumentEntry[]>;
  readonly citing: (keys: readonly string[], filter: StoreFilter, page: Page) => Promise<FoundCiting>;
  readonly cited: (expression: string) => Promise<readonly Citing[]>;
  readonly subjects: (expression: string) => Promise<readonly string[]>;
  /** Expression → a sum that is another when its text, source or files are. */
  readonly fingerprints: () => Promise<ReadonlyMap<string, string>>;
  readonly files: (expression: string) => Promise<readonly StoredFile[]>;
  /** @param version the newest when none is given */
  readonly content: (expression: string, file: string, version?: number) => Promise<FileContent | undefined>;
  /** The oldest first. */
  readonly versions: (expression: string) => Promise<readonly Version[]>;
  readonly remove: (expression: string) => Promise<boolean>;
  /** Compares everything stored with its checksums, as far as it can be read. */
  readonly check: (signal?: AbortSignal) => Promise<Verification>;
}
