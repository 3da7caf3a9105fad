/** The library of editions as programs use it. */

import { isPlainPath } from '../akn/plain-path.js';
import { citedKey } from '../cited/works.js';
import { languageByCode } from '../languages/index.js';
import { bodies, idsOf } from '../un/bodies.js';
import { readXml } from '../xml/libxml.js';
import { XmlError } from '../xml/parse.js';
import { type LibraryItem, newDocument, type UnreadItem } from './entry.js';
import { LibraryError } from './errors.js';
import { tokensOf } from './fold.js';
import { parseQuery } from './query.js';
import { type Snippet, snippetOf } from './snippet.js';
import { sqliteStore } from './sqlite.js';
import type {
  Addition,
  CitingEntry,
  DocumentEntry,
  FileContent,
  FileRole,
  LibraryStore,
  StoredFile,
  StoreFilter,
  Verification,
} from './store.js';
import { type NamedWork, workNamed } from './works.js';

export interface LibraryOptions {
  /** Create the file if it does not exist. Default true. */
  readonly create?: boolean;
  /** How long to wait for another process that uses the file, in milliseconds. Default 30 000. */
  readonly wait?: number;
}

/** Conditions of a list or search; all that are given must hold. */
export interface LibraryFilter {
  /** `un-ga`, `ga` or `General Assembly`. */
  readonly body?: string;
  readonly session?: string;
  /** `en` or `eng`. */
  readonly language?: string;
  /** `resolution`, `decision`, … */
  readonly kind?: string;
  /** Days of adoption (else publication), ISO, both ends in. A year or month stands for all its days. */
  readonly from?: string;
  readonly to?: string;
  /** Symbol, IRI, `UNTS 42146`, or the title of a treaty. */
  readonly cites?: string;
}

export interface PageOptions {
  /** Default 20 for a search, all for a list. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface AddedItem {
  /** What became of it; `refused` when the AKN cannot be read. */
  readonly result: Addition | 'refused';
  /** Where it comes from, as the item says. */
  readonly input?: string;
  readonly entry?: DocumentEntry;
  /** Why it was refused. */
  readonly reason?: string;
}

export interface Hit {
  readonly entry: DocumentEntry;
  /** Where the words stand; absent when they are in the title only. */
  readonly snippet?: Snippet;
}

export interface SearchResult {
  readonly query: string;
  /** Documents on all pages. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface CitedByResult {
  /** The work that was looked for. */
  readonly work: NamedWork;
  readonly documents: readonly CitingEntry[];
}

export interface Shown {
  readonly entry: DocumentEntry;
  readonly files: readonly StoredFile[];
  /** Works that it cites, each once. */
  readonly cites: readonly string[];
}

export interface ExportOptions {
  /** Default: all files. */
  readonly roles?: readonly FileRole[];
}

type Items = Iterable<LibraryItem | UnreadItem> | AsyncIterable<LibraryItem | UnreadItem>;

export interface Library {
  readonly path: string;
  /**
   * Adds documents one by one; each is on disk before its result is given. What is there already is left as it is.
   * @throws LibraryError when the file fails; what was reported as added is safe
   */
  readonly add: (
    items: Items,
    options?: { readonly signal?: AbortSignal },
  ) => AsyncGenerator<AddedItem, void, undefined>;
  readonly list: (
    filter?: LibraryFilter,
    page?: PageOptions,
  ) => Promise<{ readonly total: number; readonly entries: readonly DocumentEntry[] }>;
  /** Words, "phrases", `-unwanted`, `beginning*`. @throws LibraryError (`query`) when there is nothing to search for */
  readonly search: (query: string, filter?: LibraryFilter, page?: PageOptions) => Promise<SearchResult>;
  /** Which documents cite a work: a symbol, IRI, `UNTS 42146`, or the title of a treaty or of a document of the library. */
  readonly citedBy: (work: string, filter?: LibraryFilter) => Promise<CitedByResult>;
  /** By IRI, symbol or name; several when it is there in several languages, none when it is not there. */
  readonly show: (name: string) => Promise<readonly Shown[]>;
  /** The files of the documents that are named, one after another: `A-RES-65-230-en/A-RES-65-230-en.html`. */
  readonly export: (name: string, options?: ExportOptions) => AsyncGenerator<FileContent, void, undefined>;
  /** Compares everything stored with the checksums made when it was added. */
  readonly verify: (options?: { readonly signal?: AbortSignal }) => Promise<Verification>;
  /** @returns what was removed */
  readonly remove: (name: string) => Promise<readonly DocumentEntry[]>;
}

/** Opens the library in a file. Nothing stays open between calls: several processes may use it at once. */
export function openLibrary(path: string, { create = true, wait = 30_000 }: LibraryOptions = {}): Library {
  return libraryOn(sqliteStore(path, { create, wait }), path);
}

/** A library on another store. */
export function libraryOn(store: LibraryStore, path: string): Library {
  return {
    path,
    add: (items, options) => add(store, items, options?.signal),
    list: async (filter = {}, page = {}) =>
      store.find(undefined, conditions(filter), { limit: -1, offset: 0, ...page }),
    search: (query, filter, page) => search(store, query, filter, page),
    citedBy: (work, filter = {}) => citedBy(store, work, filter),
    show: name => show(store, name),
    export: (name, options) => files(store, name, options),
    verify: options => store.check(options?.signal),
    remove: name => remove(store, name),
  };
}

