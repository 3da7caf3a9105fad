/**
 * The flat source: what every reader promises to the parser, whatever the format was.
 *
 * After reading: one block a paragraph or table, in reading order; bodies of notes, masthead and document properties
 * apart from the running text; every character of the input is in a block, in a note, in the masthead, in the
 * properties, or listed as furniture. Nothing is judged here: families, numbers and formulas are the parser's.
 */
import type { Origin } from '../xml/tree.js';

export type SourceFormat = 'text' | 'pdf-text' | 'docx' | 'pdf';

/** Whether a format states what is a call, a note, a cell, italic: then nothing of it has to be found in the text. */
export function isStated({ format }: Pick<Source, 'format'>): boolean {
  return format === 'docx' || format === 'pdf';
}

export interface Source {
  readonly format: SourceFormat;
  /** The running text in reading order: title lines, body, closing lines, annexes. */
  readonly blocks: readonly Block[];
  /** Bodies of footnotes and endnotes in the order in which the source lists them. */
  readonly notes: readonly SourceNote[];
  /** Paragraphs of the masthead (first-page header, masthead cells, fused line of a text dump), in reading order. */
  readonly masthead: readonly Paragraph[];
  /** Facts stated outside the text: ODS comment, document properties. First statement of each name and place wins. */
  readonly properties: readonly SourceProperty[];
  /** Text that is no part of the document: running heads, page numbers, rules, bar codes. Listed, never dropped silently. */
  readonly furniture: readonly Furniture[];
  /** Pictures that carry content, by the name that `ImageRun.media` uses. */
  readonly media: ReadonlyMap<string, Media>;
  /** Places that links of the document lead to, by the names that the format gives them. */
  readonly anchors?: ReadonlyMap<string, Origin>;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly origin: Origin;
  /** Name of the paragraph style, as the word processor shows it (`__Single Txt`, `_ H_4`). */
  readonly style?: string;
  /** Label made by automatic numbering, as a reader would see it (`1.`, `(a)`); typed numbers stay in the text. */
  readonly label?: string;
  /** Depth of automatic numbering, from 0: paragraphs of one list and level are siblings, whatever their labels look like. */
  readonly level?: number;
  /** The list of automatic numbering that the label was counted in. */
  readonly list?: string;
  /** Level of a heading, from 1, where the style or the paragraph itself states one. */
  readonly outline?: number;
  /** What a person decided that the paragraph is: it counts before all that its words and its look say. */
  readonly role?: ParagraphRole;
  /** Left indent: leading tabs in a text, twentieths of a point divided by 567 (1 cm) in Word. */
  readonly indent: number;
  /** Blank lines of a text stand before it. */
  readonly gap?: boolean;
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  readonly runs: readonly Run[];
}

export type ParagraphRole = 'title' | 'recital' | 'formula' | 'operative' | 'item' | 'heading' | 'closing';

export interface Table {
  readonly kind: 'table';
  readonly origin: Origin;
  readonly style?: string;
  readonly caption?: Paragraph;
  readonly rows: readonly Row[];
}

export interface Row {
  /** A row repeated at the head of each page: header cells. */
  readonly header: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
}

export type Run = TextRun | NoteCall | BreakRun | ImageRun;

/** Neighbouring text of the same look, merged: a word is never split over two runs of the same look. Tabs are `\t` in the text. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Struck through: drafts show so what is to go. */
  readonly strike?: boolean;
  readonly script?: 'super' | 'sub';
  /** A person decided that no note is called by these figures. */
  readonly noCall?: true;
  /** Target of a link that the author made: an address, or `#` and the name of one of `Source.anchors`. Evidence, not truth. */
  readonly href?: string;
}

/** A call of a note that the format states (Word). In text dumps calls are bare numbers in the text and the parser finds them. */
export interface NoteCall {
  readonly kind: 'call';
  /** `SourceNote.id` of the note called. */
  readonly note: string;
  /** The mark as printed: `1`, `*`. */
  readonly marker: string;
  /** A later call of a note already called (Word: a NOTEREF field). */
  readonly repeated: boolean;
}

/** A line break inside a paragraph. */
export interface BreakRun {
  readonly kind: 'break';
}

export interface ImageRun {
  readonly kind: 'image';
  readonly media: string;
  readonly alternative?: string;
}

export interface SourceNote {
  /** Unique within the source. */
  readonly id: string;
  /** The mark as printed: `1`, `*`. */
  readonly marker: string;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

export interface SourceProperty {
  /** One of the names below, whatever the format calls it. */
  readonly name: PropertyName;
  readonly value: string;
  /** Where it was stated: `ods-comment`, `custom-properties`, `core-properties`, `job-line`, `bar-code`. */
  readonly from: string;
  readonly origin?: Origin;
}

export type PropertyName =
  | 'jobNumber'
  | 'symbol'
  | 'language'
  /** Tag of the language that spelling is checked in, where ntoso does not read it: `fi-FI`. */
  | 'spellingLanguage'
  | 'session'
  | 'agendaItem'
  | 'title'
  | 'distribution'
  | 'publicationDate'
  | 'releaseDate'
  | 'documentType';

export interface Furniture {
  readonly text: string;
  /** Why it is no text of the document, in a few words: `page number`, `bar code`, `running head`. */
  readonly reason: string;
  readonly origin: Origin;
}

export interface Media {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The text of a paragraph: text runs joined, a line break as `\n`, calls and pictures left out. */
export function paragraphText(paragraph: Paragraph): string {
  let joined = '';
  for (const run of paragraph.runs) {
    if (run.kind === 'text') joined += run.text;
    else if (run.kind === 'break') joined += '\n';
  }
  return joined;
}
