/** A document as a sequence of lines: what word processors and texts are made of. */

/** How words are printed. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly smallCaps?: boolean;
  readonly raised?: 'above' | 'below';
}

/** A stretch of words in one look. White space is single blanks, and none at the ends of a line or beside a break. */
export interface Words extends Look {
  readonly kind: 'words';
  readonly text: string;
  /** An address of the web, or `#` and the id of a place of the document. */
  readonly href?: string;
  /** ISO 639, where it is another language than that of the document. */
  readonly language?: string;
}

/** The call of a note; without an address the note is not there. */
export interface NoteCall {
  readonly kind: 'call';
  /** As printed at this place. */
  readonly mark: string;
  /** Of the note in `Flow.notes`. */
  readonly href?: string;
}

export interface Picture {
  readonly kind: 'picture';
  /** `data:image/png;base64,…` */
  readonly src: string;
  readonly alternative: string;
  /** In pixels of CSS, as the file has it. */
  readonly width?: string;
  readonly height?: string;
}

export type Run = Words | NoteCall | Picture | { readonly kind: 'break' };

/** What a line is in the document, for its form. */
export type LineOf =
  | 'masthead'
  | 'announcement'
  | 'formula'
  | 'recital'
  | 'text'
  | 'closing'
  | 'vote'
  | 'caption'
  | 'note';

export interface Line {
  readonly kind: 'line';
  readonly of: LineOf;
  readonly runs: readonly Run[];
  /** The printed number before the words. */
  readonly number?: readonly Run[];
  /** Lists that the line stands in: 0 for a paragraph. */
  readonly depth: number;
  /** Quoted texts that the line stands in. */
  readonly quotes: number;
  /** In an annex or a document of a collection. */
  readonly isAnnexed: boolean;
  /** Of a masthead: which place (`symbol`, `organ` …), as the view names it. */
  readonly place?: string;
  /** Places that something in the document leads to. */
  readonly ids: readonly string[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the title of the document; no level is left out on the way down. */
  readonly level: number;
  readonly number: readonly Run[];
  readonly runs: readonly Run[];
  readonly ids: readonly string[];
}

export interface Cell {
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly side?: 'end' | 'center';
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  /** A way to lay text out, and no table of data. */
  readonly isLayout: boolean;
  /** Rows at the top that are header. */
  readonly heads: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly ids: readonly string[];
}

export type Block = Line | Heading | Table | { readonly kind: 'sheet' };

export interface FlowNote {
  readonly mark: string;
  readonly blocks: readonly Block[];
}

export interface Flow {
  readonly blocks: readonly Block[];
  /** By their addresses (`#` and an id), in the order of their first calls. */
  readonly notes: ReadonlyMap<string, FlowNote>;
}
