/**
 * Web addresses of United Nations documents and of the United Nations Treaty Series: made from a symbol, and read back.
 * Hosts and forms as they occur in published files and on documents.un.org; docs.un.org is the present name of
 * undocs.org. No other file names a host.
 */
import { FIRST_COMPONENTS } from './symbol-series.js';

/** Patterns of the addresses that links get. Both can be set. */
export interface LinkBases {
  /** `{lang}` and `{symbol}` are filled in. */
  readonly documents: string;
  /** `{volume}` is filled in. */
  readonly treaties: string;
}

export const defaultBases: LinkBases = {
  documents: 'https://docs.un.org/{lang}/{symbol}',
  treaties: 'https://treaties.un.org/doc/Publication/UNTS/Volume%20{volume}/v{volume}.pdf',
};

/** Languages in which documents have addresses of their own; all others, German among them, are "other languages". */
const OFFICIAL: ReadonlySet<string> = new Set(['ar', 'zh', 'en', 'fr', 'ru', 'es']);
const OTHER_LANGUAGE = 'ot';

/** `en` → `en`, `de` → `ot`: how addresses call a language (ISO 639-1). */
export function addressLanguage(language: string): string {
  return OFFICIAL.has(language) ? language : OTHER_LANGUAGE;
}

/** @param language ISO 639-1 code of the edition, or the code of an address */
export function documentAddress(symbol: string, language: string, documents = defaultBases.documents): string {
  return documents.replaceAll('{lang}', addressLanguage(language)).replaceAll('{symbol}', () => symbol);
}

/** The address of a document in whatever language its reader prefers: `https://undocs.org/A/RES/65/230`. */
export function workAddress(symbol: string): string {
  return `https://undocs.org/${symbol}`;
}

export function treatyAddress(volume: string, treaties = defaultBases.treaties): string {
  return treaties.replaceAll('{volume}', volume);
}

/** A document as an address names it. */
export interface DocumentLink {
  /** As written in the address, decoded. */
  readonly symbol: string;
  /** `en`, `ot`; absent when the address leaves it to the reader. */
  readonly language?: string;
  /** `docs.un.org` */
  readonly host: string;
}

