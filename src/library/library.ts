/** The library of editions as programs use it. */

import { isPlainPath } from '../akn/plain-path.js';
import { citedKey } from '../cited/works.js';
import { languageByCode } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { readXml } from '../xml/libxml.js';
import { XmlError } from '../xml/parse.js';
import { type LibraryItem, newDocument, type UnreadItem } from './entry.js';
import { LibraryError } from './errors.js';
import { conditions, fieldReader, type LibraryFilter } from './filter.js';
import { tokensOf } from './fold.js';
import { parseQuery } from './query.js';
import { type Snippet, snippetOf } from './snippet.js';
import { sqliteStore } from './sqlite.js';
import type {
  Addition,
  CitingEntry,
  DocumentEntry,
  Facets,
  FileContent,
  FileRole,
  LibraryStore,
  StoredFile,
  StoreFilter,
  StoreQuery,
  Verification,
  Version,
} from './store.js';
import { keysNamed, type NamedWork, titlesNamed, workNamed } from './works.js';

export interface LibraryOptions {
  /** Create the file if it does not exist. Default true. */
  readonly create?: boolean;
  /** How long to wait for another process that uses the file, in milliseconds. Default 30 000. */
  readonly wait?: number;
}

export interface PageOptions {
  /** Default 20 for a search and for what cites a work, all for a list. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface SearchOptions extends PageOptions {
  /** Count the documents on all pages by body, session, year, language, kind, subject and cited treaty. */
  readonly facets?: boolean;
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
  /** When it was asked for: the twenty most frequent values of each. */
  readonly facets?: Facets;
  /** When nothing was found: the query with words that some document has. */
  readonly didYouMean?: string;
}

export interface CitedByResult {
  /** The work that was looked for. */
  readonly work: NamedWork;
  /** Documents on all pages. */
  readonly total: number;
  readonly documents: readonly CitingEntry[];
}

export interface Shown {
  readonly entry: DocumentEntry;
  readonly files: readonly StoredFile[];
  /** Works that it cites, each once. */
  readonly cites: readonly string[];
  /** Keywords of its mark-up. */
  readonly subjects: readonly string[];
}

