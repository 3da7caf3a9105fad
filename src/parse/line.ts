/** The parser's view of the flat source: blocks with their text, mark and looks at hand. */
import { matchable } from '../akn/text.js';
import { isMeetingOrDate } from '../languages/closing-line.js';
import type { Language } from '../languages/language.js';
import { type Mark, markOf, markOfLabel } from '../numbers/mark.js';
import { type Paragraph, paragraphText, type Run, type Table } from '../source/source.js';
import type { Origin } from '../xml/tree.js';

export interface TextLine {
  readonly kind: 'text';
  readonly source: Paragraph;
  readonly origin: Origin;
  readonly runs: readonly Run[];
  /** Text as printed. */
  readonly text: string;
  /** Text for matching: same offsets, special blanks and hyphens made plain. */
  readonly plain: string;
  readonly mark: Mark | undefined;
  /** Whether blank lines stand between this line and the one before. */
  readonly indent: number;
}

export interface TableLine {
  readonly kind: 'table';
  readonly source: Table;
  readonly origin: Origin;
}

export type Line = TextLine | TableLine;

export function lineOf(block: Paragraph | Table): Line {
  return block.kind === 'table' ? { kind: 'table', source: block, origin: block.origin } : textLine(block);
}

/** The same, where a number that belongs to the words of a language is no mark: "10. Plenarsitzung", "7. April 2022". */
export function lineIn(block: Paragraph | Table, language: Language): Line {
  const line = lineOf(block);
  if (line.kind === 'table' || !line.mark || line.source.label !== undefined) return line;
  return isMeetingOrDate(line.plain, language) ? { ...line, mark: undefined } : line;
}

function textLine(source: Paragraph): TextLine {
  const text = paragraphText(source);
  return {
    kind: 'text',
    source,
    origin: source.origin,
    runs: source.runs,
    text,
    plain: matchable(text),
    mark: source.label === undefined ? markOf(text) : markOfLabel(source.label),
    indent: source.indent,
  };
}

/** The text behind the mark. */
export function restOf(line: TextLine): string {
  return line.plain.slice(line.mark?.length ?? 0);
}

/** Whether a text ends in one of the signs, white space aside. A pattern for it would be tried at every character. */
export function endsIn(text: string, signs: string): boolean {
  const last = text.trimEnd().at(-1);
  return last !== undefined && signs.includes(last);
}

/** Whether all letters of a line are of one look; blanks do not count. */
export function isAll(line: TextLine, look: 'italic' | 'bold' | 'underline'): boolean {
  let letters = false;
  for (const run of line.runs) {
    if (run.kind !== 'text' || run.text.trim() === '') continue;
    if (!run[look]) return false;
    letters = true;
  }
  return letters;
}

/** Length of the italic words that open a line after `from`, blanks and note calls between them included. */
export function openingItalics(line: TextLine, from: number): number {
  let at = 0;
  let end = from;
  for (const run of line.runs) {
    if (run.kind !== 'text') {
      if (run.kind === 'break') at++;
      continue;
    }
    const stop = at + run.text.length;
    if (stop > from) {
      if (!run.italic && run.text.slice(Math.max(0, from - at)).trim() !== '') break;
      if (run.italic) end = stop;
    }
    at = stop;
  }
  return end - from;
}
