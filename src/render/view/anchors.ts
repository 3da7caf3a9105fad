/** What is shown with an id of its own, and the way to it. */
import type { Element } from '../../xml/tree.js';
import { UNITS } from './elements.js';
import type { Ids } from './ids.js';
import { ancestorsOf, type Positions, parentName } from './positions.js';
import type { Titles } from './titles.js';
import { elementsOf } from './words.js';

export interface Anchors {
  /** The element itself or the nearest around it. Not the inside of a paragraph, of a cell or of the masthead. */
  readonly anchor: (element: Element) => Element | undefined;
  /** `#` and the id of an element; in which file that stands is known when all is made. */
  readonly href: (element: Element) => string;
}

export function anchorsIn(positions: Positions, titles: Titles, ids: Ids): Anchors {
  const announced = new Set(titles.announcement(positions.document));
  return { anchor: element => anchorOf(element, positions, announced), href: element => `#${ids(element)}` };
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
