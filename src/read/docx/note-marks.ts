/** Second calls of a note: NOTEREF fields, and raised numbers that authors typed by hand. */

import { isPower } from '../../languages/measures.js';
import type { NoteCall, Run, TextRun } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childrenOf } from '../../xml/walk.js';
import { type CalledNote, callIn, type PendingCall } from './notes.js';
import { placeIn, type Reading, type Story } from './reading.js';

/**
 * The call that a NOTEREF field makes: to the note called inside its bookmark, else to the note with the mark shown.
 * Undefined when there is neither; the mark then stays as text.
 */
export function repeatedCall(bookmark: string, shown: string, reading: Reading, story: Story): NoteCall | undefined {
  const { notes, report } = reading;
  const target = bookmarkedNotes(reading).get(bookmark);
  const note = target && notes.byId(target.kind, target.id);
  if (note) {
    if (shown !== '' && shown !== note.marker) {
      report('read/noteref-outdated', `A repeated mark shows ${shown}; its note is ${note.marker}.`, placeIn(story));
    }
    return repeated(note, note.marker);
  }
  // A note that is called only further down has no mark yet: the one shown is right unless the fields are outdated.
  if (target && shown !== '')
    return { kind: 'call', note: `${target.kind}-${target.id}`, marker: shown, repeated: true };
  const sameMark = notes.byMarker(shown);
  const taken = sameMark ? `note ${shown} was used` : 'it was kept as text';
  report('read/noteref-unresolved', `The repeated mark ${shown} does not point to a note; ${taken}.`, placeIn(story));
  return sameMark && repeated(sameMark, shown);
}

function repeated(note: CalledNote, marker: string): NoteCall {
  return { kind: 'call', note: note.id, marker, repeated: true };
}

const found = new WeakMap<Element, ReadonlyMap<string, PendingCall>>();

/** Which note is called inside each bookmark of the document. */
function bookmarkedNotes({ pack }: Reading): ReadonlyMap<string, PendingCall> {
  const known = found.get(pack.document);
  if (known) return known;
  const marks: Bookmarks = { open: new Map(), ended: new Set(), notes: new Map() };
  collectBookmarks(pack.document, marks);
  found.set(pack.document, marks.notes);
  return marks.notes;
}

/** Each call looks at all bookmarks around it, so their number is bounded; a handful is usual. */
const MOST_OPEN = 500;

interface Bookmarks {
  /** Names by id. */
  readonly open: Map<string, string>;
  /** Names of those that ended with no text since: some writers end a bookmark right before the call it is for. */
  readonly ended: Set<string>;
  readonly notes: Map<string, PendingCall>;
}

function collectBookmarks(node: Element, marks: Bookmarks): void {
  for (const child of childrenOf(node)) {
    const { 'w:id': id = '', 'w:name': name = '' } = child.attributes;
    switch (child.name) {
      case 'w:bookmarkStart':
        if (marks.open.size < MOST_OPEN) marks.open.set(id, name);
        break;
      case 'w:bookmarkEnd':
        if (marks.ended.size < MOST_OPEN) marks.ended.add(marks.open.get(id) ?? '');
        marks.open.delete(id);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        for (const each of [...marks.open.values(), ...marks.ended]) {
          if (!marks.notes.has(each)) marks.notes.set(each, callIn(child));
        }
        marks.ended.clear();
        break;
      case 'w:t':
        marks.ended.clear();
        break;
      default:
        collectBookmarks(child, marks);
    }
  }
}

/** Raised numbers typed by hand become calls of the note with that mark, if it was called before; this is reported. */
export function withTypedMarks(runs: readonly Run[], reading: Reading, story: Story): readonly Run[] {
  if (story.kind !== 'body' || !runs.some(isRaisedNumber)) return runs;
  let before = '';
  return runs.flatMap(run => {
    const note =
      isRaisedNumber(run) && !isPower(before, run.text) ? reading.notes.byMarker(run.text.trim()) : undefined;
    before = run.kind === 'text' ? run.text : '';
    if (!note || run.kind !== 'text') return [run];
    const message = `The superscript number ${note.marker} was treated as a repeated reference to note ${note.marker}.`;
    reading.report('read/note-mark-typed', message, placeIn(story));
    return [...blank(/^\s+/, run), repeated(note, note.marker), ...blank(/\s+$/, run)];
  });
}

/** Blanks typed beside a mark are text. */
function blank(where: RegExp, run: TextRun): TextRun[] {
  const text = where.exec(run.text)?.[0];
  return text ? [{ kind: 'text', text }] : [];
}

function isRaisedNumber(run: Run): run is TextRun {
  return run.kind === 'text' && run.script === 'super' && /^\s*\d{1,3}\s*$/.test(run.text);
}
