/** A document and its parts: masthead, opening, preamble, body, conclusions, annexes, documents of a collection. */
import { type Element, isElement, type Node, text } from '../../xml/tree.js';
import { hasNamedParts } from './contents.js';
import { BODIES, UNITS } from './elements.js';
import { isCaption } from './headings.js';
import { wordsIn } from './lines.js';
import { type MastheadPlace, mastheadPlaces } from './masthead.js';
import { inside, made, shownAll } from './nodes.js';
import type { Positions } from './positions.js';
import { documentIn } from './titles.js';
import type { At, Page, Rule } from './types.js';
import { spaced, unitsOf } from './units.js';
import { contentOf, elementsOf, hasChild, holds, isBlank } from './words.js';

/** The lines of a document's masthead: its cover page without the lines that announce the text. */
export function mastheadOf(document: Element, page: Page): Node[] {
  const announced = new Set<Node>(page.titles.announcement(document));
  return elementsOf(document, 'coverPage').flatMap(cover => {
    const places = mastheadPlaces(cover);
    const own = contentOf(cover).filter(each => !announced.has(each));
    return own.flatMap(each => mastheadLines(each, places, page));
  });
}

const MASTHEAD: At = { level: 2, masthead: true };

function mastheadLines(node: Node, places: ReadonlyMap<Node, MastheadPlace>, page: Page): readonly Node[] {
  // Arabic documents have lines in English here.
  const direction = page.direction === 'rtl' ? 'auto' : undefined;
  if (node.type !== 'element') return [made('place', { class: 'line', dir: direction }, [node])];
  if (node.name === 'container') return contentOf(node).flatMap(each => mastheadLines(each, places, page));
  if (node.name !== 'p') return page.show(node, MASTHEAD, page);
  // Files of others have an empty line where the emblem stands.
  if (isBlank(node)) return [];
  const attributes = { ...places.get(node), id: page.ids(node), dir: direction };
  return [made('place', attributes, wordsIn(node, MASTHEAD, page))];
}

/** Title and the lines around it, in their order; a title that stands elsewhere comes first. */
export function openingOf(document: Element, level: number, fallback: string, page: Page): Element {
  const lines = page.titles.lines(document);
  const [first] = lines;
  const own: Node[] = [
    ...page.titles.announcement(document),
    ...elementsOf(document, 'preface', 'header').flatMap(contentOf),
  ];
  const title = titleOf(lines, level, fallback, page);
  const isAmong = first !== undefined && own.some(each => reaches(each, first));
  const around = own.flatMap(each => openingLine(each, title, lines, level, page));
  return made('opening', { level: String(level) }, isAmong ? around : [title, ...around]);
}

/** Whether the lines of an opening come to one of them. */
function reaches(node: Node, line: Element): boolean {
  if (node === line) return true;
  const goesOn = isElement(node, 'container') || (isElement(node, 'longTitle') && hasChild(node, 'p'));
  return goesOn && node.children.some(each => reaches(each, line));
}

/** A document without title gets a heading for those who jump from heading to heading. */
function titleOf(lines: readonly Element[], level: number, fallback: string, page: Page): Element {
  if (lines.length === 0) return made('title', { level: String(level), class: 'unseen' }, [text(fallback)]);
  const at = { level, words: true };
  const shownLines = lines.map((line, place) => {
    const attributes = { class: place === lines.length - 1 ? 'line' : 'line label', id: page.ids(line) };
    return made(
      'title-line',
      attributes,
      spaced(partsOfLine(line).map(part => made('words', {}, wordsOfPart(part, at, page)))),
    );
  });
  return made('title', { level: String(level), class: 'title' }, spaced(shownLines));
}

/** The words of a part of a line; nothing of the block that it is. */
function wordsOfPart(part: Node, at: At, page: Page): Node[] {
  if (part.type !== 'element') return [part];
  const name = part.children.findIndex(isName);
  const number = part.children.slice(0, Math.max(0, name));
  if (!number.some(each => isElement(each, 'docNumber'))) return inside(part, at, page);
  return [made('title-number', {}, shownAll(number, at, page)), ...shownAll(part.children.slice(name), at, page)];
}

/** The name of a document; what stands before it in its line is the number. */
function isName(node: Node): boolean {
  return isElement(node, 'docTitle') || (isElement(node, 'span') && hasChild(node, 'docTitle'));
}

/** A line of a title, whatever element it is in: paragraphs of a long title, heading and text of a unit. */
function partsOfLine(line: Element): Node[] {
  if (line.name !== 'longTitle' && !UNITS.has(line.name)) return [line];
  if (!hasChild(line, 'p', 'content', 'heading', 'subheading')) return [line];
  return contentOf(line).flatMap(part => (isElement(part, 'content') ? contentOf(part) : [part]));
}

