/** Notes at the bottom of a page: below a rule, or signs alone behind a gap; the mark stands on its line or before the text. */
import type { Furniture, SourceNote } from '../../source/source.js';
import { joined } from '../text/join.js';
import { furnitureOf, isBlank, originOf, type TextLine } from '../text/lines.js';

export interface PageNotes {
  /** The lines above the notes. */
  readonly text: readonly TextLine[];
  readonly notes: readonly SourceNote[];
  readonly furniture: readonly Furniture[];
}

const RULE = /^\s*_{5,}\s*$/;
const SIGN_NOTE = /^\s*\*{1,4}\s+\S/;
const OPENING = /^\s*(\d{1,3}|\*{1,6}|[†‡§])(?:\s+(\S.*)|\s*)$/;

/** @param before how many notes the pages before have: ids go on */
export function pageNotes(lines: readonly TextLine[], before: number): PageNotes {
  const rule = lines.findLastIndex(line => RULE.test(line.text));
  const start = rule >= 0 ? rule + 1 : signsStart(lines);
  const notes = rule >= 0 && !opensNote(lines[start]) ? [] : notesOf(lines.slice(start), before);
  if (notes.length === 0) return { text: lines, notes: [], furniture: [] };
  const furniture = rule >= 0 ? [furnitureOf(lines[rule] as TextLine, 'ruled line')] : [];
  return { text: lines.slice(0, rule >= 0 ? rule : start), notes, furniture };
}

function opensNote(line: TextLine | undefined): boolean {
  return line !== undefined && OPENING.test(line.text);
}

/** The last lines of a page that open with signs, behind a blank line. */
function signsStart(lines: readonly TextLine[]): number {
  const gap = lines.findLastIndex(isBlank);
  const first = lines[gap + 1];
  return gap >= 0 && first && SIGN_NOTE.test(first.text) ? gap + 1 : lines.length;
}

function notesOf(lines: readonly TextLine[], before: number): SourceNote[] {
  const groups: { marker: string; lines: TextLine[] }[] = [];
  let last = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const [, marker = '', rest = ''] = OPENING.exec(line.text) ?? [];
    if (marker && isNext(marker, last, rest)) {
      last = Number(marker) || last;
      groups.push({ marker, lines: rest ? [{ ...line, text: rest }] : [{ ...line, text: '' }] });
    } else groups.at(-1)?.lines.push(line);
  }
  return groups.map(({ marker, lines: own }, index) => ({
    id: `note-${before + index + 1}`,
    marker,
    blocks: [joined(own)],
    origin: originOf(own[0] as TextLine),
  }));
}

/** Numbers rise by one within a page; a number before text may also be text of the note before. */
function isNext(marker: string, last: number, rest: string): boolean {
  const number = Number(marker);
  if (Number.isNaN(number) || last === 0) return true;
  return number === last + 1 || (rest === '' && number > last && number <= last + 3);
}
