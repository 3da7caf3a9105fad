/** A document and its parts: masthead, opening, preamble, body, conclusions, annexes, documents of a collection. */
import { type Element, type Node, text } from '../../akn/tree.js';
import { label } from '../labels.js';
import { hasNamedParts } from './contents.js';
import { wordsIn } from './lines.js';
import { mastheadPlaces } from './masthead.js';
import { inside, made, type Rule } from './nodes.js';
import type { At, Page } from './page.js';
import { documentIn } from './titles.js';
import { spaced, unitsOf } from './units.js';
import { elementsOf, hasChild, holds, isBlank } from './words.js';

/** The lines of a document's masthead: its cover page without the lines that announce the text. */
export function mastheadOf(document: Element, page: Page): Node[] {
  const announced = new Set(page.titles.announcement(document));
  return elementsOf(document, 'coverPage').flatMap(cover => {
    const places = mastheadPlaces(cover);
    const lines = (node: Element): readonly Node[] => {
      if (node.name === 'container') return elementsOf(node).flatMap(lines);
      if (node.name !== 'p') return page.show(node, { level: 2, masthead: true }, page);
      // Files of others have an empty line where the emblem stands.
      if (isBlank(node)) return [];
      // Arabic documents have lines in English here.
      const attributes = { class: places.get(node), dir: page.direction === 'rtl' ? 'auto' : undefined };
      return [made('place', attributes, wordsIn(node, { level: 2, masthead: true }, page))];
    };
    return elementsOf(cover).flatMap(each => (announced.has(each) ? [] : lines(each)));
  });
}

/** Title and the lines around it, in their order; a title that stands elsewhere comes first. */
export function openingOf(document: Element, level: number, fallback: string, page: Page): Element {
  const lines = page.titles.lines(document);
  const [first] = lines;
  const own = [
    ...page.titles.announcement(document),
    ...elementsOf(document, 'preface').flatMap(preface => elementsOf(preface)),
  ];
  const title = titleOf(lines, level, fallback, page);
  const isAmong = first !== undefined && own.some(each => each === first || holds(each, inner => inner === first));
  const around = own.flatMap(each => openingLine(each, title, lines, level, page));
  return made('opening', { level: String(level) }, isAmong ? around : [title, ...around]);
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
      spaced(partsOfLine(line).map(part => made('words', {}, inside(part, at, page)))),
    );
  });
  return made('title', { level: String(level), class: 'title' }, spaced(shownLines));
}

/** A line of a title, whatever element it is in: paragraphs of a long title, heading and text of a unit. */
function partsOfLine(line: Element): Element[] {
  if (line.name === 'longTitle' && hasChild(line, 'p')) return elementsOf(line, 'p');
  if (!hasChild(line, 'content', 'heading', 'subheading')) return [line];
  return elementsOf(line, 'num', 'heading', 'subheading', 'content').flatMap(part =>
    part.name === 'content' ? elementsOf(part) : [part],
  );
}

/** A line above or below the title, or the title in the place of its first line. */
function openingLine(
  node: Element,
  title: Element,
  lines: readonly Element[],
  level: number,
  page: Page,
): readonly Node[] {
  const below = () => elementsOf(node).flatMap(each => openingLine(each, title, lines, level, page));
  if (node.name === 'container') return below();
  if (node.name !== 'p' && node.name !== 'longTitle') return page.show(node, { level }, page);
  if (node === lines[0]) return [title];
  if (lines.includes(node) || (isBlank(node) && !holds(node, each => each.name === 'img'))) return [];
  if (node.name === 'longTitle' && hasChild(node, 'p')) return below();
  return [made('announcement', { id: page.ids(node) }, wordsIn(node, { level }, page))];
}

const APART: ReadonlySet<string> = new Set('meta coverPage preface attachments components collectionBody'.split(' '));

/** Preamble, body and conclusions. Headings that no document prints are there for those who jump from one to the next. */
export function textOfDocument(document: Element, level: number, page: Page): Node[] {
  const named = hasNamedParts(document);
  const at = { level: named ? level + 1 : level, named };
  return elementsOf(document).flatMap(child => (APART.has(child.name) ? [] : page.show(child, at, page)));
}

/** The heading of a preamble or a body, when there are both. */
function headingOf(name: string, { level, named }: At): { readonly level?: string; readonly name?: string } {
  return named ? { level: String(level - 1), name } : {};
}

const preamble: Rule = (node, at, page) => [
  made(
    'preamble',
    { id: page.ids(node), ...headingOf(label(page.labels, 'preamble'), at) },
    inside(node, { ...at, named: false }, page),
  ),
];

const body: Rule = (node, at, page) => {
  const parent = page.positions.parents.get(node);
  const lines = parent ? page.titles.lines(parent) : [];
  const units = elementsOf(node).filter(each => !lines.includes(each));
  const attributes = { id: page.ids(node), ...headingOf(page.names.ofBody(node), at) };
  return [made('body', attributes, unitsOf(units, { ...at, named: false }, page))];
};

const conclusions: Rule = (node, at, page) => [made('conclusions', { id: page.ids(node) }, inside(node, at, page))];

/** An annex, or a document of a collection. */
const part: Rule = (node, at, page) => {
  // A structure may hold a whole document. Files that are not valid have the text in the annex itself.
  if (hasChild(node, 'mainBody', 'body')) return inside(node, at, page);
  const name = page.titles.partName(node);
  const document = documentIn(node);
  const kind = node.name === 'attachment' ? { name } : {};
  const attributes = { id: page.ids(node), ...kind, file: page.isBook ? page.anchors.fileName(node) : undefined };
  return [
    made(
      node.name === 'attachment' ? 'annex' : 'component',
      attributes,
      document ? partOf(document, name, at, page) : [],
    ),
  ];
};

function partOf(document: Element, name: string, { level }: At, page: Page): Node[] {
  const masthead = mastheadOf(document, page);
  const nested = ['attachments', 'components', 'collectionBody'].flatMap(holder =>
    elementsOf(document, holder).flatMap(each => elementsOf(each, 'attachment', 'component')),
  );
  return [
    ...(masthead.every(isBlank) ? [] : [made('masthead', {}, masthead)]),
    openingOf(document, level, name, page),
    ...(document.name === 'documentRef' ? reference(document, { level }, page) : []),
    ...textOfDocument(document, level + 1, page),
    ...nested.flatMap(each => page.show(each, { level: level + 1 }, page)),
  ];
}

/** A document that stands elsewhere, or in another part of the file. */
const reference: Rule = node => [made('p', {}, [text(node.attributes['showAs'] ?? '')])];

export const partRules: Readonly<Record<string, Rule>> = {
  preamble,
  ...{ mainBody: body, body },
  conclusions,
  ...{ attachment: part, component: part },
  ...{ documentRef: reference, componentRef: reference },
};