/** `https:///undocs.org//en/A/…`: slashes are doubled now and then. */
const ADDRESS = /^https?:\/{1,3}(?:www\.)?([a-z.-]{1,40}\.org)(?::\d{1,5})?\/{1,3}([^?#]{0,300})(?:\?([^#]{0,400}))?/i;
/** Hosts whose paths are symbols, with or without a language before them. */
const BY_PATH: ReadonlySet<string> = new Set(['docs.un.org', 'undocs.org']);
/** Hosts and pages that are asked for a symbol, and how they call it. */
const BY_QUERY: readonly (readonly [host: string, page: RegExp, symbol: string])[] = [
  ['documents.un.org', /^(?:api\/symbol\/access|symbol-explorer)$/i, 's'],
  ['daccess-ods.un.org', /^access\.nsf\/get$/i, 'DS'],
  ['un.org', /^(?:en\/|fr\/|es\/)?ga\/search\/view_doc\.asp$/i, 'symbol'],
];

/** The document that an address leads to, by any host and form; undefined for every other address. */
export function documentInLink(href: string): DocumentLink | undefined {
  const [, host = '', path = '', query] = ADDRESS.exec(href.trim()) ?? [];
  const name = host.toLowerCase();
  return BY_PATH.has(name) ? inPath(path, name) : inQuery(path, query, name);
}

/** Two letters before the symbol, unless a symbol begins with them: `ST/SGB/2003/13` has no language. */
const LANGUAGE = /^([a-z]{2})\/+/i;
/** `A/65/457`, `WHA75.8`; also what a slip left of one: `A/ES`, `70/174`. */
const SYMBOL = /^(?!rtl\/)[A-Z\d][\w.()-]{0,20}\/[^\s/]|^[A-Z]{1,8}\d{1,3}\.\d/i;

function inPath(path: string, host: string): DocumentLink | undefined {
  const plain = decoded(path);
  const stated = LANGUAGE.exec(plain);
  const code = stated?.[1] ?? '';
  const language = stated && !FIRST_COMPONENTS.includes(code.toUpperCase()) ? code.toLowerCase() : undefined;
  const symbol = language ? plain.slice(stated?.[0].length) : plain;
  return SYMBOL.test(symbol) ? { symbol, ...(language ? { language } : {}), host } : undefined;
}

function inQuery(path: string, query: string | undefined, host: string): DocumentLink | undefined {
  const form = BY_QUERY.find(([name, page]) => name === host && page.test(path));
  if (!form || query === undefined) return undefined;
  const symbol = new URLSearchParams(query.replace(/\+/g, '%2B')).get(form[2]);
  return symbol && SYMBOL.test(symbol) ? { symbol, host } : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray per cent sign: the address as it stands.
    return part;
  }
}

/**
 * Reads the addresses that `documents` makes as well as all others.
 * @returns symbol of the document, decoded
 */
export function symbolReader(documents: string): (href: string) => string | undefined {
  const [before = '', after = ''] = documents
    .split('{symbol}')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const own = new RegExp(`^${before.replace('\\{lang\\}', '[a-z]{2}')}(.{1,300})${after}$`);
  return href => documentInLink(href)?.symbol ?? decodedMatch(own.exec(href)?.[1]);
}

const decodedMatch = (found: string | undefined) => (found === undefined ? undefined : decoded(found));

/** The volume that an address of the United Nations Treaty Series leads to. */
export function treatyVolumeInLink(href: string): { readonly volume: string; readonly host: string } | undefined {
  const [, host = '', volume = ''] = TREATIES.exec(href) ?? [];
  return volume === '' ? undefined : { volume, host };
}

const TREATIES = /^https?:\/\/(treaties\.un\.org)\/doc\/Publication\/UNTS\/Volume%20(\d+)\/v\d+\.pdf/i;

/** Whether an address is one of the United Nations Treaty Collection. */
export function isInTreatyCollection(href: string): boolean {
  return href.includes('//treaties.un.org/');
}

/** What is wrong with the form of an address, as the end of a sentence; empty when nothing is. */
export function slipsInAddress(href: string): string[] {
  const chinese = PRESENT.exec(href)?.groups?.['path']?.startsWith('ch/');
  return [
    /\s/.test(href) ? 'contains spaces' : '',
    /^https?:\/\/[^/?#]*\/[^?#]*\/\//i.test(href) ? 'contains a double slash' : '',
    /^https?:\/\/[^/?#]*\/\//i.test(href) ? 'has a double slash after the host' : '',
    chinese ? 'requests the language "ch" (Chinese is zh)' : '',
  ].filter(slip => slip !== '');
}

const PRESENT = /^https?:\/\/(?:www\.)?(?:undocs|docs\.un)\.org\/(?<path>[^?#]*)(?<rest>.*)$/i;
const PARTS = /^(https?:\/\/)([^/?#]*)([^?#]*)(.*)$/i;

/**
 * An address as it should be: blanks at its ends go, others are escaped (`S/RES/2370%20(2017)`), double slashes become one,
 * Chinese is `zh`, and a document has one address whatever the host was called when the link was made.
 * @param documents pattern of the addresses of documents
 */
export function presentAddress(href: string, documents: string): string {
  const trimmed = href.trim().replace(/[\s\u00a0]+/g, '%20');
  const [, scheme = '', host = '', path = '', rest = ''] = PARTS.exec(trimmed) ?? [];
  if (scheme === '') return trimmed;
  const single = scheme + host + path.replace(/\/{2,}/g, '/') + rest;
  const place = PRESENT.exec(single)?.groups;
  if (!place) return single;
  const renamed = (place['path'] ?? '').replace(/^ch\//i, 'zh/');
  const [, language = '', symbol = ''] = place['rest'] === '' ? (/^([a-z]{2})\/(\S+)$/.exec(renamed) ?? []) : [];
  const known = OFFICIAL.has(language) || language === OTHER_LANGUAGE;
  if (known && symbol) return documentAddress(symbol, language, documents);
  return (
    single.slice(0, single.length - (place['path'] ?? '').length - (place['rest'] ?? '').length) +
    renamed +
    place['rest']
  );
}
