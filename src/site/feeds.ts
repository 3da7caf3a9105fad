/** What machines read of a site: an Atom feed, the sitemap, an OAI-PMH static repository, ResourceSync. */
import type { OutputFile } from '../files/write.js';
import { fill } from '../xml/templates.js';
import { compare, dateOf, identifierOf, type SiteDocument, type SiteWork } from './document.js';

export interface FeedFacts {
  readonly title: string;
  /** With `/` at the end. */
  readonly base: string;
  /** Mail address of who answers for the site; the static repository must state one. */
  readonly contact?: string;
  readonly works: readonly SiteWork[];
}

/** Entries of the feed. */
const NEWEST = 50;
/** Addresses in one file, as the protocols allow. */
const MOST_ADDRESSES = 50_000;
/** A feed must say when it was updated; of documents without a date nobody knows. */
const NO_DATE = '1945-10-24';

/** All need the address of the site. */
export function feedsOf(facts: FeedFacts): OutputFile[] {
  const files = [atom(facts), ...sitemap(facts), ...resourceSync(facts)];
  return facts.contact === undefined ? files : [...files, staticRepository(facts, facts.contact)];
}

const dayOf = ({ documents: [{ entry }] }: SiteWork) => dateOf(entry);

function latest(works: readonly SiteWork[]): string {
  return (
    works
      .map(work => dayOf(work) ?? '')
      .sort(compare)
      .at(-1) || NO_DATE
  );
}

function titleOf({ documents: [{ entry }] }: SiteWork): string {
  return [identifierOf(entry), entry.title].filter(Boolean).join(': ');
}

function atom({ title, base, works }: FeedFacts): OutputFile {
  const dated = works.filter(work => dayOf(work) !== undefined).slice(0, NEWEST);
  const entries = dated.map(work => ({
    address: `${base}work/${work.slug}.html`,
    title: titleOf(work),
    date: dayOf(work) as string,
  }));
  return { name: 'feed.xml', bytes: fill('site/atom', { title, base, updated: latest(works), entries }) };
}

interface Address {
  readonly address: string;
  readonly date?: string;
  readonly capability?: string;
  readonly hash?: string;
  readonly length?: number;
  readonly mediaType?: string;
}

interface Capability {
  readonly capability: string;
  readonly at: string;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}

const NONE: Capability = { capability: '', at: '', links: [] };

function urls(name: string, addresses: readonly Address[], capability: Capability, element = 'url'): OutputFile {
  const kind = element === 'url' ? 'urlset' : 'sitemapindex';
  const entries = addresses.map(each => ({
    ...{ element, date: '', capability: '', hash: '', length: 0, mediaType: '' },
    ...each,
  }));
  return { name, bytes: fill('site/urls', { kind, entries, ...capability }) };
}

/** One file, or several with a list of them in the place of the one. */
function parted(name: string, addresses: readonly Address[], capability: Capability, base: string): OutputFile[] {
  if (addresses.length <= MOST_ADDRESSES) return [urls(`${name}.xml`, addresses, capability)];
  const count = Math.ceil(addresses.length / MOST_ADDRESSES);
  const parts = Array.from({ length: count }, (_, i) =>
    urls(`${name}-${i + 1}.xml`, addresses.slice(i * MOST_ADDRESSES, (i + 1) * MOST_ADDRESSES), capability),
  );
  const list = parts.map(part => ({ address: `${base}${part.name}` }));
  return [urls(`${name}.xml`, list, capability, 'sitemap'), ...parts];
}

function dated(document: SiteDocument): { readonly date?: string } {
  const date = dateOf(document.entry);
  return date === undefined ? {} : { date };
}

function sitemap({ base, works }: FeedFacts): OutputFile[] {
  const pages = works.flatMap(({ slug, documents }) => [
    { address: `${base}work/${slug}.html`, ...dated(documents[0]) },
    ...documents.flatMap(document =>
      document.files
        .filter(({ mediaType }) => mediaType === 'text/html')
        .map(({ path }) => ({ address: `${base}${encodeURI(path)}`, ...dated(document) })),
    ),
  ]);
  return parted('sitemap', [{ address: base }, ...pages], NONE, base);
}

/** ANSI/NISO Z39.99: a description of the source, its capabilities, and a list of all files with their sums. */
function resourceSync({ base, works }: FeedFacts): OutputFile[] {
  const resources = works.flatMap(({ documents }) =>
    documents.flatMap(document =>
      document.files.map(({ path, size, sha256, mediaType }) => ({
        ...{ address: `${base}${encodeURI(path)}`, ...dated(document) },
        ...{ hash: sha256, length: size, mediaType },
      })),
    ),
  );
  const up = (href: string) => [{ rel: 'up', href: `${base}${href}` }];
  const capabilities = `${base}capabilitylist.xml`;
  return [
    urls('.well-known/resourcesync', [{ address: capabilities, capability: 'capabilitylist' }], {
      ...{ capability: 'description', at: '', links: [] },
    }),
    urls('capabilitylist.xml', [{ address: `${base}resourcelist.xml`, capability: 'resourcelist' }], {
      ...{ capability: 'capabilitylist', at: '', links: up('.well-known/resourcesync') },
    }),
    ...parted(
      'resourcelist',
      resources,
      { capability: 'resourcelist', at: latest(works), links: up('capabilitylist.xml') },
      base,
    ),
  ];
}

/** Open Archives Initiative, Specification for an OAI Static Repository: a record in Dublin Core for each language version. */
function staticRepository({ title, base, works }: FeedFacts, contact: string): OutputFile {
  const host = new URL(base).host.replace(/:.*/, '');
  const records = works.flatMap(work =>
    work.documents.map(document => ({
      identifier: `oai:${host}:${encodeURIComponent(document.entry.name)}`,
      datestamp: document.entry.published ?? document.entry.adopted ?? NO_DATE,
      fields: dublinCore(work, document, base),
    })),
  );
  const earliest = records.map(({ datestamp }) => datestamp).sort(compare)[0] ?? NO_DATE;
  return { name: 'oai.xml', bytes: fill('site/oai', { title, base, contact, earliest, records }) };
}

function dublinCore({ slug }: SiteWork, { entry, files, subjects }: SiteDocument, base: string) {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', entry.title ?? identifierOf(entry)],
    ...subjects.map(subject => ['subject', subject] as const),
    ['publisher', 'United Nations'],
    ['date', dateOf(entry)],
    ['type', entry.kind],
    ...files.map(({ mediaType }) => ['format', mediaType] as const),
    ['identifier', `${base}work/${slug}.html`],
    ['identifier', entry.symbol],
    ['language', entry.language],
  ];
  return fields.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}
