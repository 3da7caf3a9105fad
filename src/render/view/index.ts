/**
 * AKN → what the pages of an edition show: the document in the vocabulary of `xslt/pages.xsl`, its table of contents, the
 * works it cites, the files of a book. Everything that takes knowledge of the whole document is decided here; the stylesheet
 * gives each element its form (docs/decisions/0004-pages-prepared.md).
 */
import { AKN_NAMESPACE } from '../../akn/parse.js';
import { serialise } from '../../akn/serialise.js';
import type { Element } from '../../xml/tree.js';
import { label } from '../labels.js';
import { placesIn } from '../pages/places.js';
import { type CitedGroup, citedIn } from './cited.js';
import { type ContentsEntry, contentsOfPart, contentsOfText } from './contents.js';
import { endnotes } from './endnotes.js';
import { made } from './nodes.js';
import { besideParts, mastheadOf, openingOf, textOfDocument } from './parts.js';
import { type Page, type PageOptions, pageOf } from './plan.js';
import { shown } from './rules.js';
import { documentIn } from './titles.js';

export type { CitedGroup } from './cited.js';
export type { ContentsEntry } from './contents.js';
export type { PageOptions } from './plan.js';

/** A file of a book, or the only one of a page. */
export interface Chapter {
  /** Name without ending. */
  readonly name: string;
  readonly title: string;
}

export interface Pages {
  /** XML for the stylesheet. */
  readonly shown: string;
  readonly contents: readonly ContentsEntry[];
  readonly cited: readonly CitedGroup[];
  /** In reading order: the text, each part, the notes, the cited works. */
  readonly chapters: readonly Chapter[];
}

/** @param identifier symbol of the document, or what else identifies it */
export function pagesOf(root: Element, identifier: string, options: PageOptions): Pages {
  const page = pageOf(root, options, shown);
  const tree = treeOf(page);
  const places = placesIn(tree, page.isBook);
  const cited = places.cited(citedIn(page));
  return {
    shown: serialise(places.linked(tree)),
    contents: places.contents(contentsOf(page, identifier, cited.length > 0)),
    cited,
    chapters: chaptersOf(page, cited.length > 0),
  };
}

function treeOf(page: Page): Element {
  const { positions, titles, title } = page;
  const { document } = positions;
  const text = [
    openingOf(document, 1, title, page),
    ...textOfDocument(document, 2, page),
    ...besideParts(positions, page),
  ];
  const namespaces = { xmlns: AKN_NAMESPACE, 'xmlns:s': 'urn:ntoso:shown' };
  return made('pages', namespaces, [
    made('masthead', { file: 'title' }, mastheadOf(document, page)),
    made('text', { file: 'text' }, text),
    ...titles.parts.map((part, at) => made('text', { file: fileOf(part, at) }, shown(part, { level: 2 }, page))),
    ...(page.notes.list.length > 0 ? [endnotes(page)] : []),
  ]);
}

/** Name of the file of a part, without ending. */
function fileOf(part: Element, at: number): string {
  return `${part.name}-${at + 1}`;
}

function chaptersOf({ titles, positions, notes, labels, title }: Page, hasCited: boolean): Chapter[] {
  const titleOf = (part: Element) => titles.titleOf(documentIn(part), titles.partName(part));
  return [
    { name: 'text', title: titles.titleOf(positions.document, title) },
    ...titles.parts.map((part, at) => ({ name: fileOf(part, at), title: titleOf(part) })),
    ...(notes.list.length > 0 ? [{ name: 'notes', title: label(labels, 'notes') }] : []),
    ...(hasCited ? [{ name: 'cited', title: label(labels, 'cited') }] : []),
  ];
}

function contentsOf(page: Page, identifier: string, hasCited: boolean): ContentsEntry[] {
  const { titles, positions, notes, labels, title, isBook } = page;
  const entry = (name: string): ContentsEntry => ({ href: `#${name}`, text: label(labels, name), below: [] });
  const ofText = contentsOfText(positions.document, page);
  // The first entries of a book: the title page, and the text under its title.
  const first: ContentsEntry[] = isBook
    ? [
        { href: 'title.xhtml', text: identifier, below: [] },
        { href: 'text.xhtml', text: titles.titleOf(positions.document, title), below: ofText },
      ]
    : ofText;
  return [
    ...first,
    ...titles.parts.map(part => contentsOfPart(part, page)),
    ...(notes.list.length > 0 ? [entry('notes')] : []),
    ...(hasCited ? [entry('cited')] : []),
    // The page about the edition, or the foot of the page.
    entry('about'),
  ];
}
