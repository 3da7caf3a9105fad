/**
 * What a document cites: every work once, with all its places. Read from the words by the same grammars that make the
 * links, and from the links that stand there; what is cited but not linked is listed too.
 */

import { metadataOf } from '../akn/metadata.js';
import { textOf } from '../akn/text.js';
import type { Citation, CitedWork, Pinpoint } from '../citations/citation.js';
import { keyOf } from '../citations/ibid.js';
import { documentSymbol, isAdopted } from '../citations/links.js';
import { english } from '../languages/en/index.js';
import { languageByCode } from '../languages/index.js';
import { bodyByCode } from '../un/bodies.js';
import type { Element } from '../xml/tree.js';
import { findAll } from '../xml/walk.js';
import { blocksOf, markerOf } from './blocks.js';
import { overlaps, takenIn } from './links.js';
import { type CitedBlock, readCitations } from './reading.js';

/** A work that a document cites. */
export interface CitedItem {
  readonly kind: CitedWork['kind'];
  /** Symbol, place in the treaty series, sales number, or the words of another source. */
  readonly name: string;
  /** Title of a treaty, where one is known. */
  readonly title?: string;
  /** IRI of a resolution whose date is known. */
  readonly iri?: string;
  /** Addresses: one for each volume of a treaty. */
  readonly links: readonly string[];
  /** `linked`; `not linked`: understood, but it has no address; `doubtful`: see `because`. */
  readonly state: 'linked' | 'not linked' | 'doubtful';
  readonly because?: string;
  readonly places: readonly CitedItemPlace[];
}

export interface CitedItemPlace {
  /** The words that cite. */
  readonly words: string;
  /** The nearest element with an id. */
  readonly eId?: string;
  /** Mark of the note it stands in. */
  readonly note?: string;
  /** `annex, para. 3` in a neutral spelling: `annex, paragraph 3`. */
  readonly pinpoint?: string;
}

/** All works that a document cites, in order of first citation. */
export function citedIn(root: Element): CitedItem[] {
  const facts = metadataOf(root);
  const language = languageByCode(facts.language) ?? english;
  const marks = marksOf(root);
  const items = new Map<string, Gathered>();
  const treaties = new Map<string, string>();
  for (const block of readCitations(blocksOf(root), facts, language)) {
    const over = overlaps(block.citations, takenIn(block.block.element));
    const printed = textOf(block.block.element);
    for (const [index, citation] of block.citations.entries()) {
      const key = citation.certainty === 'doubtful' ? `? ${wordsOf(printed, citation)}` : keyOf(citation.work);
      const elements = (over[index] ?? []).map(each => each.element);
      gather(items, key, itemOf(placeOf(block, citation, printed), citation, elements, marks));
      const pointer =
        citation.work.kind === 'treaty' && elements.map(each => each.attributes['refersTo']).find(Boolean);
      if (pointer && !treaties.has(pointer)) treaties.set(pointer, key);
    }
  }
  addNamed(root, treaties, items);
  return [...items.values()].map(({ links, ...item }) => ({ ...item, links: [...links] }));
}

/** An item while its places are gathered. */
interface Gathered extends Omit<CitedItem, 'links' | 'places'> {
  readonly links: Set<string>;
  readonly places: CitedItemPlace[];
}

function gather(items: Map<string, Gathered>, key: string, found: CitedItem): void {
  const known = items.get(key);
  if (!known) {
    items.set(key, { ...found, links: new Set(found.links), places: [...found.places] });
    return;
  }
  for (const link of found.links) known.links.add(link);
  for (const added of found.places) known.places.push(added);
  const iri = known.iri ?? found.iri;
  const state = found.state === 'linked' ? 'linked' : known.state;
  if (iri !== known.iri || state !== known.state) items.set(key, { ...known, ...(iri ? { iri } : {}), state });
}

