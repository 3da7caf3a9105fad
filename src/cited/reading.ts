/** Reads the citations of a whole document: notes in their order for "Ibid.", bodies settled over all places. */

import type { DocumentMetadata } from '../akn/metadata.js';
import type { Citation, CitedWork } from '../citations/citation.js';
import type { CitationContext } from '../citations/context.js';
import { findCitations } from '../citations/find.js';
import { keyOf, type NoteRecord } from '../citations/ibid.js';
import { documentSymbol, isAdopted } from '../citations/links.js';
import { settle } from '../citations/settle.js';
import type { Language } from '../languages/language.js';
import { bodyById, bodyOfSymbol, isOfSubsidiary, type Organ, ownNumber } from '../un/bodies.js';
import type { Element } from '../xml/tree.js';
import { type Block, markerOf } from './blocks.js';

export interface CitedBlock {
  readonly block: Block;
  readonly citations: readonly Citation[];
}

/** Those blocks of a document that cite something, in document order. */
export function readCitations(blocks: readonly Block[], facts: DocumentMetadata, language: Language): CitedBlock[] {
  const context = contextOf(facts, language);
  const reader = noteReader(context);
  const lists = blocks.map(block => reader(block));
  const settled = settle(lists);
  const isOwn = namesItself(facts);
  return blocks.flatMap((block, index) => {
    const all = settled[index] ?? [];
    // The note of a title is no part of it: "Resolution 75/257 … becomes resolution 75/257 A" cites another work.
    const citations = block.front && !block.note ? all.filter(each => !isOwn(each.work)) : all;
    return citations.length > 0 ? [{ block, citations }] : [];
  });
}

/** A document that names itself on its cover or in its title, by symbol or number, cites nothing. */
function namesItself({ symbol, number }: DocumentMetadata): (work: CitedWork) => boolean {
  const own = plainSymbol(symbol);
  return work =>
    (own !== undefined && plainSymbol(documentSymbol(work)) === own) || (isAdopted(work) && work.number === number);
}

function plainSymbol(symbol: string | undefined): string | undefined {
  return symbol?.replace(/\s+/g, '').toUpperCase();
}

function contextOf(facts: DocumentMetadata, language: Language): Omit<CitationContext, 'inNote'> {
  return {
    language,
    organ: organOf(facts),
    date: facts.adoptionDate ?? facts.publicationDate,
  };
}

/** The body whose text it is: by its number, where that tells, by symbol, else by the work's IRI; `other` for an unknown one. */
function organOf({ symbol = '', number = '', actor = '' }: DocumentMetadata): Organ | 'other' | undefined {
  if (isOfSubsidiary(symbol)) return 'other';
  return (ownNumber(number)?.body ?? bodyOfSymbol(symbol) ?? bodyById(actor))?.code;
}

/** Reads block after block; what a note cites is kept for the "Ibid." of the next. */
function noteReader(context: Omit<CitationContext, 'inNote'>): (block: Block) => readonly Citation[] {
  let current: Element | undefined;
  let record: NoteRecord | undefined;
  let previous: NoteRecord | undefined;
  const inText = { ...context, inNote: false };
  const inNote = { ...context, inNote: true };
  return block => {
    const { note, text } = block;
    if (!note) return findCitations(text, inText);
    if (note !== current) previous = record;
    const own = note === current ? record : undefined;
    const citations = findCitations(text, inNote, own ?? previous);
    record = { marker: markerOf(note), citations: own ? joined(own.citations, citations) : citations, text };
    current = note;
    return citations;
  };
}

/** More than any note cites: what is cited again beyond that is left out, so that notes without an end stay readable. */
const MOST = 200;

function joined(before: readonly Citation[], found: readonly Citation[]): readonly Citation[] {
  if (before.length < MOST) return [...before, ...found];
  const known = new Set(before.map(each => keyOf(each.work)));
  const others = found.filter(each => !known.has(keyOf(each.work)));
  return before.length < 2 * MOST && others.length > 0 ? [...before, ...others] : before;
}
