/**
 * The calls of the notes in extracted text: bare numbers become note calls, as Word states them. A number is a call when
 * it is the next one expected or one already seen, and looks like one; calls run on through annexes.
 */

import type { Report } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../languages/language.js';
import type { Block, Paragraph, Run, Source, SourceNote, Table, TextRun } from '../../source/source.js';
import { paragraphText } from '../../source/source.js';
import { type CallStyle, CERTAIN, callCost, DOUBTFUL, TAKEN } from './cost.js';
import { needsNoteIds } from './note-ids.js';
import { type Candidate, firstCalls } from './sequence.js';

/** A candidate with its place. */
interface Place extends Candidate {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

interface Call {
  readonly place: Place;
  /** Id of the note; undefined for a note that is not in the list, and where the mark says enough. */
  readonly note: string | undefined;
  readonly repeated: boolean;
}

/** The source with its calls as runs; a source whose format states calls stays as it is. */
export function withCalls(source: Source, language: Language, report: Report): Source {
  if (source.format === 'docx' || source.notes.length === 0) return source;
  const paragraphs = source.blocks.flatMap(paragraphsOf);
  const found = [
    ...numberCalls(source, paragraphs, language, report),
    ...signCalls(source, [...source.masthead, ...paragraphs]),
  ];
  const calls = needsNoteIds(source) ? found : found.map(call => ({ ...call, note: undefined }));
  const byParagraph = new Map<Paragraph, Call[]>();
  for (const call of calls) {
    const list = byParagraph.get(call.place.paragraph);
    if (list) list.push(call);
    else byParagraph.set(call.place.paragraph, [call]);
  }
  const change = (paragraph: Paragraph) => withRuns(paragraph, byParagraph.get(paragraph));
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
  const notes = source.notes.filter(note => /^\d+$/.test(note.marker));
  if (notes.length === 0) return [];
  const all = candidatesIn(paragraphs, styleOf(source, notes, language), largest(notes) + 3);
  const candidates = source.format === 'pdf-text' ? onPage(all, notes, paragraphs) : all;
  const first = firstCalls(
    notes.map(note => note.marker),
    candidates,
  );
  const chosen = notes.map((note, index) => accepted(note, index, first, candidates, report));
  return [...fromChosen(notes, chosen), ...others(notes, chosen, candidates, report)];
}

/** In a PDF a note stands on the page of its first call: a number elsewhere is none. */
function onPage(
  candidates: readonly Place[],
  notes: readonly SourceNote[],
  paragraphs: readonly Paragraph[],
): readonly Place[] {
  const pages = new Map(notes.map(note => [note.marker, pageOf(note.origin)]));
  const spans = new Map(paragraphs.map((paragraph, index) => [paragraph, spanOf(paragraph, paragraphs[index + 1])]));
  return candidates.filter(({ marker, paragraph }) => {
    const page = pages.get(marker);
    const [first, last] = spans.get(paragraph) ?? [0, 0];
    return page === undefined || (page >= first && page <= last);
  });
}

const pageOf = ({ part }: Paragraph['origin']) => Number(/\d+/.exec(part ?? '')?.[0] ?? 0);

/** The pages of a paragraph: it may go on to the page where the next one begins. */
function spanOf(paragraph: Paragraph, next: Paragraph | undefined): readonly [number, number] {
  return [pageOf(paragraph.origin), next ? pageOf(next.origin) : Infinity];
}

const largest = (notes: readonly SourceNote[]) => Math.max(...notes.map(note => Number(note.marker)));

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

/** No paragraph is longer; what is, is no text, and is not searched for calls. */
const LONGEST = 100_000;

function candidatesIn(paragraphs: readonly Paragraph[], style: CallStyle, most: number): Place[] {
  const places: Place[] = [];
  for (const paragraph of paragraphs) {
    const text = paragraphText(paragraph);
    if (text.length > LONGEST) continue;
    FIGURES.lastIndex = 0;
    while (FIGURES.test(text)) {
      const end = FIGURES.lastIndex;
      for (let length = figuresBefore(text, end); length > 0; length--) {
        const marker = plainDigits(text.slice(end - length, end));
        if (marker.startsWith('0') || Number(marker) > most) continue;
        const cost = callCost(text, end - length, end, style);
        if (cost > DOUBTFUL) continue;
        places.push({ position: places.length, marker, cost, paragraph, start: end - length, end });
      }
    }
  }
  return places;
}

const FIGURES = /\d+|[¹²³⁰⁴-⁹]+/g;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MOST_FIGURES = 3;

/** How many figures of one kind, plain or raised, end at a place; no mark has more than three. */
function figuresBefore(text: string, end: number): number {
  const raised = RAISED.includes(text.charAt(end - 1));
  let count = 1;
  while (count < MOST_FIGURES && isFigure(text.charAt(end - count - 1), raised)) count++;
  return count;
}

function isFigure(sign: string, raised: boolean): boolean {
  return raised ? sign !== '' && RAISED.includes(sign) : sign >= '0' && sign <= '9';
}

/** @param digits of one kind, plain or raised */
function plainDigits(digits: string): string {
  if (!RAISED.includes(digits.charAt(0))) return digits;
  return digits.replace(/[¹²³⁰⁴-⁹]/g, digit => String(RAISED.indexOf(digit)));
}

/** A doubtful candidate is taken only when it is alone between the calls before and after it. */
function accepted(
  note: SourceNote,
  index: number,
  first: readonly (Place | undefined)[],
  candidates: readonly Place[],
  report: Report,
): Place | undefined {
  const place = first[index];
  if (!place || place.cost <= TAKEN) return place;
  const from = first.slice(0, index).findLast(each => each)?.position ?? -1;
  const to = first.slice(index + 1).find(each => each)?.position ?? Infinity;
  const between = candidates.filter(each => each.position > from && each.position < to);
  const rivals = between.filter(each => each.marker === note.marker && each.cost <= place.cost);
  if (rivals.length > 1) return undefined;
  report(
    'parse/call-doubtful',
    `"${around(place)}" is taken as the call of note ${note.marker}.`,
    place.paragraph.origin,
  );
  return place;
}

function around({ paragraph, start, end }: Place): string {
  return paragraphText(paragraph)
    .slice(Math.max(0, start - 25), end + 10)
    .trim();
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
    else if (place.cost <= CERTAIN) calls.push(...otherCall(place, { seen, uncalled, missing, called }, report));
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
    report('parse/call-out-of-order', `Note ${place.marker} is called out of its order.`, place.paragraph.origin);
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

// Signs.

/** `*`, `**`, `†`: exactly that sign behind a word; the first note of a sign is called by the first place of it. */
function signCalls(source: Source, paragraphs: readonly Paragraph[]): Call[] {
  const notes = source.notes.filter(note => !/^\d+$/.test(note.marker));
  if (notes.length === 0) return [];
  const places = signPlaces(paragraphs);
  return notes.flatMap(note => {
    const place = places.get(note.marker)?.shift();
    return place ? [{ place, note: note.id, repeated: false }] : [];
  });
}

const SIGN = /(?<=\S)(?<![*†‡§_])(?:\*+|†+|‡+|§+)(?![*†‡§_])/g;

function signPlaces(paragraphs: readonly Paragraph[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const paragraph of paragraphs) {
    for (const { 0: marker, index } of paragraphText(paragraph).matchAll(SIGN)) {
      const place = { position: 0, marker, cost: 0, paragraph, start: index, end: index + marker.length };
      const list = places.get(marker);
      if (list) list.push(place);
      else places.set(marker, [place]);
    }
  }
  return places;
}

// Runs.

function withRuns(paragraph: Paragraph, calls: readonly Call[] | undefined): Paragraph {
  if (!calls) return paragraph;
  const waiting = [...calls].sort((a, b) => b.place.start - a.place.start);
  const runs: Run[] = [];
  let offset = 0;
  for (const run of paragraph.runs) {
    if (run.kind === 'text') {
      cutRun(runs, run, offset, waiting);
      offset += run.text.length;
    } else {
      runs.push(run);
      if (run.kind === 'break') offset++;
    }
  }
  return { ...paragraph, runs };
}

/** Puts the pieces of a run into `runs`, with the calls that lie in it between them; `waiting` has the next call last. */
function cutRun(runs: Run[], run: TextRun, offset: number, waiting: Call[]): void {
  let from = 0;
  for (let call = waiting.at(-1); call && call.place.start < offset + run.text.length; call = waiting.at(-1)) {
    waiting.pop();
    const start = call.place.start - offset;
    if (start < from) continue;
    if (start > from) runs.push({ ...run, text: run.text.slice(from, start) });
    runs.push({ kind: 'call', note: call.note ?? '', marker: call.place.marker, repeated: call.repeated });
    from = call.place.end - offset;
  }
  if (from < run.text.length) runs.push({ ...run, text: run.text.slice(from) });
}
