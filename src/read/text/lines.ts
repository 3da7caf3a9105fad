/** Lines of a text with their numbers, and what can be said of a line by itself. */

import type { Furniture, Paragraph } from '../../source/source.js';
import type { Origin } from '../../xml/tree.js';

export interface TextLine {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Columns that were cut off at its front. */
  readonly cut?: number;
  /** The page, where the text has pages. */
  readonly part?: string;
}

export function numbered(lines: readonly string[]): TextLine[] {
  return lines.map((text, index) => ({ text, number: index + 1 }));
}

export function isBlank(line: TextLine): boolean {
  return line.text.trim() === '';
}

export const originOf = ({ number, part }: TextLine): Origin => (part ? { part, line: number } : { line: number });

/** A paragraph of one line: leading tabs are its indent, the rest its text. */
export function paragraphOf(line: TextLine): Paragraph {
  const indent = leadingTabs(line.text);
  return {
    kind: 'paragraph',
    origin: originOf(line),
    indent,
    runs: [{ kind: 'text', text: line.text.slice(indent) }],
  };
}

export function furnitureOf(line: TextLine, reason: string): Furniture {
  return { text: line.text.trim(), reason, origin: originOf(line) };
}

export function leadingTabs(text: string): number {
  let count = 0;
  while (text[count] === '\t') count++;
  return count;
}
