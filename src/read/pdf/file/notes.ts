/** Notes of a tagged file: `Note` elements, each paragraph of which begins with the raised mark of a note or goes on with the last. */
import type { NoteCall, Paragraph, SourceNote } from '../../../source/source.js';
import type { CallOf, RaisedMark } from './runs.js';

export interface PdfNote extends SourceNote {
  /** Page on which it begins, from 0. */
  readonly page: number;
}

/** A paragraph of a note, its mark taken off. */
export interface NoteParagraph {
  readonly marker: string | undefined;
  readonly paragraph: Paragraph;
  readonly page: number;
}

/** Ids are made of the marks; a mark that comes again, page by page, is counted. */
export function notesOf(paragraphs: readonly NoteParagraph[]): PdfNote[] {
  const notes: PdfNote[] = [];
  const counts = new Map<string, number>();
  for (const { marker, paragraph, page } of paragraphs) {
    const last = notes.at(-1);
    if (marker === undefined && last) {
      notes[notes.length - 1] = { ...last, blocks: [...last.blocks, paragraph] };
      continue;
    }
    const mark = marker ?? '*';
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    const id = `footnote-${mark}${count > 1 ? `-${count}` : ''}`;
    notes.push({ id, marker: mark, blocks: [paragraph], origin: paragraph.origin, page });
  }
  return notes;
}

/** Pages that a note may be from its first call: its text may not find room on the page of the call. */
const APART = 1;

/**
 * Which note a raised mark calls. The first call of a note stands on its page, or near it; a later one anywhere. A raised figure
 * for which this leaves no note is text, such as the power of a unit.
 */
export function callsOf(notes: readonly PdfNote[]): CallOf {
  const called = new Set<string>();
  const atEnd = areEndnotes(notes);
  return ({ marker, page }: RaisedMark): NoteCall | undefined => {
    const own = notes.filter(note => note.marker === marker);
    const fresh = own.find(note => !called.has(note.id) && (atEnd || Math.abs(note.page - page) <= APART));
    const note = fresh ?? own.findLast(each => called.has(each.id));
    if (!note) return undefined;
    called.add(note.id);
    return { kind: 'call', note: note.id, marker, repeated: fresh === undefined };
  };
}

/** Several notes, all of which begin on one page or the pages behind each other at the end. */
function areEndnotes(notes: readonly PdfNote[]): boolean {
  const pages = new Set(notes.map(({ page }) => page));
  return notes.length > 3 && pages.size === 1;
}
