/** What is known and counted while one Word file is read. */

import type { Report } from '../../diagnostics/diagnostic.js';
import type { Furniture } from '../../source/source.js';
import type { Origin } from '../../xml/tree.js';
import type { Changes } from './changes.js';
import type { FieldNumbers } from './field-numbers.js';
import type { OpenField } from './fields.js';
import type { Labels } from './labels.js';
import type { Ledger } from './ledger.js';
import type { Looks } from './look.js';
import type { NoteRegister, PendingCall } from './notes.js';
import type { Numbering } from './numbering.js';
import type { WordPackage } from './package.js';
import type { Pictures } from './pictures.js';
import type { Styles } from './styles.js';

export interface Reading {
  readonly pack: WordPackage;
  readonly styles: Styles;
  readonly looks: Looks;
  readonly numbering: Numbering;
  readonly labels: Labels;
  readonly notes: NoteRegister;
  readonly changes: Changes;
  readonly pictures: Pictures;
  readonly report: Report;
  readonly furniture: Furniture[];
  /** The account of the letters. */
  readonly ledger: Ledger;
  /** Bookmarks, and the paragraphs in which they begin. */
  readonly anchors: Map<string, Origin>;
  /** Paragraphs numbered by fields so far, by level (AUTONUM and its kin). */
  readonly fieldNumbers: FieldNumbers;
  /** Called where a section ends; the next may number its notes anew. */
  readonly sectionEnds: () => void;
  /** Whether any link leads to a place of the document. */
  linksInside: boolean;
  /** Characters of hidden text left out so far. */
  hidden: number;
  /** Characters struck through so far, and where the first of them stands. */
  struck: { count: number; first: Origin | undefined };
}

/** A text of its own: the body, one note, one header or footer. Fields and paragraph numbers do not run on into the next. */
export interface Story {
  readonly part: string;
  readonly kind: 'body' | 'note' | 'margin';
  /** Paragraphs of the part passed so far. */
  paragraphs: number;
  /** Fields that have begun here and not ended, the outermost first. */
  readonly fields: OpenField[];
  /** Level of the paragraph that is being read, from 1 for a heading, else 0. */
  outline: number;
  /** A note call whose mark is the text that follows it. */
  awaitsMark: PendingCall | undefined;
}

export function story(part: string, kind: Story['kind'], paragraphs = 0): Story {
  return { part, kind, paragraphs, fields: [], outline: 0, awaitsMark: undefined };
}

/** The paragraph that is being read. */
export function placeIn({ part, paragraphs }: Story): Required<Pick<Origin, 'part' | 'line'>> {
  return { part, line: Math.max(1, paragraphs) };
}
