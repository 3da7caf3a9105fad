/**
 * Footnotes and endnotes (ISO/IEC 29500-1, 17.11): marks are counted in the order of the calls, as a word processor
 * does, since the file holds no number but only the place of each call.
 */

import type { NoteCall } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childrenOf } from '../../xml/walk.js';
import { integerOf, val } from './attributes.js';
import { formatNumber } from './number-format.js';

export type NoteKind = 'footnote' | 'endnote';

/** A call whose mark is not known yet. */
export interface PendingCall {
  readonly kind: NoteKind;
  readonly id: string;
}

/** The call that `w:footnoteReference` or `w:endnoteReference` makes. */
export function callIn(reference: Element): PendingCall {
  const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  return { kind, id: reference.attributes['w:id'] ?? '' };
}

/** Notes called from a text that is left out are no loose notes. */
export function forgetCalls(node: Element, notes: Pick<NoteRegister, 'forget'>): void {
  for (const child of childrenOf(node)) {
    if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') notes.forget(callIn(child));
    else forgetCalls(child, notes);
  }
}

/** How notes are numbered in a section. */
export interface NoteNumbering {
  readonly format: string;
  readonly start: number;
  readonly eachSection: boolean;
}

export interface CalledNote {
  /** `footnote-3`, the id in the Source. */
  readonly id: string;
  readonly kind: NoteKind;
  readonly marker: string;
  /** The mark was typed by the author and stands in the note as text too. */
  readonly custom: boolean;
  readonly body: NoteBody;
}

export interface NoteBody {
  readonly element: Element;
  /** Paragraphs of the part before this note. */
  readonly before: number;
}

export interface NoteRegister {
  /** Enters a call. Undefined when the file holds no such note. */
  readonly call: (pending: PendingCall, customMark?: string) => NoteCall | undefined;
  /** Notes called so far, in the order of their first calls. */
  readonly called: readonly CalledNote[];
  readonly byId: (kind: NoteKind, id: string) => CalledNote | undefined;
  readonly byMarker: (marker: string) => CalledNote | undefined;
  /** Marks that a note is called from text that is not read (deleted, hidden). */
  readonly forget: (pending: PendingCall) => void;
  /** Notes that are called from text that is not read. */
  readonly forgotten: () => readonly NoteBody[];
  /** Notes that no text calls. */
  readonly uncalled: () => readonly { readonly kind: NoteKind; readonly body: NoteBody }[];
  /** The parts that hold the notes. */
  readonly parts: readonly { readonly kind: NoteKind; readonly root: Element }[];
  /** A new section begins. */
  readonly enter: (numbering: Readonly<Record<NoteKind, NoteNumbering>>) => void;
}

export const DEFAULT_NUMBERING: Readonly<Record<NoteKind, NoteNumbering>> = {
  footnote: { format: 'decimal', start: 1, eachSection: false },
  endnote: { format: 'lowerRoman', start: 1, eachSection: false },
};

type Bodies = ReadonlyMap<string, NoteBody>;

export function noteRegister(footnotes: Element | undefined, endnotes: Element | undefined): NoteRegister {
  const bodies: Readonly<Record<NoteKind, Bodies>> = {
    footnote: bodiesOf(footnotes, 'w:footnote'),
    endnote: bodiesOf(endnotes, 'w:endnote'),
  };
  const called: CalledNote[] = [];
  const known = new Map<string, CalledNote>();
  const marked = new Map<string, CalledNote>();
  const forgotten = new Set<string>();
  const counter = countersOf();
  const call = ({ kind, id }: PendingCall, customMark?: string): NoteCall | undefined => {
    const key = `${kind}-${id}`;
    const before = known.get(key);
    if (before) return { kind: 'call', note: before.id, marker: before.marker, repeated: true };
    const body = bodies[kind].get(id);
    if (!body) return undefined;
    const marker = customMark ?? counter.next(kind);
    const note = { id: key, kind, marker, custom: customMark !== undefined, body };
    called.push(note);
    known.set(key, note);
    marked.set(marker, note);
    return { kind: 'call', note: key, marker, repeated: false };
  };
  return {
    call,
    called,
    byId: (kind, id) => known.get(`${kind}-${id}`),
    byMarker: marker => marked.get(marker),
    forget: ({ kind, id }) => forgotten.add(`${kind}-${id}`),
    forgotten: () => uncalledOf(bodies, key => known.has(key) || !forgotten.has(key)).map(({ body }) => body),
    uncalled: () => uncalledOf(bodies, key => known.has(key) || forgotten.has(key)),
    parts: [
      ...(footnotes ? [{ kind: 'footnote' as const, root: footnotes }] : []),
      ...(endnotes ? [{ kind: 'endnote' as const, root: endnotes }] : []),
    ],
    enter: counter.enter,
  };
}

function countersOf(): {
  readonly next: (kind: NoteKind) => string;
  readonly enter: NoteRegister['enter'];
} {
  let numbering = DEFAULT_NUMBERING;
  const counts: Partial<Record<NoteKind, number>> = {};
  return {
    next: kind => {
      const { format, start } = numbering[kind];
      const count = (counts[kind] ?? start - 1) + 1;
      counts[kind] = count;
      return formatNumber(count, format) ?? String(count);
    },
    enter: next => {
      numbering = next;
      for (const kind of ['footnote', 'endnote'] as const) if (next[kind].eachSection) delete counts[kind];
    },
  };
}

/** Separators are no notes: they are the rules above them. */
export function isSeparator({ attributes }: Element): boolean {
  return (attributes['w:type'] ?? 'normal') !== 'normal';
}

function bodiesOf(part: Element | undefined, name: string): Bodies {
  const found = new Map<string, NoteBody>();
  let before = 0;
  for (const element of part ? childrenOf(part, name) : []) {
    const id = element.attributes['w:id'];
    if (id !== undefined && !isSeparator(element)) found.set(id, { element, before });
    before += paragraphsIn(element);
  }
  return found;
}

/** Counts the paragraphs in an element, those in tables and text boxes included. */
export function paragraphsIn(node: Element): number {
  let count = 0;
  for (const child of node.children) {
    if (child.type === 'element') count += (child.name === 'w:p' ? 1 : 0) + paragraphsIn(child);
  }
  return count;
}

function uncalledOf(bodies: Readonly<Record<NoteKind, Bodies>>, isKnown: (key: string) => boolean) {
  return (['footnote', 'endnote'] as const).flatMap(kind =>
    [...bodies[kind]].filter(([id]) => !isKnown(`${kind}-${id}`)).map(([, body]) => ({ kind, body })),
  );
}

/** Reads `w:footnotePr` or `w:endnotePr`; what it leaves out stays as it was. */
export function noteNumbering(properties: Element | undefined, otherwise: NoteNumbering): NoteNumbering {
  if (!properties) return otherwise;
  const setting = (name: string): string | undefined => val(childrenOf(properties, name)[0]);
  const restart = setting('w:numRestart');
  return {
    format: setting('w:numFmt') ?? otherwise.format,
    start: integerOf(setting('w:numStart')) ?? otherwise.start,
    eachSection: restart === undefined ? otherwise.eachSection : restart === 'eachSect',
  };
}
