/** Where the links of a document lead, and what they say. Only web addresses and places of the document itself are links. */

import { alternativesOf, citedKey } from '../../cited/works.js';
import type { Element } from '../../xml/tree.js';
import { isInside, type Positions, pointed } from './positions.js';
import { normalised, stringOf } from './words.js';

export interface Targets {
  /** All links outside of the metadata, in document order. */
  readonly links: readonly Element[];
  /** A web address, "#" and an id of this document, or nothing. */
  readonly targetOf: (link: Element) => string;
  /** The place of the document that a target names. */
  readonly placeOf: (target: string) => Element | undefined;
  /** Links that say the same and lead elsewhere are told apart. */
  readonly isAmbiguous: (link: Element) => boolean;
}

/** `documents`: address of a document with places for `{lang}` and `{symbol}`. */
export function targetsIn(positions: Positions, documents: string, language: string): Targets {
  const links = positions.all.filter(each => LINKS.has(each.name) && !isInside(each, positions, 'meta'));
  const alternatives = alternativesOf(positions.root);
  const targets = new Map(
    links.map(link => [link, targetOf(link, alternatives, documents.replace('{lang}', language))]),
  );
  const ambiguous = ambiguousIn(links);
  return {
    links,
    targetOf: link => targets.get(link) ?? '',
    placeOf: target =>
      (positions.byId.get(pointed(target)) ?? []).find(
        each => !isInside(each, positions, 'meta') && each.name !== 'meta',
      ),
    isAmbiguous: link => ambiguous.has(wordsOf(link)),
  };
}

export const LINKS: ReadonlySet<string> = new Set(['a', 'ref', 'rref', 'tocItem']);

function ambiguousIn(links: readonly Element[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const link of links) {
    const address = link.attributes['href'] ?? link.attributes['from'];
    if (address === undefined) continue;
    const words = wordsOf(link);
    const known = first.get(words);
    if (known === undefined) first.set(words, address);
    else if (known !== address) ambiguous.add(words);
  }
  return ambiguous;
}

function wordsOf(link: Element): string {
  return normalised(stringOf(link)).toLowerCase();
}

function targetOf(link: Element, alternatives: ReadonlyMap<string, string>, documents: string): string {
  const { href: own, from, eId } = link.attributes;
  const href = normalised(own ?? from ?? '');
  if (href.startsWith('#')) return href;
  if (isWeb(href)) return webAddress(href);
  if (/^mailto:[^ ]*@[^ ]*$/i.test(href)) return href;
  const address = eId === undefined ? undefined : alternatives.get(eId);
  if (address !== undefined) return isWeb(address) ? webAddress(address) : '';
  return addressOfWork(href, documents);
}

function isWeb(href: string): boolean {
  return href.includes('.') && /^https?:\/\//i.test(href);
}

/** Blanks and the like, which stand in addresses of others, written as addresses must have them. */
function webAddress(href: string): string {
  return href.replace(/[\0-\x20\x7f-\u{10ffff}<>"{}|\\^`]/gu, sign =>
    encodeURIComponent(/[\ud800-\udfff]/u.test(sign) ? '\ufffd' : sign),
  );
}

/** The address of a resolution or decision from its IRI: …/un-ga/2000-11-15/55-25 → A/RES/55/25. */
function addressOfWork(iri: string, documents: string): string {
  const symbol = iri.startsWith('/akn/un/statement/') ? citedKey(iri) : iri;
  return symbol === iri || symbol.startsWith('/') ? '' : documents.replace('{symbol}', () => symbol);
}
