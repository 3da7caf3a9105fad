/**
 * Notes, linked both ways. Every call leads to its note, every note back to each of its calls; the marks are those of the
 * document (a mark that is printed twice leads twice to the same note), and all names differ.
 */
import type { Element } from '../../xml/tree.js';
import { type Labels, label } from '../labels.js';
import { ibidSources } from './ibid.js';
import type { Ids } from './ids.js';
import { ancestorsOf, byPlace, isInside, type Positions, pointed } from './positions.js';
import { isPart, type Titles } from './titles.js';
import type { Note, Notes } from './types.js';
import { normalised } from './words.js';

const CALLS: ReadonlySet<string> = new Set(['authorialNote', 'noteRef']);

export function notesIn(positions: Positions, titles: Titles, ids: Ids, labels: Labels): Notes {
  const marked = positions.all.filter(each => CALLS.has(each.name));
  const called = calledBy(marked, positions);
  const marks = marksOf([...called.keys()], marked, positions);
  const named = namesOf(marks, positions, titles);
  const plain = [...called].map(([element, calls]): Note => {
    const id = ids(element);
    const name = label(labels, 'note', named.get(element) ?? '');
    return { element, id, mark: marks.get(element) ?? '', name, href: `#${id}`, calls };
  });
  const list = ibidSources(plain, labels);
  const ofCall = new Map(list.flatMap(note => note.calls.map(call => [call, note])));
  const places = new Map(list.flatMap(({ calls }) => calls.map((call, at) => [call, at + 1])));
  return { list, ofCall: call => ofCall.get(call), placeOf: call => places.get(call) ?? 1 };
}

/** The notes in the order of their first calls, each with its calls. */
function calledBy(marked: readonly Element[], positions: Positions): ReadonlyMap<Element, readonly Element[]> {
  const called = new Map<Element, Element[]>();
  for (const call of marked) {
    if (isInside(call, positions, 'meta')) continue;
    const note = call.name === 'authorialNote' ? call : noteAt(call, positions);
    if (!note) continue;
    const known = called.get(note);
    if (known) known.push(call);
    else called.set(note, [call]);
  }
  return called;
}

/** Editorial notes wait in the metadata until a noteRef calls them. */
function noteAt(call: Element, { byId }: Positions): Element | undefined {
  const found = byId.get(pointed(call.attributes['href'])) ?? [];
  return found.find(each => each.name === 'authorialNote' || each.name === 'note');
}

function marksOf(
  notes: readonly Element[],
  marked: readonly Element[],
  positions: Positions,
): ReadonlyMap<Element, string> {
  const callers = new Map<string, string>();
  for (const { attributes } of marked) {
    const pointer = pointed(attributes['href']);
    if (attributes['marker'] !== undefined && !callers.has(pointer)) callers.set(pointer, attributes['marker']);
  }
  const counted = new Map(marked.filter(({ name }) => name === 'authorialNote').map((note, at) => [note, at + 1]));
  return new Map(
    notes.map(note => {
      const { marker, eId = '' } = note.attributes;
      const mark = normalised(marker ?? (note.name === 'note' ? callers.get(eId) : undefined) ?? '');
      // A note without a mark is counted.
      return [note, mark || String(counted.get(note) ?? positions.places.get(note))];
    }),
  );
}

/** In collections each document counts its notes from 1: "1, Resolution A". */
function namesOf(
  marks: ReadonlyMap<Element, string>,
  positions: Positions,
  titles: Titles,
): ReadonlyMap<Element, string> {
  if (new Set(marks.values()).size === marks.size) return marks;
  const rivals = new Map<string, Map<Element | undefined, Element[]>>();
  for (const [note, mark] of [...marks].sort(([a], [b]) => byPlace(positions)(a, b))) {
    const inParts = rivals.get(mark) ?? new Map<Element | undefined, Element[]>();
    rivals.set(mark, inParts);
    const part = partOf(note, positions);
    inParts.set(part, [...(inParts.get(part) ?? []), note]);
  }
  const names = new Map<Element, string>();
  for (const [mark, inParts] of rivals) {
    const several = inParts.size > 1 || [...inParts.values()].some(notes => notes.length > 1);
    for (const [part, notes] of inParts) {
      const name = several && part ? [mark, titles.partName(part)] : [mark];
      for (const [at, note] of notes.entries()) {
        names.set(note, (notes.length > 1 ? [...name, at + 1] : name).join(', '));
      }
    }
  }
  return names;
}

/** The outermost annex or document of a collection around an element. */
function partOf(element: Element, positions: Positions): Element | undefined {
  return ancestorsOf(element, positions).findLast(isPart);
}
