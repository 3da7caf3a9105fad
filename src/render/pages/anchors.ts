/** What is shown with an id of its own, in which file it is shown, and the way to it. */
import type { Element } from '../../akn/tree.js';
import type { Ids } from './ids.js';
import { ancestorsOf, byPlace, type Positions, parentName } from './positions.js';
import type { Titles } from './titles.js';
import { UNITS } from './units.js';
import { elementsOf } from './words.js';

export interface Anchors {
  /** The element itself or the nearest around it. Not the inside of a paragraph, of a cell or of the masthead. */
  readonly anchor: (element: Element) => Element | undefined;
  /** Address of an element that is shown, from any page of the edition. */
  readonly href: (element: Element) => string;
  /** File of the text that an element belongs to; that of a note is where it is called. Empty in an edition of one page. */
  readonly fileOfText: (element: Element) => string;
  /** Name of the file of a part, without ending. */
  readonly fileName: (part: Element) => string;
  readonly notesFile: string;
}

export function anchorsIn(positions: Positions, titles: Titles, ids: Ids, isBook: boolean): Anchors {
  const announced = new Set(titles.announcement(positions.document));
  const notesFile = isBook ? 'notes.xhtml' : '';
  const numbers = new Map(titles.parts.toSorted(byPlace(positions)).map((part, at) => [part, at + 1]));
  const fileName = (part: Element) => `${part.name}-${numbers.get(part) ?? 0}`;
  const fileOfText = (element: Element): string => {
    if (!isBook) return '';
    const around = ancestorsOf(element, positions, true);
    const part = around.findLast(each => each.name === 'attachment' || each.name === 'component');
    if (part) return `${fileName(part)}.xhtml`;
    const front = around[around.findIndex(each => each.name === 'coverPage') - 1];
    return front && !announced.has(front) ? 'title.xhtml' : 'text.xhtml';
  };
  const isNote = (element: Element) =>
    element.name === 'note' || ancestorsOf(element, positions, true).some(each => each.name === 'authorialNote');
  return {
    anchor: element => anchorOf(element, positions, announced),
    href: element => `${isBook && isNote(element) ? notesFile : fileOfText(element)}#${ids(element)}`,
    fileOfText,
    fileName,
    notesFile,
  };
}

const ALWAYS: ReadonlySet<string> = new Set(['attachment', 'component', 'authorialNote', 'table', 'paragraph']);
const OWN: ReadonlySet<string> = new Set(
  'preamble mainBody body conclusions embeddedStructure quotedStructure crossHeading li block longTitle'.split(' '),
);
const CLOSED: ReadonlySet<string> = new Set(['coverPage', 'authorialNote', 'table']);

function anchorOf(from: Element, positions: Positions, announced: ReadonlySet<Element>): Element | undefined {
  for (let at: Element | undefined = from; at; at = positions.parents.get(at)) {
    if (at.name === 'coverPage' || at === positions.document) return undefined;
    if (ALWAYS.has(at.name)) return at;
    const around = ancestorsOf(at, positions);
    if (isAnchor(at, positions) && !around.some(each => CLOSED.has(each.name))) return at;
    if (at.name === 'p' && [at, ...around].some(each => announced.has(each))) return at;
  }
  return undefined;
}

function isAnchor(element: Element, positions: Positions): boolean {
  const { name } = element;
  if (OWN.has(name)) return true;
  const parent = parentName(element, positions);
  if (name === 'p') return !isInsideUnit(element, positions);
  if (name === 'formula') return elementsOf(element).length === 1;
  if (name === 'container') return parent !== 'preface';
  return UNITS.has(name) && name !== 'list' && name !== 'sublist';
}

/** Lines whose unit has the id. */
function isInsideUnit(line: Element, positions: Positions): boolean {
  const parent = positions.parents.get(line);
  if (parent?.name === 'content' || parent?.name === 'formula') return true;
  return parent?.name === 'container' && parentName(parent, positions) === 'preamble';
}
