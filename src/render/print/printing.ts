/** What is known while a view is printed, and where in it we are. */
import type { Element, Node } from '../../xml/tree.js';
import type { Levels } from '../view/levels.js';
import { PRIVATE } from './code.js';
import type { Pictures } from './pictures.js';

/** How much is asked of the page engine. `unpictured`: words in the place of pictures; `bare`: plain paragraphs only. */
export type Form = 'full' | 'unpictured' | 'bare';

export interface Printing {
  readonly form: Form;
  /** ISO 639 code of the document, for hyphenation and speech. */
  readonly language: string;
  readonly isRtl: boolean;
  /** Notes by their address. */
  readonly notes: ReadonlyMap<string, Element>;
  /** Addresses that links and calls lead to, with how many do. */
  readonly targets: ReadonlyMap<string, number>;
  /** Addresses of the notes that are set already. */
  readonly set: Set<string>;
  readonly pictures: Pictures;
  readonly levels: Levels;
  /** Prints a sequence of blocks and words. */
  readonly blocks: (nodes: readonly Node[], at: At, printing: Printing) => string;
  /** Prints the call of a note as an item of a line. */
  readonly noteCall: (call: Element, printing: Printing) => string;
  /** The number of a unit, which waits for the first paragraph of it. */
  number: Mark | undefined;
  /** Paragraphs that are printed as several, since they call too many notes. */
  crowds: number;
  /** Code of the places where links arrive, which wait for the next block. */
  arrivals: string;
}

/** What stands before a paragraph or a point. */
export interface Mark {
  readonly code: string;
  readonly text: string;
}

/** A place in the document on the way down. */
export interface At {
  /** Operative paragraphs and recitals are drawn in; those of a title, an annex and a point stand at the margin. */
  readonly isDrawn: boolean;
  readonly isAnnexed: boolean;
  /** In lines in which a date is not broken over two of them. */
  readonly keepsDates: boolean;
  /** In a document of a collection. */
  readonly isComponent: boolean;
  /** How many lists and quoted texts are around. */
  readonly lists: number;
  readonly quotes: number;
  /** How many calls are around the words of a line. */
  readonly wraps: number;
  /** The language around. */
  readonly language: string;
}

/** Where a document begins. */
export const START: Omit<At, 'language'> = {
  isDrawn: true,
  isAnnexed: false,
  isComponent: false,
  keepsDates: false,
  lists: 0,
  quotes: 0,
  wraps: 0,
};

/** What links and calls lead to, the notes, and characters that no font shows. */
export interface Survey {
  readonly notes: ReadonlyMap<string, Element>;
  readonly targets: ReadonlyMap<string, number>;
  readonly privateCharacters: ReadonlySet<string>;
}

export function surveyOf(view: Element): Survey {
  const notes = new Map<string, Element>();
  const targets = new Map<string, number>();
  const privateCharacters = new Set<string>();
  const look = (node: Node): void => {
    if (node.type === 'text') for (const [sign] of node.value.matchAll(PRIVATE)) privateCharacters.add(sign);
    if (node.type !== 'element') return;
    const { id, href } = node.attributes;
    if (node.name === 's:note' && id !== undefined) notes.set(`#${id}`, node);
    if (href?.startsWith('#') && node.name !== 's:backlink') targets.set(href, (targets.get(href) ?? 0) + 1);
    for (const child of node.children) look(child);
  };
  look(view);
  return { notes, targets, privateCharacters };
}
