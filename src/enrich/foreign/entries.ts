/** The ontology entries of a file: what is there, found by id and by address, and what has to be added. */

import { type Actor, idInVocabulary, vocabularyOf } from '../../un/akn4un.js';
import { symbolInName } from '../../un/iri.js';
import { type Element, element } from '../../xml/tree.js';
import { addressOf, type EntryKind, isAllowed, kindFor } from './kinds.js';

export interface Entries {
  /** Id of the entry that a name means, made when there is none. */
  readonly idFor: (name: string, use: Use) => string;
  /** Entries made so far. */
  readonly added: () => readonly Element[];
}

/** Where a pointer stands. */
export interface Use {
  readonly attribute: string;
  readonly element: string;
  /** The words that carry the pointer. */
  readonly shown: string;
}

/** @param existing all entries and other elements with ids @param actor the body of the document */
export function entriesOf(existing: readonly Element[], actor: Actor | undefined): Entries {
  const byId = new Map<string, Element>();
  const byAddress = new Map<string, Element>();
  const byEnd = new Map<string, Element>();
  const keep = (entry: Element): void => {
    const { eId, href } = entry.attributes;
    if (eId !== undefined && !byId.has(eId)) byId.set(eId, entry);
    if (href === undefined || !entry.name.startsWith('TLC')) return;
    if (!byAddress.has(href)) byAddress.set(href, entry);
    const end = href.split('/').at(-1) ?? '';
    if (end && !byEnd.has(end)) byEnd.set(end, entry);
  };
  existing.forEach(keep);
  const added: Element[] = [];
  const made = new Map<string, string>();

  const known = (name: string, { attribute }: Use): string | undefined => {
    for (const entry of [byId.get(name), byId.get(idInVocabulary(name)), byEnd.get(name)]) {
      if (entry && isAllowed(entry.name, attribute)) return entry.attributes['eId'];
    }
    return undefined;
  };
  const add = (kind: string, wanted: string, href: string, showAs: string): string => {
    let id = wanted;
    for (let number = 2; byId.has(id); number++) id = `${wanted}_${number}`;
    const name = kind === 'TLCReference' ? 'document' : undefined;
    const entry = element(kind, { eId: id, name, href: id === wanted ? href : href.replace(/[^/]+$/, id), showAs });
    added.push(entry);
    keep(entry);
    return id;
  };
  const fromVocabulary = (name: string, use: Use): string | undefined => {
    const id = idInVocabulary(name);
    const entry = vocabularyOf(id, use.shown, actor);
    if (!entry || !isAllowed(entry.element, use.attribute)) return undefined;
    const same = byAddress.get(entry.href);
    if (same && isAllowed(same.name, use.attribute)) return same.attributes['eId'];
    return add(entry.element, id, entry.href, entry.showAs);
  };
  const idFor = (name: string, use: Use): string => {
    const kind = kindFor(use.attribute, use.element);
    const key = `${kind} ${name}`;
    const id = known(name, use) ?? made.get(key) ?? fromVocabulary(name, use) ?? fresh(name, kind, use);
    made.set(key, id);
    return id;
  };
  const fresh = (name: string, kind: EntryKind, use: Use): string => {
    const id = idFrom(name, kind);
    return add(kind, id, addressOf(kind, id), wordsFor(name, kind, use));
  };
  return { idFor, added: () => added };
}

const LONGEST_ID = 60;

/** Letters and figures in one word: `VOTING BY MAIL` → `votingByMail`; a number gets the kind before it. */
function idFrom(name: string, kind: EntryKind): string {
  if (kind === 'TLCReference') return `doc_${symbolInName(name).slice(0, LONGEST_ID)}`;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 1 && /^\p{L}/u.test(words[0] as string)) return (words[0] as string).slice(0, LONGEST_ID);
  const spoken = words.length > 1 && !/\p{Ll}/u.test(name) ? words.map(word => word.toLowerCase()) : words;
  const joined = spoken.map(camel).join('').slice(0, LONGEST_ID);
  return /^\p{L}/u.test(joined) ? joined : `${kind.slice('TLC'.length).toLowerCase()}_${joined || 'unnamed'}`;
}

function camel(word: string, index: number): string {
  const first = word.charAt(0);
  return (index === 0 ? first.toLowerCase() : first.toUpperCase()) + word.slice(1);
}

/** Things are named by the words that carry the pointer, concepts by their id: `adoptionMeeting` → "Adoption meeting". */
function wordsFor(name: string, kind: EntryKind, { shown }: Use): string {
  const isThing = kind !== 'TLCConcept' && kind !== 'TLCRole';
  if (isThing && shown !== '' && shown.length <= 120) return shown;
  if (/[^\p{L}\p{N}_]/u.test(name)) return name.trim();
  const words = name.replace(/_/g, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const spoken = words === name ? name : words.toLowerCase();
  return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}
