/** What a site keeps of a document of the library: enough to make every page that names it. */
import { symbolKey } from '../cited/works.js';
import type { DocumentEntry } from '../library/index.js';

export interface SiteFile {
  /** Path below the folder of the site. */
  readonly path: string;
  readonly mediaType: string;
  /** Length in bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface SiteDocument {
  readonly entry: DocumentEntry;
  readonly fingerprint: string;
  readonly files: readonly SiteFile[];
  /** Keys of the works that it cites. */
  readonly cites: readonly string[];
  readonly subjects: readonly string[];
}

/** A work with its language versions. */
export interface SiteWork {
  /** Name of its page. */
  readonly slug: string;
  /** The one that gives its title first: English, when there is one. */
  readonly documents: readonly [SiteDocument, ...SiteDocument[]];
}

/** What people call a document. */
export const identifierOf = ({ symbol, number, name }: DocumentEntry) => symbol ?? number ?? name;

/** The day that lists are sorted by; absent when neither adoption nor publication is known. */
export const dateOf = ({ adopted, published }: DocumentEntry) => adopted ?? published;

/** Letters, figures, points and hyphens: the same in every file system and address. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^A-Za-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 100) || 'x'
  );
}

/**
 * Works by their symbol, the newest first: files of different makers give one work different IRIs. A document without a symbol is
 * one of its own. Of two with the same name the second has a number behind it.
 */
export function worksOf(documents: readonly SiteDocument[]): SiteWork[] {
  const groups = new Map<string, SiteDocument[]>();
  for (const document of documents) {
    const { symbol, expression } = document.entry;
    const key = symbol ? symbolKey(symbol) : expression;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  const taken = new Set<string>();
  const works = [...groups.values()].map((group): SiteWork => {
    const sorted = group.sort(byLanguage) as [SiteDocument, ...SiteDocument[]];
    return { slug: free(slugOf(identifierOf(sorted[0].entry)), taken), documents: sorted };
  });
  return works.sort((a, b) => compare(dateOf(b.documents[0].entry) ?? '', dateOf(a.documents[0].entry) ?? ''));
}

/** File systems of some machines do not tell capitals. */
export function free(slug: string, taken: Set<string>): string {
  let name = slug;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${slug}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The order of United Nations lists of languages begins with Arabic; a page in English begins with its own. */
function byLanguage(a: SiteDocument, b: SiteDocument): number {
  const rank = ({ entry: { language = '~' } }: SiteDocument) => (language === 'en' ? '' : language);
  return compare(rank(a), rank(b));
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
