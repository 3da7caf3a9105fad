/** The table of contents: the headings, as they are printed, in their order. */
import type { Element } from '../../xml/tree.js';
import { label } from '../labels.js';
import { BODIES } from './elements.js';
import { headingText, isCaption, isHeading, isShort } from './headings.js';
import { isHeadingOfAmendment } from './lines.js';
import { documentIn, isPart } from './titles.js';
import type { Page } from './types.js';
import { elementsOf, hasChild, isBlank, textOf } from './words.js';

export interface ContentsEntry {
  readonly href: string;
  readonly text: string;
  readonly below: readonly ContentsEntry[];
}

type Known = Pick<Page, 'titles' | 'names' | 'anchors' | 'labels'>;

/** Entries for a document proper: its preamble and body, with the headings in the body. */
export function contentsOfText(document: Element, known: Known): ContentsEntry[] {
  const lines = new Set(known.titles.lines(document));
  const unitsOf = (body: Element) => elementsOf(body).filter(each => !lines.has(each));
  if (!hasNamedParts(document)) {
    return elementsOf(document, ...BODIES).flatMap(body => contentsOfUnits(unitsOf(body), known, true));
  }
  // One of each, but files that are not valid have several.
  return elementsOf(document, 'preamble', ...BODIES).map(part => {
    const isPreamble = part.name === 'preamble';
    const text = isPreamble ? label(known.labels, 'preamble') : known.names.ofBody(part);
    return { href: known.anchors.href(part), text, below: isPreamble ? [] : contentsOfUnits(unitsOf(part), known) };
  });
}

/** Preamble and body have names of their own when there are both. */
export function hasNamedParts(document: Element): boolean {
  const holdsText = (part: Element) => elementsOf(part).length > 0;
  return elementsOf(document, 'preamble').some(holdsText) && elementsOf(document, ...BODIES).some(holdsText);
}

/** An annex, or a document of a collection. */
export function contentsOfPart(part: Element, known: Known): ContentsEntry {
  const document = documentIn(part);
  const nested = [
    ...elementsOf(document, 'attachments').flatMap(each => elementsOf(each, 'attachment')),
    ...elementsOf(document, 'components').flatMap(each => elementsOf(each, 'component')),
  ];
  return {
    href: known.anchors.href(part),
    text: known.titles.titleOf(document, known.titles.partName(part)),
    below: [...contentsOfText(document, known), ...nested.map(each => contentsOfPart(each, known))],
  };
}

/** `always`: even when none of the units has or is a heading. */
function contentsOfUnits(units: readonly Element[], known: Known, always = false): ContentsEntry[] {
  const headed = (unit: Element) =>
    unit.name === 'crossHeading' ||
    unit.name === 'amendmentHeading' ||
    hasChild(unit, 'heading', 'subheading', 'crossHeading') ||
    isHeading(unit);
  return always || units.some(headed) ? units.flatMap(unit => contentsOfUnit(unit, known)) : [];
}

const NUMBERED: ReadonlySet<string> = new Set(['section', 'part', 'chapter', 'title']);
const HOLDERS: ReadonlySet<string> = new Set(
  'paragraph subparagraph clause subclause alinea article section rule point item hcontainer level'.split(' '),
);

function contentsOfUnit(unit: Element, known: Known): ContentsEntry[] {
  if (isPart(unit)) return [contentsOfPart(unit, known)];
  if (unit.name === 'crossHeading' || isHeadingOfAmendment(unit)) return crossHeading(unit, known);
  const headed = hasChild(unit, 'heading', 'subheading');
  if (!headed && elementsOf(unit).some(each => HOLDERS.has(each.name) && hasChild(each, 'heading'))) {
    return elementsOf(unit).flatMap(each => contentsOfUnit(each, known));
  }
  const numbered = NUMBERED.has(unit.name) || (unit.name === 'article' && !hasChild(unit, 'content'));
  if (unit.name !== 'paragraph' && !headed && !(numbered && hasChild(unit, 'num'))) return [];
  const only = isHeading(unit);
  if (!only && unit.name === 'paragraph' && !headed) return [];
  const inside = elementsOf(unit).filter(each => !isCaption(each));
  const below = only ? [] : contentsOfUnits(inside, known);
  return [{ href: known.anchors.href(unit), text: headingText(unit), below }];
}

function crossHeading(heading: Element, { anchors }: Known): ContentsEntry[] {
  if (isBlank(heading) || !isShort(heading) || heading.attributes['refersTo'] === '#preamble') return [];
  return [{ href: anchors.href(heading), text: textOf(heading), below: [] }];
}
