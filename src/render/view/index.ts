/**
 * AKN → what every edition shows: the document in a small vocabulary of its own, its table of contents, the works it cites.
 * Everything that takes knowledge of the whole document is decided here, once; `xslt/pages.xsl` gives it the form of HTML and
 * EPUB, `src/render/print/` that of the printed page (docs/decisions/0004-pages-prepared.md, 0009-one-view.md).
 */
import { AKN_NAMESPACE } from '../../akn/parse.js';
import type { Element } from '../../xml/tree.js';
import { label } from '../labels.js';
import { type CitedGroup, citedIn } from './cited.js';
import { type ContentsEntry, contentsOfPart, contentsOfText } from './contents.js';
import { endnotes } from './endnotes.js';
import { made } from './nodes.js';
import { besideParts, mastheadOf, openingOf, textOfDocument } from './parts.js';
import { citedWhereShown, type FileOf, filesIn, linked, reachable } from './places.js';
import { pageOf } from './plan.js';
import { shown } from './rules.js';
import { subjectOf } from './subject.js';
import { documentIn } from './titles.js';
import type { Page, ViewOptions } from './types.js';

export type { CitedGroup } from './cited.js';
export type { ContentsEntry } from './contents.js';
export type { FileOf } from './places.js';
export type { ViewOptions } from './types.js';

/** A file of a book. */
export interface Chapter {
  /** Name without ending. */
  readonly name: string;
  readonly title: string;
}

export interface View {
  /** `s:view` with a masthead, the text, each part, the notes. */
  readonly tree: Element;
  readonly contents: {
    /** Headings of the document itself. */
    readonly text: readonly ContentsEntry[];
    /** Its parts, and what stands behind them: notes, cited works, the notice about the edition. */
    readonly others: readonly ContentsEntry[];
  };
  readonly cited: readonly CitedGroup[];
  /** In reading order: the text, each part, the notes, the cited works. */
  readonly chapters: readonly Chapter[];
  readonly fileOf: FileOf;
  /** Names of the authors, and what the document is about, as its metadata say. */
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
}

/** The view of a document. */
export function viewOf(root: Element, options: ViewOptions): View {
  const page = pageOf(root, options, shown);
  const tree = treeOf(page);
  const fileOf = filesIn(tree);
  const cited = citedWhereShown(citedIn(page), fileOf);
  return {
    tree: linked(tree, fileOf),
    contents: {
      text: reachable(contentsOfText(page.positions.document, page), fileOf),
      others: reachable(othersOf(page, cited.length > 0), fileOf),
    },
    cited,
    chapters: chaptersOf(page, cited.length > 0),
    fileOf,
    ...subjectOf(page.positions.document, options.language),
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
  return made('view', namespaces, [
    made('masthead', { file: 'title' }, mastheadOf(document, page)),
    made('text', { file: 'text' }, text),
    ...titles.parts.map((part, at) => made('text', { file: fileName(part, at) }, shown(part, { level: 2 }, page))),
    ...(page.notes.list.length > 0 ? [endnotes(page)] : []),
  ]);
}

/** Name of the file of a part, without ending. */
function fileName(part: Element, at: number): string {
  return `${part.name}-${at + 1}`;
}

function chaptersOf({ titles, positions, notes, labels, title }: Page, hasCited: boolean): Chapter[] {
  const titleOf = (part: Element) => titles.titleOf(documentIn(part), titles.partName(part));
  return [
    { name: 'text', title: titles.titleOf(positions.document, title) },
    ...titles.parts.map((part, at) => ({ name: fileName(part, at), title: titleOf(part) })),
    ...(notes.list.length > 0 ? [{ name: 'notes', title: label(labels, 'notes') }] : []),
    ...(hasCited ? [{ name: 'cited', title: label(labels, 'cited') }] : []),
  ];
}

function othersOf(page: Page, hasCited: boolean): ContentsEntry[] {
  const { titles, notes, labels } = page;
  const entry = (name: string): ContentsEntry => ({ href: `#${name}`, text: label(labels, name), below: [] });
  return [
    ...titles.parts.map(part => contentsOfPart(part, page)),
    ...(notes.list.length > 0 ? [entry('notes')] : []),
    ...(hasCited ? [entry('cited')] : []),
    entry('about'),
  ];
}