/** Treaties named by their titles in running text are cited there too. */
function addNamed(root: Element, treaties: ReadonlyMap<string, string>, items: ReadonlyMap<string, Gathered>): void {
  for (const { element: block, note, eId } of blocksOf(root)) {
    if (note) continue;
    for (const { element } of takenIn(block)) {
      if (element.attributes['name'] !== 'akn4un:treaty') continue;
      const words = textOf(element)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();
      const item = items.get(treaties.get(element.attributes['refersTo'] ?? '') ?? '');
      item?.places.push({ words, ...(eId ? { eId } : {}) });
    }
  }
}

interface Marks {
  /** `#ref_1` → address of the document. */
  readonly addresses: ReadonlyMap<string, string>;
  /** `#unts_39574` → title. */
  readonly titles: ReadonlyMap<string, string>;
}

function marksOf(root: Element): Marks {
  const pairs = (name: string, from: string, to: string): [string, string][] =>
    findAll(root, name).map(({ attributes }) => [attributes[from] ?? '', attributes[to] ?? '']);
  const entries = pairs('TLCReference', 'eId', 'showAs').map(([id, title]): [string, string] => [`#${id}`, title]);
  return { addresses: new Map(pairs('alternativeReference', 'for', 'href')), titles: new Map(entries) };
}

function itemOf(place: CitedItemPlace, citation: Citation, elements: readonly Element[], marks: Marks): CitedItem {
  const links = elements.flatMap(each => addressesOf(each, marks));
  const doubtful = citation.certainty === 'doubtful';
  const iri = elements.map(each => each.attributes['href'] ?? '').find(href => href.startsWith('/akn/'));
  const title = elements.map(each => marks.titles.get(each.attributes['refersTo'] ?? '')).find(Boolean);
  return {
    kind: citation.work.kind,
    name: (!doubtful && nameOf(citation.work)) || place.words,
    ...(title ? { title } : {}),
    ...(iri ? { iri: iri.replace(/\/!main#.*$/, '') } : {}),
    links,
    state: doubtful ? 'doubtful' : links.length > 0 || iri ? 'linked' : 'not linked',
    ...(doubtful && citation.because ? { because: citation.because } : {}),
    places: [place],
  };
}

function addressesOf(node: Element, { addresses }: Marks): string[] {
  const own = node.name === 'ref' ? addresses.get(`#${node.attributes['eId']}`) : node.attributes['href'];
  const inside = node.name === 'entity' ? findAll(node, 'a').map(each => each.attributes['href']) : [];
  return [own, ...inside].filter((href): href is string => href !== undefined && /^https?:/.test(href));
}

function nameOf(work: CitedWork): string {
  if (work.kind === 'treaty') {
    const volumes = work.volumes.length > 0 ? `vol. ${work.volumes.join(', ')}` : '';
    const numbers = work.numbers.length > 0 ? `No. ${work.numbers.join(', ')}` : '';
    return [work.series, [volumes, numbers].filter(Boolean).join(', ')].join(' ');
  }
  if (work.kind === 'sales') return `Sales No. ${work.number}`;
  if (isAdopted(work)) return documentSymbol(work) ?? `${bodyByCode(work.organ).name} ${work.kind} ${work.number}`;
  return documentSymbol(work) ?? ('symbol' in work ? work.symbol : work.text);
}

function placeOf({ block: { eId, note } }: CitedBlock, citation: Citation, printed: string): CitedItemPlace {
  const pinpoint = citation.pinpoints.map(pinpointText).join(', ');
  return {
    words: wordsOf(printed, citation),
    ...(eId ? { eId } : {}),
    ...(note ? { note: markerOf(note) } : {}),
    ...(pinpoint ? { pinpoint } : {}),
  };
}

function pinpointText({ unit, number, to }: Pinpoint): string {
  return [unit, [number, to].filter(Boolean).join('–')].filter(Boolean).join(' ');
}

function wordsOf(printed: string, { start, end }: Citation): string {
  return printed
    .slice(start, end)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
