/** Filters as people give them → the conditions of the store. */
import { languageByCode } from '../languages/index.js';
import { bodies, idsOf } from '../un/bodies.js';
import { LibraryError } from './errors.js';
import { tokensOf } from './fold.js';
import type { LibraryStore, StoreFilter, StoreQuery } from './store.js';
import { workNamed } from './works.js';

/** Conditions of a list or search; all that are given must hold. */
export interface LibraryFilter {
  /** `un-ga`, `ga` or `General Assembly`. */
  readonly body?: string;
  readonly session?: string;
  /** `en` or `eng`. */
  readonly language?: string;
  /** `resolution`, `decision`, … */
  readonly kind?: string;
  /** `2010` */
  readonly year?: string;
  /** As its keywords say: `sustainable development`. */
  readonly subject?: string;
  /** Days of adoption (else publication), ISO, both ends in. A year or month stands for all its days. */
  readonly from?: string;
  readonly to?: string;
  /** Symbol, IRI, `UNTS 42146`, the title of a treaty or its short name: `NPT`. */
  readonly cites?: string;
}

type Reader = (store: LibraryStore, given: string) => Promise<StoreFilter> | StoreFilter;

const READERS: Readonly<Record<keyof LibraryFilter, Reader>> = {
  body: async (store, given) => {
    const wanted = given.trim().toLowerCase();
    const found = bodies.find(body => [...idsOf(body), body.name].some(id => id.toLowerCase() === wanted));
    return { body: found?.actor ?? (await oneOf(store, 'body', wanted)) };
  },
  session: async (store, given) =>
    /^(?:E?S-)?\d{1,3}$/.test(given.trim())
      ? { session: given.trim() }
      : { session: await oneOf(store, 'session', given) },
  language: async (store, given) => ({
    language: languageByCode(given)?.code ?? (await oneOf(store, 'language', given)),
  }),
  kind: async (store, given) => ({ kind: await oneOf(store, 'kind', given) }),
  subject: async (store, given) => ({ subject: await oneOf(store, 'subject', given) }),
  year: (_, given) => ({ year: yearOf(given) }),
  from: (_, given) => ({ from: day(given, '-01') }),
  to: (_, given) => ({ to: day(given, '-31') }),
  cites: (_, given) => ({ cites: keysOfWork(given) }),
};

/** @throws LibraryError (`query`) for a value that is not known, or a date that is none */
export async function conditions(store: LibraryStore, given: LibraryFilter): Promise<StoreFilter> {
  const filters: StoreFilter[] = [];
  for (const name of Object.keys(READERS) as (keyof LibraryFilter)[]) {
    const value = given[name];
    if (value !== undefined) filters.push(await READERS[name](store, value));
  }
  return Object.assign({}, ...filters) as StoreFilter;
}

/** Names of filters in a query; those of the command line stand for the longer ones. */
const FIELDS: Readonly<Record<string, keyof LibraryFilter>> = {
  ...Object.fromEntries(Object.keys(READERS).map(name => [name, name as keyof LibraryFilter])),
  lang: 'language',
};

const FIELD = /(?<!\p{L})(\p{L}{2,12}):(?:["“«]([^"”»]*)["”»]|([^\s"()]+))/gu;

/** Reads all fields of a query beforehand, since their values are looked up in the library. */
export async function fieldReader(store: LibraryStore, query: string) {
  const known = new Map<string, StoreQuery>();
  for (const [, name = '', quoted, bare = ''] of query.matchAll(FIELD)) {
    const filter = FIELDS[name.toLowerCase()];
    const value = quoted ?? bare;
    if (filter)
      known.set(`${name.toLowerCase()}:${value}`, { kind: 'facts', filter: await READERS[filter](store, value) });
  }
  return (name: string, value: string) => known.get(`${name}:${value}`);
}

/** The value as the library has it, capitals and accents aside. */
async function oneOf(store: LibraryStore, facet: 'body' | 'session' | 'language' | 'kind' | 'subject', given: string) {
  const values = await store.values(facet);
  const plain = (text: string) =>
    tokensOf(text)
      .map(({ folded }) => folded)
      .join(' ');
  const found = values.find(value => value === given) ?? values.find(value => plain(value) === plain(given));
  if (found !== undefined) return found;
  const some = values.slice(0, 20).join(', ') + (values.length > 20 ? ', …' : '');
  const known = values.length > 0 ? `It has: ${some}.` : 'It has none.';
  throw new LibraryError('query', `The library has no ${facet} ${JSON.stringify(given)}. ${known}`);
}

function keysOfWork(given: string): readonly string[] {
  const { keys } = workNamed(given);
  if (keys.length > 0) return keys;
  throw new LibraryError('query', `No treaty or document with the name ${JSON.stringify(given)} is known.`);
}

function yearOf(given: string): string {
  if (/^\d{4}$/.test(given.trim())) return given.trim();
  throw new LibraryError('query', `A year must be in the form 2010, not "${given}".`);
}

/** `2010` → `2010-01-01` or `2010-12-31`; the 31st stands for the last day of every month when days are compared. */
function day(given: string, last: '-01' | '-31'): string {
  const match = /^(\d{4})(?:(-(?:0[1-9]|1[0-2]))(-(?:0[1-9]|[12]\d|3[01]))?)?$/.exec(given.trim());
  if (!match)
    throw new LibraryError('query', `A date must be in the form 2010, 2010-12 or 2010-12-21, not "${given}".`);
  const [, year, month, date] = match;
  return `${year}${month ?? (last === '-01' ? '-01' : '-12')}${date ?? last}`;
}
