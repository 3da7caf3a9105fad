/**
 * The works that a document cites, as its mark-up says: references to resolutions, links to documents, treaties.
 * Read from our own files and from those of others; what carries no mark is not found here.
 */
import { parseWorkIri } from './iri.js';
import { documentOf } from './metadata.js';
import { textOf } from './text.js';
import type { Element } from './tree.js';
import { findAll, walk } from './walk.js';

/** One place where a work is cited. */
export interface CitedPlace {
  /** The same for every way of naming a work: `A/RES/58/4`, `UNTS 42146`, or the IRI when no symbol follows from it. */
  readonly key: string;
  readonly kind: 'document' | 'treaty';
  /** The words that cite. */
  readonly shown: string;
  /** Where the link leads. */
  readonly href?: string;
  /** The nearest element with an id. */
  readonly eId?: string;
}

/** All places in document order, the cover page and annexes too. */
export function citedPlaces(root: Element): CitedPlace[] {
  const places: CitedPlace[] = [];
  const alternatives = alternativesOf(root);
  walk(documentOf(root), (node, ancestors) => {
    if (node.name === 'meta') return 'skip';
    const found = keyOf(node, alternatives);
    if (!found || found.key === '') return undefined;
    const holder = [...ancestors, node].findLast(each => each.attributes['eId']);
    const href = found.href ?? node.attributes['href'];
    places.push({
      key: found.key,
      kind: found.kind,
      shown: textOf(node).replace(/\s+/g, ' ').trim(),
      ...(href ? { href } : {}),
      ...(holder ? { eId: holder.attributes['eId'] as string } : {}),
    });
    return 'skip';
  });
  return places;
}

type Found = Pick<CitedPlace, 'key' | 'kind' | 'href'>;

function keyOf(node: Element, alternatives: ReadonlyMap<string, string>): Found | undefined {
  const { href = '', eId = '' } = node.attributes;
  if (node.name === 'entity') return treatyOf(node);
  if (node.name === 'ref' && href.startsWith('/')) {
    const link = alternatives.get(eId);
    return { kind: 'document', key: (link && symbolInLink(link)) ?? citedKey(href), ...(link ? { href: link } : {}) };
  }
  if (node.name !== 'a' && node.name !== 'ref') return undefined;
  const symbol = symbolInLink(href);
  return symbol ? { kind: 'document', key: symbol } : undefined;
}

/** `refersTo="#unts_39574"`: the registration number is in the id; the link is inside the entity. */
function treatyOf(node: Element): Found | undefined {
  const match = /^#?(unts|lnts)_(\w+)$/i.exec(node.attributes['refersTo'] ?? '');
  if (!match) return undefined;
  const link = findAll(node, 'a')[0]?.attributes['href'];
  return { kind: 'treaty', key: treatyKey(match[1] as string, match[2] as string), ...(link ? { href: link } : {}) };
}

/** `alternativeReference`: eId of a reference → the address of the document. */
function alternativesOf(root: Element): Map<string, string> {
  const links = new Map<string, string>();
  for (const { attributes } of findAll(root, 'alternativeReference')) {
    const { for: id = '', href = '' } = attributes;
    if (id && href) links.set(id.replace(/^#/, ''), href);
  }
  return links;
}

/** `https://docs.un.org/en/A/RES/46/152` and the older hosts → `A/RES/46/152`. */
const DOCUMENT_LINK =
  /^https?:\/\/(?:www\.)?(?:docs\.un\.org|undocs\.org)\/(?:[a-z]{2}\/)?(?!rtl\/)([A-Z]{1,5}\/[^?#]+)/i;

function symbolInLink(href: string): string | undefined {
  const match = DOCUMENT_LINK.exec(href);
  return match ? symbolKey(decoded(match[1] as string)) : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `S/RES/1325 (2000)`, `s/res/1325(2000)` → `S/RES/1325(2000)`: writers differ in blanks and capitals. */
export function symbolKey(symbol: string): string {
  return symbol
    .replace(/[\s\u00a0]+/g, '')
    .replace(/\/+$/, '')
    .toUpperCase();
}

/** `unts`, `42146` → `UNTS 42146` */
export function treatyKey(series: string, number: string): string {
  return `${series.toUpperCase()} ${number.toUpperCase()}`;
}

/** Prefix of the symbols of a body's resolutions. */
const RESOLUTIONS: Readonly<Record<string, string>> = {
  'un-ga': 'A/RES/',
  'un-sc': 'S/RES/',
  'un-ecosoc': 'E/RES/',
  'un-ga-hrc': 'A/HRC/RES/',
};

/**
 * The key of a work however it is named: a symbol, a treaty (`UNTS 42146`, `UNTS No. 42146`), the IRI of a work or of a part
 * of it. An IRI does not say whether a number is a resolution's or a decision's: General Assembly numbers from 401 on are
 * decisions' (since the thirty-first session), all others are taken for resolutions'.
 */
export function citedKey(name: string): string {
  const treaty = /^\s*#?(UNTS|LNTS)[\s_.]*(?:No\.?\s*)?(\w+)\s*$/i.exec(name);
  if (treaty) return treatyKey(treaty[1] as string, treaty[2] as string);
  if (/^https?:/i.test(name)) return symbolInLink(name) ?? name;
  if (!name.startsWith('/')) return symbolKey(name);
  const work = parseWorkIri(name);
  if (!work) return name;
  const prefix = RESOLUTIONS[work.actor.replace(/^un(?=[a-z])/, 'un-')];
  if (!prefix) return name.replace(/\/?[!#~].*$/s, '').replace(/\/+$/, '');
  const number = work.number.replace(/_/g, '').replace(/^(\d+)-/, '$1/');
  const running = Number(/^\d+\/(\d+)/.exec(number)?.[1] ?? 0);
  return symbolKey(`${prefix === 'A/RES/' && running > 400 ? 'A/DEC/' : prefix}${number}`);
}
