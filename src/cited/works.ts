/**
 * The works that a document cites, as its mark-up says: references to resolutions, links to documents, treaties.
 * Read from our own files and from those of others; what carries no mark is not found here.
 */

import { documentOf } from '../akn/metadata.js';
import { textOf } from '../akn/text.js';
import { documentInLink } from '../un/addresses.js';
import { bodyById, symbolOfWork } from '../un/bodies.js';
import { parseWorkIri, type Work } from '../un/iri.js';
import type { Element } from '../xml/tree.js';
import { findAll, walk } from '../xml/walk.js';

export { type CitedFormat, citedTable } from './format.js';
export { type CitedItem, type CitedItemPlace, citedIn } from './items.js';

/** One place where a work is cited. */
export interface CitedPlace {
  /**
   * The same for every way of naming a work: `A/RES/58/4`; `UNTS 42146`, `UNTS 39574 V2237` for a treaty that shares its
   * number; the IRI when no symbol follows from it.
   */
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
    const found = worksOf(node, alternatives);
    if (!found) return undefined;
    const holder = [...ancestors, node].findLast(each => each.attributes['eId']);
    const href = found.href ?? node.attributes['href'];
    const place = {
      kind: found.kind,
      shown: textOf(node).replace(/\s+/g, ' ').trim(),
      ...(href ? { href } : {}),
      ...(holder ? { eId: holder.attributes['eId'] as string } : {}),
    };
    for (const added of found.keys.map(key => ({ key, ...place }))) places.push(added);
    return 'skip';
  });
  return places;
}

interface Found {
  readonly kind: CitedPlace['kind'];
  readonly keys: readonly string[];
  readonly href?: string;
}

function worksOf(node: Element, alternatives: ReadonlyMap<string, string>): Found | undefined {
  const { href = '', eId = '' } = node.attributes;
  if (node.name === 'entity') return treatiesOf(node);
  if (node.name === 'ref' && href.startsWith('/')) {
    const link = alternatives.get(eId);
    const key = (link && symbolInLink(link)) ?? citedKey(href);
    return { kind: 'document', keys: [key], ...(link ? { href: link } : {}) };
  }
  if (node.name !== 'a' && node.name !== 'ref') return undefined;
  const symbol = symbolInLink(href);
  return symbol ? { kind: 'document', keys: [symbol] } : undefined;
}

/** The registration numbers are in the id; the link is inside the entity. */
function treatiesOf(node: Element): Found | undefined {
  const keys = treatyKeys(node.attributes['refersTo'] ?? '');
  const link = findAll(node, 'a')[0]?.attributes['href'];
  return keys.length > 0 ? { kind: 'treaty', keys, ...(link ? { href: link } : {}) } : undefined;
}

/** A range longer than this is a slip. */
const LONGEST_RANGE = 50;

/**
 * Keys of a treaty's ontology entry: `#unts_39574` → `UNTS 39574`, `#unts_39574_v2237` → `UNTS 39574 V2237`,
 * `#unts_970-973` and `#unts_17512_17513` → one for each number, `#unts_v2225` → `UNTS V2225`.
 */
function treatyKeys(pointer: string): string[] {
  const match = /^#?(unts|lnts)_([\w-]+)$/i.exec(pointer);
  if (!match) return [];
  const [, series = '', rest = ''] = match;
  const volumed = /^(?:([^_]+)_)?(v\w+)$/i.exec(rest);
  if (volumed) return [treatyKey(series, [volumed[1], volumed[2]].filter(Boolean).join(' '))];
  return rest
    .split('_')
    .flatMap(numbersIn)
    .map(number => treatyKey(series, number));
}

function numbersIn(range: string): string[] {
  const [first = 0, last = 0] = range.split('-').map(Number);
  if (!range.includes('-') || !(last > first) || last - first > LONGEST_RANGE) return [range];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** `alternativeReference`: eId of a reference → the address of the document; the first says it. */
export function alternativesOf(root: Element): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const { attributes } of findAll(root, 'alternativeReference')) {
    const { for: id = '', href = '' } = attributes;
    const reference = id.replace(/^#/, '');
    if (id && href && !links.has(reference)) links.set(reference, href);
  }
  return links;
}

function symbolInLink(href: string): string | undefined {
  const found = documentInLink(href);
  return found && symbolKey(found.symbol);
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

/**
 * The key of a work however it is named: a symbol, a treaty (`UNTS 42146`, `UNTS No. 42146`), the IRI of a work or of a part
 * of it. An IRI does not say whether a number is a resolution's or a decision's: where a body counts
 * its decisions from a number that its resolutions never reach (`un/bodies.ts`), the number tells; all others are taken for resolutions'.
 */
export function citedKey(name: string): string {
  const treaty = /^\s*#?(UNTS|LNTS)[\s_.]*(?:No\.?\s*)?(\w+)\s*$/i.exec(name);
  if (treaty) return treatyKey(treaty[1] as string, treaty[2] as string);
  if (/^https?:/i.test(name)) return symbolInLink(name) ?? name;
  if (!name.startsWith('/')) return symbolKey(name);
  const work = parseWorkIri(name);
  if (!work) return name;
  return symbolOfIri(work) ?? name.replace(/\/?[!#~].*$/s, '').replace(/\/+$/, '');
}

/** The symbol of a resolution or decision from its IRI; only bodies with addresses in the document system have such symbols. */
function symbolOfIri(work: Work): string | undefined {
  const body = bodyById(work.actor);
  if (!body?.addressed) return undefined;
  const number = work.number.replace(/_/g, ' ').replace(/^((?:E?S-)?\d+)-/, '$1/');
  const running = Number(/^\d+\/(\d+)/.exec(number)?.[1] ?? 0);
  const kind = running >= (body.decisionsFrom ?? Infinity) ? 'decision' : 'resolution';
  const symbol = symbolOfWork(body, kind, number);
  return symbol && symbolKey(symbol);
}
