/**
 * Lines behind the closing lines that belong to no annex: notes that nobody has read as such, symbols, job numbers, numbers of
 * pages. They stay where they stand, at the end of the conclusions.
 */

import { isSymbol } from '../../un/symbols.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { paragraph } from '../inline.js';
import type { Line, TextLine } from '../line.js';

const NOTE = /^(?:\d{1,3}[ \u00a0].*[.)]$|(?:\*{1,6}|[†‡§])[ \u00a0]?\S)/u;
const FURNITURE = /^(?:\d{2}-\d{5}(?: \(\p{L}\))?|\*\d{7,}\*|\d{1,3}\/\d{1,3})$/u;

/** How many of the lines behind the closing lines and votes are such lines; they are reported. */
export function looseLines(lines: readonly Line[], { report }: ParseContext): number {
  const end = lines.findIndex(line => line.kind !== 'text' || !isLoose(line));
  const count = end < 0 ? lines.length : end;
  if (count > 0)
    report(
      'parse/lines-after-closing',
      `${count} ${count === 1 ? 'line' : 'lines'} after the closing lines: ${shown(lines[0])}`,
      lines[0]?.origin,
    );
  return count;
}

function isLoose({ plain, mark }: TextLine): boolean {
  const text = plain.trim();
  return FURNITURE.test(text) || isSymbol(text) || (mark === undefined && NOTE.test(text));
}

const shown = (line: Line | undefined) => (line?.kind === 'text' ? line.plain.trim().slice(0, 60) : '');

/** The lines as they stand; undefined when there are none. */
export function looseText(lines: readonly TextLine[]): Element | undefined {
  if (lines.length === 0) return undefined;
  return withOrigin(
    element(
      'container',
      { name: 'text' },
      lines.map(line => paragraph(line.source)),
    ),
    lines[0]?.origin,
  );
}