export interface ExportOptions {
  /** Default: all files. */
  readonly roles?: readonly FileRole[];
  /** A number of `history`. Default: the newest. */
  readonly version?: number;
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
  /**
   * Words in all their forms, "phrases" as printed, `-unwanted`, `beginning*`, `AND OR NOT ( )`, fields (`title:weapons`).
   * @throws LibraryError (`query`) when there is nothing to search for, or a value of a filter is not known
   */
  readonly search: (query: string, filter?: LibraryFilter, options?: SearchOptions) => Promise<SearchResult>;
  /** Which documents cite a work: a symbol, IRI, `UNTS 42146`, or the title of a treaty or of a document of the library. */
  readonly citedBy: (work: string, filter?: LibraryFilter, page?: PageOptions) => Promise<CitedByResult>;
  /** Expression → a sum that is another when its text, source or files are: what a copy of the library has to be compared with. */
  readonly fingerprints: () => Promise<ReadonlyMap<string, string>>;
  /** By IRI, symbol or name; several when it is there in several languages, none when it is not there. */
  readonly show: (name: string) => Promise<readonly Shown[]>;
  /** All texts that the documents named have had, the oldest first: a later text does not take the place of an earlier one. */
  readonly history: (name: string) => Promise<readonly Version[]>;
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
    list: (filter, page) => list(store, filter, page),
    search: (query, filter, options) => search(store, query, filter, options),
    citedBy: (work, filter, page) => citedBy(store, work, filter, page),
    fingerprints: () => store.fingerprints(),
    show: name => show(store, name),
    history: name => history(store, name),
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

async function list(store: LibraryStore, given: LibraryFilter = {}, page: PageOptions = {}) {
  const filter = await conditions(store, given);
  const { total, entries } = await store.find({ filter }, { limit: -1, offset: 0, ...page });
  return { total, entries };
}

async function search(
  store: LibraryStore,
  text: string,
  given: LibraryFilter = {},
  { facets = false, ...page }: SearchOptions = {},
): Promise<SearchResult> {
  const filter = await conditions(store, given);
  const language = languageByCode(filter.language);
  const { query, first } = await readQuery(store, text, language);
  const question = { ...(query ? { query } : {}), filter, first, facets };
  const found = await store.find(question, { limit: 20, offset: 0, ...page });
  const hits = found.entries.map((entry, i): Hit => {
    const snippet = query && snippetOf(found.texts[i] ?? [], found.terms);
    return snippet ? { entry, snippet } : { entry };
  });
  const meant = found.total === 0 ? await meantBy(store, text, filter.language) : undefined;
  return {
    ...{ query: text, total: found.total, hits },
    ...(found.facets ? { facets: found.facets } : {}),
    ...(meant === undefined ? {} : { didYouMean: meant }),
  };
}

/** Words, and the work that they name as a whole: "NPT" finds what cites the treaty, "217 A (III)" the resolution first. */
async function readQuery(store: LibraryStore, text: string, language: Language | undefined) {
  const field = await fieldReader(store, text);
  const query = parseQuery(text, { language, field });
  const keys = query ? keysNamed(text) : [];
  if (!query || keys.length === 0) return { query, first: [] };
  const facts = (filter: StoreFilter): StoreQuery => ({ kind: 'facts', filter });
  const titles = titlesNamed(text).flatMap(title => parseQuery(`"${title}"`, { field: () => undefined }) ?? []);
  const parts = [query, ...titles, facts({ cites: keys }), facts({ symbols: keys })];
  return { query: { kind: 'any', parts } satisfies StoreQuery, first: keys };
}

/** The query with the nearest words of the library in the place of those that no document has. */
async function meantBy(store: LibraryStore, text: string, language: string | undefined): Promise<string | undefined> {
  const words = tokensOf(text);
  const near = await store.nearest([...new Set(words.map(({ folded }) => folded))], language);
  if (near.size === 0) return undefined;
  let meant = '';
  let at = 0;
  for (const { folded, start, end } of words) {
    meant += text.slice(at, start) + (near.get(folded) ?? text.slice(start, end));
    at = end;
  }
  return meant + text.slice(at);
}

async function citedBy(
  store: LibraryStore,
  name: string,
  given: LibraryFilter = {},
  page: PageOptions = {},
): Promise<CitedByResult> {
  const work = await workOf(store, name);
  const filter = await conditions(store, given);
  return { work, ...(await store.citing(work.keys, filter, { limit: 20, offset: 0, ...page })) };
}

/** A treaty by its title, else a document of the library by its title: one that says little more than the name. */
async function workOf(store: LibraryStore, name: string): Promise<NamedWork> {
  const work = workNamed(name);
  const words = foldedWords(name);
  if (work.keys.length > 0 || words.length === 0) return work;
  const slots = words.map(word => ({ words: [[word]], keys: [] }));
  const query: StoreQuery = { kind: 'term', slots, open: false, inTitle: true };
  const titled = await store.find({ query, filter: {} }, { limit: 50, offset: 0 });
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
    const subjects = await store.subjects(entry.expression);
    shown.push({ entry, files: await store.files(entry.expression), cites, subjects });
  }
  return shown;
}

async function history(store: LibraryStore, name: string): Promise<Version[]> {
  const versions: Version[][] = [];
  for (const { expression } of await store.named(name)) versions.push([...(await store.versions(expression))]);
  return versions.flat();
}

async function* files(store: LibraryStore, name: string, { roles, version }: ExportOptions = {}) {
  for (const { entry, files } of await toExport(store, name, version)) {
    for (const file of files) {
      if (roles && !roles.includes(file.role)) continue;
      const name = `${entry.name}/${file.name}`;
      if (!isPlainPath(name)) {
        const shown = JSON.stringify(name);
        throw new LibraryError(
          'corrupt',
          `The library names a file ${shown}, which no library of ntoso does: somebody changed it.`,
        );
      }
      const content = await store.content(entry.expression, file.name, version);
      if (content) yield { ...content, name };
    }
  }
}

async function toExport(store: LibraryStore, name: string, version: number | undefined) {
  if (version !== undefined) return (await history(store, name)).filter(each => each.version === version);
  const entries = await store.named(name);
  return Promise.all(entries.map(async entry => ({ entry, files: await store.files(entry.expression) })));
}

async function remove(store: LibraryStore, name: string): Promise<DocumentEntry[]> {
  const removed: DocumentEntry[] = [];
  for (const entry of await store.named(name)) {
    if (await store.remove(entry.expression)) removed.push(entry);
  }
  return removed;
}