/** A line above or below the title, or the title in the place of its first line. */
function openingLine(
  node: Node,
  title: Element,
  lines: readonly Element[],
  level: number,
  page: Page,
): readonly Node[] {
  if (node.type !== 'element') return [made('p', {}, [node])];
  const below = () => contentOf(node).flatMap(each => openingLine(each, title, lines, level, page));
  if (node.name === 'container') return below();
  if (node.name !== 'p' && node.name !== 'longTitle') return page.show(node, { level }, page);
  if (node === lines[0]) return [title];
  if (lines.includes(node) || (isBlank(node) && !holds(node, each => each.name === 'img'))) return [];
  if (node.name === 'longTitle' && hasChild(node, 'p')) return below();
  const of = holds(node, each => each.name === 'docTitle') ? 'adoption' : undefined;
  return [made('announcement', { id: page.ids(node), of }, wordsIn(node, { level }, page))];
}

const APART: ReadonlySet<string> = new Set(
  'meta coverPage preface header attachments components collectionBody'.split(' '),
);

/** Preamble, body and conclusions. */
export function textOfDocument(document: Element, level: number, page: Page): Node[] {
  const named = hasNamedParts(document);
  const at = { level, named, document };
  const lines = new Set<Node>(page.titles.lines(document));
  const own = contentOf(document).filter(each => each.type !== 'element' || !(APART.has(each.name) || lines.has(each)));
  return unitsOf(own, at, page);
}

const HOLDERS = ['attachments', 'components', 'collectionBody'] as const;

/** What stands among annexes and documents of a collection, or beside the document, and is none of them. */
export function besideParts({ root, document }: Positions, page: Page): Node[] {
  const beside = contentOf(root).filter(each => each !== document && !isElement(each, 'components'));
  const held = [...elementsOf(document, ...HOLDERS), ...elementsOf(root, 'components')].flatMap(contentOf);
  const parts = new Set<Node>(page.titles.parts);
  return unitsOf([...held.filter(each => !parts.has(each)).flatMap(besideReference), ...beside], { level: 2 }, page);
}

/** A component that refers to another is shown as that one; what third-party files have in it besides is shown here. */
function besideReference(node: Node): readonly Node[] {
  return isElement(node, 'component') || isElement(node, 'documentRef')
    ? contentOf(node).flatMap(besideReference)
    : [node];
}

/** The name of a preamble or a body, when there are both. No document prints it: it is spoken, and never text. */
function spokenName(part: Element, { named }: At, page: Page): { readonly name?: string } {
  return named ? { name: page.names.ofPart(part) } : {};
}

/** Below the parts of a document. */
const within = ({ level }: At): At => ({ level });

const preamble: Rule = (node, at, page) => [
  made('preamble', { id: page.ids(node), ...spokenName(node, at, page) }, inside(node, within(at), page)),
];

const body: Rule = (node, at, page) => {
  const lines = at.document ? page.titles.lines(at.document) : [];
  const units = contentOf(node).filter(each => each.type !== 'element' || !lines.includes(each));
  const attributes = { id: page.ids(node), ...spokenName(node, at, page) };
  return [made('body', attributes, unitsOf(units, within(at), page))];
};

const conclusions: Rule = (node, at, page) => [made('conclusions', { id: page.ids(node) }, inside(node, at, page))];

/** An annex, or a document of a collection. */
const part: Rule = (node, at, page) => {
  const name = page.titles.partName(node);
  const document = documentIn(node);
  // Captions of a part are lines of its title.
  const others = document === node ? [] : contentOf(node).filter(each => each !== document && !isCaption(each));
  const held = [...partOf(document, name, at, page), ...unitsOf(others, at, page)];
  const id = page.ids(node);
  return [node.name === 'attachment' ? made('annex', { id, name }, held) : made('component', { id }, held)];
};

function partOf(document: Element, name: string, { level }: At, page: Page): Node[] {
  const masthead = mastheadOf(document, page);
  const nested = elementsOf(document, ...HOLDERS).flatMap(contentOf);
  return [
    ...(masthead.every(isBlank) ? [] : [made('masthead', {}, masthead)]),
    openingOf(document, level, name, page),
    ...(document.name === 'documentRef' ? reference(document, { level }, page) : []),
    ...textOfDocument(document, level + 1, page),
    ...unitsOf(nested, { level: level + 1 }, page),
  ];
}

/** A document that stands elsewhere, or in another part of the file. */
const reference: Rule = (node, at, page) => [
  made('p', {}, [text(node.attributes['showAs'] ?? ''), ...inside(node, { ...at, words: true }, page)]),
];

export const partRules: Readonly<Record<string, Rule>> = {
  preamble,
  ...Object.fromEntries(BODIES.map(name => [name, body])),
  conclusions,
  ...{ attachment: part, component: part },
  ...{ documentRef: reference, componentRef: reference },
};
