/** A family is a kind of document: how it is known, and in which order its parts stand. The registry is `families/index.ts`. */

import type { Source } from '../source/source.js';
import type { Element } from '../xml/tree.js';
import type { ParseContext } from './context.js';
import type { Head } from './head/head.js';
import type { Piece } from './head/masthead.js';
import type { Line } from './line.js';

/** A document whose first lines have been read. */
export interface Opened {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly head: Head;
  /** Index of the first line of each part, when the document has several (A, B). */
  readonly parts: readonly number[];
  /** The masthead: from its own place in the source, then what of it stands before the title. */
  readonly pieces: readonly Piece[];
  /** As printed, or as the properties of the source state it. */
  readonly symbol: string | undefined;
  /** What only the source can tell, ready for the tree. */
  readonly meta: Element;
}

export interface Family {
  /** `general-assembly-resolution`, … */
  readonly name: string;
  readonly fits: (opened: Opened, context: ParseContext) => boolean;
  /** Documents of this kind have no number and title: what the first lines hold is text. */
  readonly withoutHead?: true;
  /** The document element. All lines of the document are in it. */
  readonly parse: (opened: Opened, context: ParseContext) => Element;
}
