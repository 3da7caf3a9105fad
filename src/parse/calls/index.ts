/**
 * The calls of the notes in extracted text: bare numbers become note calls, as Word states them. A number is a call when
 * it is the next one expected or one already seen, and looks like one; calls run on through annexes.
 */

import type { Report } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../languages/language.js';
import { numberOf } from '../../numbers/figures.js';
import {
  type Block,
  isStated,
  type Paragraph,
  paragraphText,
  type Source,
  type SourceNote,
  type Table,
} from '../../source/source.js';
import { bracketedIn } from './bracketed.js';
import type { Call } from './call.js';
import { candidatesIn, onPage, type Place } from './candidates.js';
import { type CallStyle, CERTAIN } from './cost.js';
import { decidedNotes, freeOf, withMarksAlone } from './decided.js';
import { accepted } from './doubt.js';
import { needsNoteIds } from './note-ids.js';
import { noteLists } from './note-lists.js';
import { withRuns } from './runs.js';
import { firstCalls } from './sequence.js';
import { signCalls } from './signs.js';

/** The source with its calls as runs; a source whose format states calls stays as it is. */
export function withCalls(source: Source, language: Language, report: Report): Source {
  if (isStated(source) || source.notes.length === 0) return source;
  const paragraphs = source.blocks.flatMap(paragraphsOf);
  const decided = decidedNotes(paragraphs);
  const open = { ...source, notes: source.notes.filter(({ id }) => !decided.has(id)) };
  const found = noteLists(open, paragraphs).flatMap(list => [
    ...numberCalls({ ...source, notes: list.notes }, list.paragraphs, language, report),
    ...freeOf(
      signCalls({ ...source, notes: list.notes }, [...source.masthead, ...list.paragraphs]),
      ({ place }) => place,
    ),
  ]);
  const needsIds = needsNoteIds(source);
  const calls = needsIds ? found : found.map(call => ({ ...call, note: undefined }));
  const byParagraph = new Map<Paragraph, Call[]>();
  for (const call of calls) {
    const list = byParagraph.get(call.place.paragraph);
    if (list) list.push(call);
    else byParagraph.set(call.place.paragraph, [call]);
  }
  const change = (paragraph: Paragraph) => {
    const made = withRuns(paragraph, byParagraph.get(paragraph));
    return needsIds || decided.size === 0 ? made : withMarksAlone(made);
  };
  return {
    ...source,
    masthead: source.masthead.map(change),
    blocks: source.blocks.map(block => mapBlock(block, change)),
  };
}

function paragraphsOf(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.flatMap(paragraphsOf)));
}

function mapBlock(block: Block, change: (paragraph: Paragraph) => Paragraph): Block {
  return block.kind === 'paragraph' ? change(block) : mapTable(block, change);
}

function mapTable(table: Table, change: (paragraph: Paragraph) => Paragraph): Table {
  const rows = table.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(block => mapBlock(block, change)) })),
  }));
  return { ...table, rows };
}

// Numbers.

function numberCalls(source: Source, paragraphs: readonly Paragraph[], language: Language, report: Report): Call[] {
  const notes = source.notes.flatMap(note => {
    const number = numberOf(note.marker);
    return Number.isNaN(number) ? [] : [{ ...note, marker: String(number) }];
  });
  if (notes.length === 0) return [];
  const markers = notes.map(({ marker }) => marker);
  const bracketed = freeOf(bracketedIn(paragraphs, markers), place => place);
  if (bracketed.length > 0) reportBrackets(bracketed, report);
  const { candidates, first } =
    bracketed.length > 0
      ? { candidates: bracketed, first: firstCalls(markers, bracketed) }
      : placed(source, paragraphs, notes, language);
  const chosen = notes.map((_, index) => accepted(index, { markers, first, candidates, paragraphs }, report));
  return asPrinted([...fromChosen(notes, chosen), ...others(notes, chosen, candidates, report)], source.notes);
}

/** Calls get the mark of their note as the list prints it, in the figures of its script; without a note, as they print it. */
function asPrinted(calls: readonly Call[], notes: readonly SourceNote[]): Call[] {
  const printed = new Map(notes.map(({ marker }) => [String(numberOf(marker)), marker]));
  return calls.map(call => ({
    ...call,
    place: { ...call.place, marker: printed.get(call.place.marker) ?? figuresAt(call.place) ?? call.place.marker },
  }));
}

function figuresAt({ paragraph, start, end }: Place): string | undefined {
  return /\p{Nd}+/u.exec(paragraphText(paragraph).slice(start, end))?.[0];
}

function reportBrackets(places: readonly Place[], report: Report): void {
  const message = `${places.length} note references in brackets became note references without brackets.`;
  report('parse/calls-in-brackets', message, places[0]?.paragraph.origin);
}

