/** Titles: of the document, of its annexes, of the documents of a collection. */
import type { Element } from '../../xml/tree.js';
import { type Labels, label } from '../labels.js';
import { BODIES } from './elements.js';
import { CAPTIONS, isHeading } from './headings.js';
import { byPlace, ordinals, type Positions, parentName, pointed, remembered } from './positions.js';
import { elementsOf, hasChild, holds, isBlank, normalised, textOf } from './words.js';

export interface Titles {
  /** Annexes of the document, or the documents of a collection: each is a part with a heading of the second level. */
  readonly parts: readonly Element[];
  /**
   * The cover page holds the masthead and, from the first title on, the lines that announce the text: "Resolution adopted
   * by …", "[on the report of …]"; Security Council: number and meeting.
   */
  readonly announcement: (document: Element) => readonly Element[];
  /** The lines that make the heading of a document. */
  readonly lines: (document: Element) => readonly Element[];
  /** What an annex or a document of a collection is called in names of links: "Annex II", "Resolution A". */
  readonly partName: (part: Element) => string;
  /** The heading of a document as one line of text. */
  readonly titleOf: (document: Element, fallback: string) => string;
}

export function titlesIn(positions: Positions, labels: Labels): Titles {
  const lines = remembered(document => titleLines(document, positions));
  const ordinal = ordinals(positions, each => each.name);
  const names = componentNames(positions);
  const partName = remembered(part => {
    const isComponent = part.name === 'component';
    const [line] = isComponent ? [] : lines(documentIn(part));
    const name = isComponent ? names(part) : line ? textOf(line) : '';
    if (name !== '' && [...name].length <= LONGEST_NAME) return name;
    if (isComponent) return label(labels, 'part', ordinal(part));
    const siblings = elementsOf(positions.parents.get(part) ?? part, 'attachment');
    return siblings.length === 1 ? label(labels, 'annex') : label(labels, 'annexNumber', ordinal(part));
  });
  return { parts: partsOf(positions), announcement: announcementOf, lines, partName, titleOf };

  function titleOf(document: Element, fallback: string): string {
    const found = lines(document);
    if (found.length === 0) return fallback;
    // In a list the label of an annex and its title stand on one line.
    const separator = parentName(document, positions) === 'attachment' ? ' – ' : ' ';
    return found
      .map(line => textOf(line))
      .filter(Boolean)
      .join(separator);
  }
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  `doc statement documentCollection documentRef act bill amendment amendmentList debate debateReport judgment officialGazette
  portion`.split(/\s+/),
);

const PARTS: ReadonlySet<string> = new Set(['attachment', 'component']);

/** Whether an element is an annex, or a document of a collection. */
export function isPart({ name }: Element): boolean {
  return PARTS.has(name);
}

/** The document that an annex or a component holds; itself when files that are not valid have the text in it. */
export function documentIn(part: Element): Element {
  const last = elementsOf(part).at(-1);
  return last && DOCUMENTS.has(last.name) ? last : part;
}

function partsOf({ root, document, byId }: Positions): Element[] {
  const components = childrenIn(document, 'collectionBody', 'component');
  const referredBy = (component: Element) =>
    elementsOf(component, 'documentRef').flatMap(({ attributes }) =>
      (byId.get(pointed(attributes['href'])) ?? []).filter(each => each.name === 'component'),
    );
  const referred = new Set(components.flatMap(referredBy));
  const others = [...childrenIn(root, 'components', 'component'), ...childrenIn(document, 'components', 'component')];
  return [
    ...childrenIn(document, 'attachments', 'attachment'),
    ...components.filter(component => referredBy(component).length === 0),
    ...referred,
    // Components that nothing refers to are shown all the same.
    ...others.filter(component => !referred.has(component)),
  ];
}

/** Grandchildren by the names of both steps. */
function childrenIn(node: Element, holder: string, name: string): Element[] {
  return elementsOf(node, holder).flatMap(each => elementsOf(each, name));
}

function announcementOf(document: Element): Element[] {
  return elementsOf(document, 'coverPage').flatMap(cover => {
    const children = elementsOf(cover);
    const first = children.findIndex(hasTitle);
    return first < 0 ? [] : children.slice(first);
  });
}

function hasTitle(node: Element): boolean {
  return holds(node, each => each.name === 'docTitle' && !isBlank(each));
}

function titleLines(document: Element, positions: Positions): readonly Element[] {
  const holder = isPart(document) ? document : positions.parents.get(document);
  if (holder?.name === 'attachment') {
    const found = [...elementsOf(holder, ...CAPTIONS), ...linesInFront(document)];
    return found.length > 0 ? [...new Set(found)].sort(byPlace(positions)) : leadingHeadings(document);
  }
  const named = holder?.name === 'component' ? elementsOf(holder, ...CAPTIONS).filter(each => !isBlank(each)) : [];
  return [...named, ...linesWithTitle(document).slice(0, 1)];
}

/** Lines of an annex's front matter that name it. */
function linesInFront(document: Element): Element[] {
  return elementsOf(document, 'coverPage', 'preface')
    .flatMap(front => within(front, each => each.name === 'p'))
    .filter(line => hasChild(line, 'docType', 'docTitle', 'docNumber') && !isBlank(line));
}

/** Where a document may have its title, the likeliest place first. */
function linesWithTitle(document: Element): Element[] {
  const prefaces = elementsOf(document, 'preface');
  const inPreface = prefaces.flatMap(each => within(each, ({ name }) => name === 'p' || name === 'longTitle'));
  const announced = announcementOf(document).flatMap(each => [each, ...within(each, () => true)]);
  const bodies = elementsOf(document, ...BODIES);
  return [
    ...inPreface.filter(hasTitle),
    ...inPreface.filter(each => each.name === 'longTitle'),
    ...announced.filter(each => each.name === 'p' && hasTitle(each)),
    ...bodies.flatMap(body => elementsOf(body, 'p').filter(hasTitle)),
  ];
}

/** An annex without title lines of its own begins with headings: "Annex", then what it is. */
function leadingHeadings(document: Element): Element[] {
  return elementsOf(document, ...BODIES).flatMap(body => {
    const [first, second] = elementsOf(body);
    if (!first || !isHeading(first)) return [];
    const isLabel = [...textOf(first)].length <= LONGEST_LABEL;
    return isLabel && second && !hasChild(second, 'num') && isHeading(second) ? [first, second] : [first];
  });
}

/** "Annexe II", "Appendix": in characters. */
const LONGEST_LABEL = 20;
/** A name of a part that is longer is a title. In characters. */
const LONGEST_NAME = 40;

/** What a collection says of its components: their own titles, or what refers to them. */
function componentNames({ document }: Positions): (component: Element) => string {
  const named = new Map<string, string>();
  const references = childrenIn(document, 'collectionBody', 'component').flatMap(each =>
    elementsOf(each, 'documentRef'),
  );
  for (const { attributes } of references) {
    const eId = pointed(attributes['href']);
    if (!named.has(eId)) named.set(eId, attributes['showAs'] ?? '');
  }
  return ({ attributes: { title, eId } }) =>
    normalised(title ?? (eId === undefined ? undefined : named.get(eId)) ?? '');
}

function within(node: Element, test: (element: Element) => boolean): Element[] {
  return elementsOf(node).flatMap(child => (test(child) ? [child, ...within(child, test)] : within(child, test)));
}
