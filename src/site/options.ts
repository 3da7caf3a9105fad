/** Options of a site, checked. */
import { wrongOption } from '../options/usage-error.js';

export interface SiteOptions {
  /** Over all pages. */
  readonly title?: string;
  /** Where the site will be: feeds, the sitemap and harvesting need it. */
  readonly baseUrl?: string;
  /** Mail address of who answers for the site: the OAI-PMH static repository needs it. */
  readonly contact?: string;
  /** Make the index of the search. Default true. */
  readonly search?: boolean;
  readonly signal?: AbortSignal;
  /** Called after each document that was written. */
  readonly onProgress?: (done: number, all: number) => void;
}

const TITLE = 'Resolutions and decisions of the United Nations';

/** @throws UsageError */
export function checkSiteOptions({ title = TITLE, baseUrl, contact, search = true }: SiteOptions) {
  if (title.trim() === '') throw wrongOption('title', 'must not be empty');
  if (contact !== undefined && !/^[^\s@<>]+@[^\s@<>]+$/.test(contact))
    throw wrongOption('contact', 'must be a mail address');
  if (contact !== undefined && baseUrl === undefined) throw wrongOption('contact', 'needs baseUrl');
  const base = baseUrl === undefined ? {} : { base: addressOf(baseUrl) };
  return { title, search, ...base, ...(contact === undefined ? {} : { contact }) };
}

function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw wrongOption('baseUrl', `must be an address like "https://archive.example/un/", not "${given}"`);
  return url.href.replace(/\/*$/, '/');
}
