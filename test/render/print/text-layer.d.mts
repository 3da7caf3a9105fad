import type { PDFDict, PDFDocument } from 'pdf-lib';

/** An element of the tag tree, a stretch of text, or a link annotation (`object`). */
export interface TagNode {
  readonly type: string;
  readonly dict?: PDFDict;
  readonly object?: PDFDict;
  readonly text?: string;
  /** Index of the page, from 0. */
  readonly page?: number;
  readonly children?: readonly TagNode[];
}

export function tagTree(bytes: Uint8Array): Promise<{ readonly document: PDFDocument; readonly root: TagNode }>;
export function textOf(node: TagNode): string;
export function all(node: TagNode, type: string): TagNode[];
