/** What archives ask of a document, read once from its AKN. Every profile is made from this record, never from the tree. */

import { fileNameOf } from '../akn/file-name.js';
import { type AnnexMetadata, type DocumentMetadata, documentOf, metadataOf } from '../akn/metadata.js';
import { type CitedPlace, citedPlaces } from '../cited/works.js';
import { languageByCode } from '../languages/index.js';
import { knownLanguageTag } from '../languages/tag.js';
import { actorOf } from '../un/akn4un.js';
import type { Element } from '../xml/tree.js';
import { childOf, find, findAll } from '../xml/walk.js';

/** A subject heading or authority that the document's `classification` names. */
export interface Keyword {
  readonly value: string;
  readonly shown: string;
  /** `UNBIS`, `DHLAUTH`, or the agenda's symbol. */
  readonly dictionary: string;
  readonly refersTo?: string;
  readonly href?: string;
}

export interface ArchiveRecord extends Omit<DocumentMetadata, 'keywords'> {
  /** Base of file names: `A-RES-65-230-en`. */
  readonly name: string;
  /** `General Assembly` */
  readonly body?: string;
  /** ISO 639-1. */
  readonly languageCode?: string;
  /** Main Committee: `03`. */
  readonly committee?: string;
  /** Symbols named on the cover page: the report that the text was adopted on. */
  readonly reports: readonly string[];
  readonly keywords: readonly Keyword[];
  /** Each work that is cited, once, in the order of first citation. */
  readonly cited: readonly CitedPlace[];
  /** Dates of the file itself, ISO. */
  readonly markupDate?: string;
}

/** Reads the record. What the document does not say is absent; profiles report what they miss. */
export function recordOf(tree: Element, fallbackName: string): ArchiveRecord {
  const facts = metadataOf(tree);
  const document = documentOf(tree);
  const meta = childOf(document, 'meta');
  const languageCode = languageByCode(facts.language)?.code;
  const body = actorOf(facts.symbol, facts.actor?.replace(/^un-(?:ga-)?/, ''))?.name;
  const committee = committeeOf(document);
  const markupDate = meta && markupDateOf(meta);
  return {
    ...facts,
    name: fileNameOf(facts, knownLanguageTag(facts.language), fallbackName).name,
    reports: reportsOf(tree, facts),
    keywords: meta ? keywordsOf(meta) : [],
    cited: distinct(citedPlaces(tree).filter(each => each.key !== facts.symbol)),
    ...(body ? { body } : {}),
    ...(languageCode ? { languageCode } : {}),
    ...(committee ? { committee } : {}),
    ...(markupDate ? { markupDate } : {}),
  };
}

/** Whether a keyword is the authority of a body of the United Nations: the document's author (MARC 710), and no subject of it (650). */
export function isBodyAuthority({ dictionary, value }: Keyword): boolean {
  return dictionary === 'DHLAUTH' && value.startsWith('UN. ');
}

/** What to call a document in one line: its title, else its kind and number, else its symbol. */
export function titleOf(record: ArchiveRecord): string | undefined {
  return record.title ?? record.symbol ?? record.number;
}

/** `Annex I. Rules of procedure` */
export function annexLine(annex: AnnexMetadata, position: number): string {
  const label = annex.label ?? `Annex ${position}`;
  return annex.title ? `${label.replace(/\.$/, '')}. ${annex.title}` : label;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Two-digit code of a Main Committee, as the United Nations libraries write it. */
function committeeOf(document: Element): string | undefined {
  const node = find(document, 'docCommittee');
  const pointer = (node?.attributes['refersTo'] ?? '').replace(/^#/, '');
  const number = ORDINALS.findIndex(word => pointer === `${word}Committee`) + 1;
  return number > 0 ? `0${number}` : undefined;
}

function reportsOf(tree: Element, facts: DocumentMetadata): string[] {
  const origin = facts.origin ?? '';
  const symbols = citedPlaces(tree).map(place => place.shown);
  const named = symbols.filter(shown => /^[A-Z]\//.test(shown) && origin.includes(shown));
  return [...new Set(named)];
}

function keywordsOf(meta: Element): Keyword[] {
  return findAll(meta, 'keyword').map(({ attributes }) => {
    const { value = '', showAs, dictionary = '', refersTo, href } = attributes;
    return {
      value,
      shown: showAs || value,
      dictionary,
      ...(refersTo ? { refersTo: refersTo.replace(/^#/, '') } : {}),
      ...(href ? { href } : {}),
    };
  });
}

function distinct(places: readonly CitedPlace[]): CitedPlace[] {
  const seen = new Map<string, CitedPlace>();
  for (const place of places) if (!seen.has(place.key)) seen.set(place.key, place);
  return [...seen.values()];
}

function markupDateOf(meta: Element): string | undefined {
  const manifestation = find(meta, 'FRBRManifestation');
  return manifestation && childOf(manifestation, 'FRBRdate')?.attributes['date'];
}
