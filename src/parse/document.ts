/** One document: its first lines are read, then the family that fits reads the rest. */

import type { Source } from '../source/source.js';
import type { Element } from '../xml/tree.js';
import { withTables } from './body/tabbed-rows.js';
import type { ParseContext } from './context.js';
import { collectionOf } from './families/collection.js';
import { families } from './families/index.js';
import type { Family, Opened } from './family.js';
import { checkAgreement } from './head/agreement.js';
import { withWholeHead } from './head/broken-head.js';
import { withOwnFormula } from './head/formula.js';
import { type Head, readHead, statesDraft } from './head/head.js';
import { mastheadPieces } from './head/masthead.js';
import { metaOf } from './head/meta.js';
import { inParts } from './head/parts.js';
import { severalIn } from './head/several.js';
import { keepsAll } from './kept.js';
import { type Line, lineIn } from './line.js';

/**
 * The document element.
 * @param list the families in the order in which they are asked; the last one takes everything and loses nothing
 */
export function parseDocument(source: Source, context: ParseContext, list: readonly Family[] = families): Element {
  const starts = severalIn(source.blocks, context);
  return starts.length > 0 ? severalDocuments(source, starts, context, list) : oneDocument(source, context, list);
}

/** Whole resolutions in one file: a collection without a title of its own; what the source states, it states of the file. */
function severalDocuments(
  source: Source,
  starts: readonly number[],
  context: ParseContext,
  list: readonly Family[],
): Element {
  const members = starts.map((start, index) => {
    const blocks = source.blocks.slice(start, starts[index + 1]);
    return oneDocument({ ...source, blocks, notes: [], masthead: [], properties: [] }, context, list);
  });
  context.report('parse/several-documents', `The file holds ${members.length} documents.`, source.blocks[0]?.origin);
  return collectionOf(open({ ...source, blocks: [] }, context), members, context);
}

function oneDocument(source: Source, context: ParseContext, list: readonly Family[]): Element {
  const opened = open(source, context);
  checkAgreement(opened, context);
  const family = list.find(each => each.fits(opened, context));
  const last = list.at(-1);
  if (!family || !last) throw new TypeError('the last family must fit every document');
  if (!family.withoutHead) reportUnknown(opened.head, context);
  const document = family.parse(opened, context);
  if (family === last || keepsAll(document, source)) return document;
  context.report(
    'parse/kept-plain',
    `The rules for the document type "${family.name}" would have lost text.`,
    opened.lines[0]?.origin,
  );
  // What was said of the document has been said.
  const guarded = family.parse(opened, { ...context, report: () => {}, guarded: true });
  return keepsAll(guarded, source) ? guarded : last.parse(opened, context);
}

function reportUnknown({ unknown: [first, ...rest] }: Head, { report }: ParseContext): void {
  if (!first) return;
  const shown = [first, ...rest].map(({ plain }) => plain.trim().slice(0, 60)).join(' · ');
  report('parse/lines-above-title', `Unrecognised lines above the title: ${shown}`, first.origin);
}

function open(source: Source, context: ParseContext): Opened {
  const masthead = mastheadPieces(source.masthead, context.language);
  const { lines, parts, head } = headOf(source, statesDraft(masthead, context), context);
  const pieces = [...masthead, ...head.pieces];
  const printed = {
    symbol: pieces.find(({ kind }) => kind === 'symbol')?.text,
    publicationDate: pieces.find(({ kind }) => kind === 'date')?.value,
  };
  const stated = source.properties.find(({ name }) => name === 'symbol')?.value;
  return {
    source,
    lines,
    head,
    parts,
    pieces,
    symbol: printed.symbol ?? stated,
    meta: metaOf(source, printed, context),
  };
}

/** The lines, with the head read from those above the first part; tables are found below the head. */
function headOf(source: Source, isDraft: boolean, context: ParseContext) {
  const read = source.blocks.map(block => lineIn(block, context.language));
  const whole = source.format === 'text' ? withWholeHead(read, context.language) : read;
  const { lines, starts } = inParts(withOwnFormula(whole, context), context);
  const above = (all: readonly Line[], parts: readonly number[]) =>
    readHead(parts.length > 0 ? all.slice(0, parts[0]) : all, context, isDraft);
  const head = above(lines, starts);
  const below = lines.slice(head.end);
  const tabled = source.format === 'text' ? withTables(below, context) : below;
  if (tabled === below) return { lines, parts: starts, head };
  const all = [...lines.slice(0, head.end), ...tabled];
  const parts = inParts(all, context).starts;
  return { lines: all, parts, head: above(all, parts) };
}
