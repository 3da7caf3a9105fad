/** The text of a document in pieces that are read on their own: a paragraph, a heading, a cell, a note. */
import { documentOf } from '../akn/metadata.js';
import type { Element } from '../xml/tree.js';
import { isCounted, type PlaceStep, stepInto } from './place.js';

export interface Segment {
  /** The nearest element with an id. */
  readonly eId?: string;
  readonly text: string;
  readonly note: boolean;
  /** What people call the place; absent in front and at the end, and in files of older libraries. */
  readonly place?: readonly PlaceStep[];
}

/** Elements that stand inside a line (Akoma Ntoso 3.0, ANinline and HTMLinline, and the parts of titles). All others end it. */
const INLINE = new Set(
  `ref mref rref mod mmod rmod remark recordedTime vote outcome ins del omissis embeddedText placeholder fillIn decoration
  docType docTitle docNumber docProponent docDate legislature session shortTitle docAuthority docPurpose docCommittee
  docIntroducer docStage docStatus docJurisdiction docketNumber date time person organization concept object event location
  process role entity term quantity def b i u sup sub span a abbr inline img noteRef affectedDocument relatedDocument
  change signature opinion argument`.split(/\s+/),
);

/** All text but metadata, in reading order; a note follows the paragraph that calls it. */
export function segmentsOf(root: Element): Segment[] {
  const segments: Segment[] = [];
  const reader = { segments, line: '', notes: [] as Place[] };
  read({ node: documentOf(root), id: undefined, steps: [], note: false }, reader);
  return segments;
}

/** An element, with the nearest id and where it stands. */
interface Place {
  readonly node: Element;
  readonly id: string | undefined;
  readonly steps: readonly PlaceStep[];
  readonly note: boolean;
}

interface Reader {
  readonly segments: Segment[];
  line: string;
  /** Notes of the line, to be read after it. */
  notes: Place[];
}

function read(place: Place, reader: Reader): void {
  let index = 0;
  for (const child of place.node.children) {
    if (child.type === 'text') reader.line += child.value;
    else if (child.type === 'comment' || child.name === 'meta') continue;
    else if (child.name === 'br' || child.name === 'eol') reader.line += ' ';
    else {
      if (isCounted(child)) index++;
      const inner = inside(place, child, index);
      if (child.name === 'authorialNote') reader.notes.push(inner);
      else if (INLINE.has(child.name)) read(inner, reader);
      else {
        endLine(place, reader);
        read(inner, reader);
        endLine(inner, reader);
      }
    }
  }
}

function inside({ node: parent, id, steps, note }: Place, node: Element, index: number): Place {
  const step = stepInto(node, parent, index);
  return {
    node,
    id: node.attributes['eId'] ?? id,
    steps: step ? [...steps, step] : steps,
    note: note || node.name === 'authorialNote',
  };
}

function endLine({ id: eId, note, steps }: Place, reader: Reader): void {
  const text = reader.line.replace(/\s+/g, ' ').trim();
  const notes = reader.notes;
  reader.line = '';
  reader.notes = [];
  const place = steps.length > 0 ? { place: steps } : {};
  if (text) reader.segments.push({ text, note, ...(eId ? { eId } : {}), ...place });
  for (const each of notes) {
    read(each, reader);
    endLine(each, reader);
  }
}
