/** What a page of a PDF holds: pieces of text, links, the tree of its structure. */

/** Neighbouring characters of one text object: one font, one size, one line. */
export interface Piece {
  readonly text: string;
  /** The marked content that it belongs to, on its page; -1 for none. */
  readonly content: number;
  /** Page furniture, as the file states it. */
  readonly artifact: boolean;
  readonly font: Font;
  /** Height of the type in points, as it is shown. */
  readonly size: number;
  /** Edges and base line in points from the left and the bottom of the page. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Characters of the font for which the file gives no letter; they are U+FFFD in the text. */
  readonly unknown: number;
  /** On pages with letters that run from right to left: each character with the place of its origin, in points from the left. */
  readonly signs?: readonly { readonly text: string; readonly x: number }[];
}

export interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** An element of the structure tree, as far as it has content on one page. */
export interface StructNode {
  /** Standard structure type or the file's own: `P`, `H1`, `Note`. */
  readonly type: string;
  /** In the order of the element; `undefined` for what is on another page and for annotations. */
  readonly kids: readonly (StructNode | number | undefined)[];
  readonly alternative: string;
  readonly columns: number;
  readonly rows: number;
}

/** A link to the web. */
export interface PageLink {
  readonly address: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly links: readonly PageLink[];
  /** Children of the root of the structure tree. */
  readonly structure: readonly (StructNode | undefined)[];
  /** Pictures that fill most of the page: it was scanned. */
  readonly scanned: boolean;
}
