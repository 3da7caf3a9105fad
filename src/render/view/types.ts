/** What is known of a document when its view is made, and where in it we are. */
import type { Report } from '../../diagnostics/diagnostic.js';
import type { Element, Node } from '../../xml/tree.js';
import type { Labels } from '../labels.js';
import type { Anchors } from './anchors.js';
import type { Ids } from './ids.js';
import type { LinkNames } from './link-names.js';
import type { Names } from './names.js';
import type { Positions } from './positions.js';
import type { Targets } from './targets.js';
import type { Titles } from './titles.js';

export interface ViewOptions {
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

/** Everything that is known of a document. */
export interface Page extends ViewOptions {
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

/** How an element is shown: nodes in its place. */
export type Rule = (node: Element, at: At, page: Page) => readonly Node[];

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

export interface Note {
  readonly element: Element;
  readonly id: string;
  /** As printed. */
  readonly mark: string;
  /** "Note 4" */
  readonly name: string;
  readonly href: string;
  readonly calls: readonly Element[];
  /** The note that its "Ibid." stands for. */
  readonly source?: Note;
}

export interface Notes {
  /** In the order of their first calls. */
  readonly list: readonly Note[];
  /** The note of a call; undefined for a mark that calls a note that is not there. */
  readonly ofCall: (call: Element) => Note | undefined;
  /** Which of the calls of its note one is, from 1. */
  readonly placeOf: (call: Element) => number;
}
