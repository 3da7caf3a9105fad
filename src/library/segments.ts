/** The text of a document in pieces that are read on their own: a paragraph, a heading, a cell, a note. */
import { documentOf } from '../akn/metadata.js';
import type { Element } from '../xml/tree.js';

export interface Segment {
  /** The nearest element with an id. */
  readonly eId?: string;
  readonly text: string;
  readonly note: boolean;
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
  const reader = { segments, line: '', notes: [] as Element[] };
  read(documentOf(root), undefined, false, reader);
  return segments;
}

interface Reader {
  readonly segments: Segment[];
  line: string;
  notes: Element[];
}

function read(node: Element, eId: string | undefined, note: boolean, reader: Reader): void {
  const id = node.attributes['eId'] ?? eId;
  for (const child of node.children) {
    if (child.type === 'text') reader.line += child.value;
    else if (child.type === 'comment' || child.name === 'meta') continue;
    else if (child.name === 'authorialNote') reader.notes.push(child);
    else if (child.name === 'br' || child.name === 'eol') reader.line += ' ';
    else if (INLINE.has(child.name)) read(child, id, note, reader);
    else {
      endLine(id, note, reader);
      read(child, id, note, reader);
      endLine(child.attributes['eId'] ?? id, note, reader);
    }
  }
}

function endLine(eId: string | undefined, note: boolean, reader: Reader): void {
  const text = reader.line.replace(/\s+/g, ' ').trim();
  const notes = reader.notes;
  reader.line = '';
  reader.notes = [];
  if (text) reader.segments.push({ text, note, ...(eId ? { eId } : {}) });
  for (const each of notes) {
    read(each, each.attributes['eId'] ?? eId, true, reader);
    endLine(each.attributes['eId'] ?? eId, true, reader);
  }
}
