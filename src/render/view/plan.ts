/** Everything that is known of a document when its pages are made, and where in it we are. */

import type { Report } from '../../diagnostics/diagnostic.js';
import type { Element } from '../../xml/tree.js';
import type { Labels } from '../labels.js';
import { type Anchors, anchorsIn } from './anchors.js';
import { type Ids, idsOf } from './ids.js';
import { type LinkNames, linkNamesIn } from './link-names.js';
import { type Names, namesIn } from './names.js';
import type { Rule } from './nodes.js';
import { type Notes, notesIn } from './notes.js';
import { type Positions, positionsIn } from './positions.js';
import { type Targets, targetsIn } from './targets.js';
import { type Titles, titlesIn } from './titles.js';

export interface PageOptions {
  /** A book has several files, and no links of a paragraph to itself. */
  readonly isBook: boolean;
  readonly labels: Labels;
  /** ISO 639-1, as in addresses of documents. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Heading of a document whose text has no title. */
  readonly title: string;
  /** Address of a document: `{lang}` and `{symbol}` are filled in. */
  readonly documents: string;
  readonly report: Report;
}

export interface Page extends PageOptions {
  /** Shows an element by the rule for it. */
  readonly show: Rule;
  readonly positions: Positions;
  readonly ids: Ids;
  readonly titles: Titles;
  readonly names: Names;
  readonly anchors: Anchors;
  readonly targets: Targets;
  readonly linkNames: LinkNames;
  readonly notes: Notes;
  /** Places of the tables among all of the document, from 1. */
  readonly tables: ReadonlyMap<Element, number>;
}

export function pageOf(root: Element, options: PageOptions, show: Rule): Page {
  const { labels, documents, language } = options;
  const positions = positionsIn(root);
  const ids = idsOf(positions);
  const titles = titlesIn(positions, labels);
  const names = namesIn(positions, titles, labels);
  const anchors = anchorsIn(positions, titles, ids);
  const targets = targetsIn(positions, documents, language);
  const linkNames = linkNamesIn(positions, targets, labels, language);
  const notes = notesIn(positions, titles, ids, labels);
  const tables = new Map(positions.all.filter(({ name }) => name === 'table').map((table, at) => [table, at + 1]));
  return { ...options, show, positions, ids, titles, names, anchors, targets, linkNames, notes, tables };
}

/** A place in the document on the way down. */
export interface At {
  /** Level of the next heading: 2 below the title of the document. */
  readonly level: number;
  /** Inside of an element of another vocabulary. */
  readonly foreign?: boolean;
  /** In a masthead, where every file of the United Nations names the emblem. */
  readonly masthead?: boolean;
  /** The document that this is a part of, whose title has been shown. */
  readonly document?: Element;
  /** It has a preamble and a body, so both get names. */
  readonly named?: boolean;
  /** Inside of a line of text. */
  readonly words?: boolean;
}

/** Reports with the nearest eId as the place. */
export function reportAt(page: Page, element: Element, ...[code, message]: Parameters<Report>): void {
  let at: Element | undefined = element;
  while (at && at.attributes['eId'] === undefined) at = page.positions.parents.get(at);
  const eId = at?.attributes['eId'];
  page.report(code, message, eId ? { eId } : undefined);
}
