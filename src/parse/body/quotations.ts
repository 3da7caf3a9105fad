/**
 * Text quoted over several lines: "Decides to amend article 4 to read as follows:", then lines that open with a quotation
 * mark, up to one that ends with it. Numbers and headings in it are those of the quoted text.
 */
import { AND } from '../../languages/joints.js';
import { endsIn, type Line } from '../line.js';

/** Every paragraph of a quotation opens with a mark, the last one ends with one; Arabic turns them round. */
const OPENS = /^\s*[“”«„"]/u;
const ENDS = new RegExp(`[”“»"]\\s*[.;,:،؛。；，]?(?:\\s*${AND})?\\s*$`, 'u');

/** No quotation is longer; one that never ends is none. */
const MOST_LINES = 80;

/** The lines of quotations of more than one line, each behind a line that ends in a colon. */
export function quotedLines(lines: readonly Line[]): ReadonlySet<Line> {
  const quoted = new Set<Line>();
  for (let at = 1; at < lines.length; at++) {
    if (!announces(lines[at - 1]) || !matches(lines[at], OPENS)) continue;
    const end = endOf(lines, at);
    for (let each = at; end > at && each <= end; each++) quoted.add(lines[each] as Line);
    if (end > at) at = end;
  }
  return quoted;
}

function matches(line: Line | undefined, pattern: RegExp): boolean {
  return line?.kind === 'text' && pattern.test(line.plain);
}

const announces = (line: Line | undefined) => line?.kind === 'text' && endsIn(line.plain, ':：');

/** Index of the line that ends the quotation; -1 when none does, or when what follows opens no quotation any more. */
function endOf(lines: readonly Line[], start: number): number {
  const last = Math.min(lines.length, start + MOST_LINES);
  for (let at = start; at < last; at++) if (matches(lines[at], ENDS)) return at;
  return -1;
}