const largest = (notes: readonly SourceNote[]) =>
  notes.reduce((most, { marker }) => Math.max(most, Number(marker)), Number.NEGATIVE_INFINITY);

interface Placed {
  readonly candidates: readonly Place[];
  /** For each note its first call. */
  readonly first: readonly (Place | undefined)[];
}

/** Where marks turn out to be set off by a blank, the text is read once more with that in mind. */
function placed(
  source: Source,
  paragraphs: readonly Paragraph[],
  notes: readonly SourceNote[],
  language: Language,
): Placed {
  const markers = notes.map(({ marker }) => marker);
  const style = styleOf(source, notes, language);
  const place = (how: CallStyle): Placed => {
    const all = freeOf(candidatesIn(paragraphs, language, how, largest(notes) + 3), each => each);
    const candidates = source.format === 'pdf-text' ? onPage(all, notes, paragraphs) : all;
    return { candidates, first: firstCalls(markers, candidates) };
  };
  const glued = place(style);
  return style.spaced || !areSetOff(glued.first) ? glued : place({ ...style, spaced: true });
}

/** Most of the calls have a blank before them. */
function areSetOff(calls: readonly (Place | undefined)[]): boolean {
  const found = calls.filter(call => call !== undefined);
  const setOff = found.filter(({ paragraph, start }) => /\s/.test(paragraphText(paragraph)[start - 1] ?? ''));
  return setOff.length * 2 > found.length;
}

/** In Arabic the mark stands in parentheses; an extraction takes the digits out of those of the note itself. */
function styleOf(source: Source, notes: readonly SourceNote[], language: Language): CallStyle {
  const emptied = notes.filter(note => /^\s*\(\s*\)/.test(firstText(note)));
  const parenthesised = language.script === 'Arabic' || emptied.length > 0;
  return {
    han: language.script === 'Han',
    before: language.callPlacement === 'before',
    spaced: source.format === 'pdf-text',
    parenthesised,
  };
}

function firstText(note: SourceNote): string {
  const block = note.blocks[0];
  return block?.kind === 'paragraph' ? paragraphText(block) : '';
}

function fromChosen(notes: readonly SourceNote[], chosen: readonly (Place | undefined)[]): Call[] {
  return notes.flatMap((note, index) => {
    const place = chosen[index];
    return place ? [{ place, note: note.id, repeated: false }] : [];
  });
}

/** Later calls of notes already called, calls out of order, and calls of notes that the list lacks. */
function others(
  notes: readonly SourceNote[],
  chosen: readonly (Place | undefined)[],
  candidates: readonly Place[],
  report: Report,
): Call[] {
  const called = new Map<Place, SourceNote>();
  chosen.forEach((place, index) => {
    if (place) called.set(place, notes[index] as SourceNote);
  });
  const uncalled = new Map(notes.filter((_, index) => !chosen[index]).map(note => [note.marker, note]));
  const seen = new Map<string, SourceNote>();
  const missing = missingMarkers(notes);
  const calls: Call[] = [];
  for (const place of candidates) {
    const note = called.get(place);
    if (note) seen.set(place.marker, note);
    else if (place.cost <= CERTAIN)
      for (const added of otherCall(place, { seen, uncalled, missing, called }, report)) calls.push(added);
  }
  return calls;
}

interface Seen {
  readonly seen: Map<string, SourceNote>;
  readonly uncalled: Map<string, SourceNote>;
  readonly missing: Set<string>;
  readonly called: Map<Place, SourceNote>;
}

function otherCall(place: Place, { seen, uncalled, missing }: Seen, report: Report): Call[] {
  const repeated = seen.get(place.marker);
  if (repeated) return [{ place, note: repeated.id, repeated: true }];
  const late = uncalled.get(place.marker);
  if (late) {
    uncalled.delete(place.marker);
    seen.set(place.marker, late);
    report('parse/call-out-of-order', `The reference to note ${place.marker} is out of order.`, place.paragraph.origin);
    return [{ place, note: late.id, repeated: false }];
  }
  const previous = String(Number(place.marker) - 1);
  if (place.cost > 0 || !missing.has(place.marker) || !(seen.has(previous) || missing.has(previous))) return [];
  if (!seen.has(previous)) return [];
  missing.delete(place.marker);
  return [{ place, note: undefined, repeated: false }];
}

/** Numbers that the list leaves out, and the one after its last. */
function missingMarkers(notes: readonly SourceNote[]): Set<string> {
  const listed = new Set(notes.map(note => note.marker));
  const missing = new Set<string>();
  for (let number = 1; number <= largest(notes) + 1; number++) {
    if (!listed.has(String(number))) missing.add(String(number));
  }
  return missing;
}