async function* add(
  store: LibraryStore,
  items: Items,
  signal: AbortSignal | undefined,
): AsyncGenerator<AddedItem, void, undefined> {
  for await (const item of items) {
    signal?.throwIfAborted();
    const input = item.input === undefined ? {} : { input: item.input };
    const made = 'reason' in item ? item : await documentOf(item);
    if ('reason' in made) yield { result: 'refused', ...input, reason: made.reason };
    else yield { result: await store.put(made), ...input, entry: made.entry };
  }
}

async function documentOf(item: LibraryItem) {
  try {
    const document = newDocument(item);
    const damage = await damageOf(item.akn);
    return damage ? { reason: damage } : document;
  } catch (cause) {
    if (cause instanceof XmlError) return { reason: `The AKN cannot be read: ${cause.message}.` };
    throw cause;
  }
}

/** Where AKN is not well-formed: the reader of trees is lenient, and what it makes of such a file is not the document. */
async function damageOf(akn: string): Promise<string | undefined> {
  const file = await readXml(akn);
  try {
    const [problem] = file.problems;
    if (!problem) return undefined;
    const column = problem.column ? `, column ${problem.column}` : '';
    return `The AKN is not well-formed: ${problem.message.trim().replace(/\.$/, '')} (line ${problem.line}${column}).`;
  } finally {
    file.dispose();
  }
}

async function search(
  store: LibraryStore,
  text: string,
  filter: LibraryFilter = {},
  page: PageOptions = {},
): Promise<SearchResult> {
  const query = parseQuery(text);
  const found = await store.find(query, conditions(filter), { limit: 20, offset: 0, ...page });
  const hits = found.entries.map((entry, i): Hit => {
    const snippet = query && snippetOf(found.texts[i] ?? [], query);
    return snippet ? { entry, snippet } : { entry };
  });
  return { query: text, total: found.total, hits };
}

async function citedBy(store: LibraryStore, name: string, filter: LibraryFilter): Promise<CitedByResult> {
  const work = await workOf(store, name);
  return { work, documents: await store.citing(work.keys, conditions(filter)) };
}

/** A treaty by its title, else a document of the library by its title: one that says little more than the name. */
async function workOf(store: LibraryStore, name: string): Promise<NamedWork> {
  const work = workNamed(name);
  const words = foldedWords(name);
  if (work.keys.length > 0 || words.length === 0) return work;
  const titled = await store.find({ wanted: [words], unwanted: [], open: [] }, {}, { limit: 50, offset: 0 });
  const isMeant = ({ symbol, title = '' }: DocumentEntry) => {
    const found = foldedWords(title);
    return symbol !== undefined && found.join(' ').includes(words.join(' ')) && found.length <= 2 * words.length;
  };
  const entry = titled.entries.find(isMeant);
  return entry?.symbol ? { keys: [citedKey(entry.symbol)], ...(entry.title ? { title: entry.title } : {}) } : work;
}

function foldedWords(text: string): string[] {
  return tokensOf(text).map(({ folded }) => folded);
}

async function show(store: LibraryStore, name: string): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const entry of await store.named(name)) {
    const cited = await store.cited(entry.expression);
    const cites = [...new Set(cited.map(({ key }) => key))];
    shown.push({ entry, files: await store.files(entry.expression), cites });
  }
  return shown;
}

async function* files(store: LibraryStore, name: string, { roles }: ExportOptions = {}) {
  for (const entry of await store.named(name)) {
    for (const file of await store.files(entry.expression)) {
      if (roles && !roles.includes(file.role)) continue;
      const name = `${entry.name}/${file.name}`;
      if (!isPlainPath(name)) {
        const shown = JSON.stringify(name);
        throw new LibraryError(
          'corrupt',
          `The library names a file ${shown}, which no library of ntoso does: somebody changed it.`,
        );
      }
      const content = await store.content(entry.expression, file.name);
      if (content) yield { ...content, name };
    }
  }
}

async function remove(store: LibraryStore, name: string): Promise<DocumentEntry[]> {
  const removed: DocumentEntry[] = [];
  for (const entry of await store.named(name)) {
    if (await store.remove(entry.expression)) removed.push(entry);
  }
  return removed;
}

/** @throws LibraryError (`query`) for a date that is none or a body that is not known */
function conditions({ body, language, from, to, cites, session, kind }: LibraryFilter): StoreFilter {
  return {
    ...(body === undefined ? {} : { body: bodyCode(body) }),
    ...(language === undefined ? {} : { language: languageByCode(language)?.code ?? language }),
    ...(session === undefined ? {} : { session }),
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from: day(from, '-01') }),
    ...(to === undefined ? {} : { to: day(to, '-31') }),
    ...(cites === undefined ? {} : { cites: workNamed(cites).keys }),
  };
}

function bodyCode(given: string): string {
  const wanted = given.trim().toLowerCase();
  const found = bodies.find(body => [...idsOf(body), body.name].some(id => id.toLowerCase() === wanted));
  return found?.actor ?? wanted;
}

/** `2010` → `2010-01-01` or `2010-12-31`; the 31st stands for the last day of every month when days are compared. */
function day(given: string, last: '-01' | '-31'): string {
  const match = /^(\d{4})(?:(-(?:0[1-9]|1[0-2]))(-(?:0[1-9]|[12]\d|3[01]))?)?$/.exec(given.trim());
  if (!match)
    throw new LibraryError('query', `A date must be in the form 2010, 2010-12 or 2010-12-21, not "${given}".`);
  const [, year, month, date] = match;
  return `${year}${month ?? (last === '-01' ? '-01' : '-12')}${date ?? last}`;
}
