/**
 * Tables of extracted text: a row is a line, its cells are parted by tabs. A paragraph is led by a tab, and a number by
 * one tab from its text, so lines with other tabs are rows when several of them stand together.
 */

import { isMeetingOrDate } from '../../languages/closing-line.js';
import { slice } from '../../source/runs.js';
import type { Cell, Paragraph, Row, Table } from '../../source/source.js';
import type { ParseContext } from '../context.js';
import { type Line, lineOf, type TextLine } from '../line.js';

/** The lines with their runs of rows made tables; the same list where there are none. */
export function withTables(lines: readonly Line[], context: ParseContext): readonly Line[] {
  const result: Line[] = [];
  let found = false;
  for (let at = 0; at < lines.length; ) {
    const end = tableEnd(lines, at, context);
    if (end > at) {
      for (const added of apart(lines.slice(at, end) as readonly TextLine[]).map(rows => lineOf(tableOf(rows))))
        result.push(added);
      at = end;
      found = true;
    } else result.push(lines[at++] as Line);
  }
  return found ? result : lines;
}

/** Index after the last row of a table that begins here; the same index when none does. */
function tableEnd(lines: readonly Line[], start: number, context: ParseContext): number {
  if (isHeads(lines[start], lines[start + 1], context)) {
    const end = tableEnd(lines, start + 1, context);
    return end > start + 1 ? end : start;
  }
  if (!isRow(lines[start], context)) return start;
  let end = start + 1;
  let rows = 1;
  for (let at = end; at < lines.length && at - end <= WIDEST_GAP; at++) {
    if (isRow(lines[at], context) || isLedByCells(lines[at], context)) {
      end = at + 1;
      rows++;
    } else if (!mayBeRow(lines[at], context)) break;
  }
  return rows > 1 || isRowAlone(lines[start]) ? end : start;
}

/** "→Gross→Net of staff assessment" above rows: heads of columns, none above the first one. */
function isHeads(line: Line | undefined, next: Line | undefined, context: ParseContext): boolean {
  if (line?.kind !== 'text' || line.indent === 0 || !line.text.includes('\t') || !mayBeRow(line, context)) return false;
  return !line.mark && isRow(next, context) && cellCount(line) + line.indent === cellCount(next);
}

/** One row makes a table when it has three cells; a number before a title may be parted from it twice. */
function isRowAlone(line: Line | undefined): boolean {
  return line?.kind === 'text' && cellCount(line) > 2 && !line.mark;
}

/** Tables with nothing between them: the head of the first one is printed again, or a numbered form and its signatures. */
function apart(rows: readonly TextLine[]): (readonly TextLine[])[] {
  const head = rows[0]?.plain.trim();
  const starts = rows.flatMap((row, index) => (index > 1 && row.plain.trim() === head ? [index] : []));
  const all = [0, ...(cellCount(rows[0]) > 1 && starts.length > 0 ? starts : formEnd(rows))];
  return all.map((start, index) => rows.slice(start, all[index + 1]));
}

/** Where the numbers of a form end, and rows with more columns and no number follow. */
function formEnd(rows: readonly TextLine[]): readonly number[] {
  const end = rows.findIndex(({ text }) => !ROW_NUMBER.test(text));
  const below = rows.slice(end);
  if (end < FEWEST_ROWS || below.some(({ text }) => ROW_NUMBER.test(text))) return [];
  const widest = rows.slice(0, end).reduce((most, row) => Math.max(most, widthOf(row)), 0);
  return widthOf(below[0] as TextLine) > widest ? [end] : [];
}

const ROW_NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.?\t/;
const FEWEST_ROWS = 3;
const widthOf = (row: TextLine) => cellCount(row) + row.indent;

/** Rows with an empty first cell, or with one cell, may stand between others. */
const WIDEST_GAP = 3;

function isRow(line: Line | undefined, { language }: ParseContext): boolean {
  if (line?.kind !== 'text' || line.indent > 0 || !line.text.includes('\t')) return false;
  const cells = cellCount(line);
  if (isSectionMark(line) || isMeetingOrDate(line.plain, language)) return false;
  return cells > 2 || (cells === 2 && !line.mark?.tabbed);
}

/** Below a row: more tabs than a paragraph is led by, "→(place)→→(date)", "→→Signature", stand for empty cells. */
function isLedByCells(line: Line | undefined, context: ParseContext): boolean {
  if (line?.kind !== 'text' || line.mark || line.indent === 0 || !mayBeRow(line, context)) return false;
  return line.indent > 1 || line.text.includes('\t');
}

/** A paragraph is led by a tab, so a number at the very beginning of a line is that of a row as well. */
function mayBeRow(line: Line | undefined, { language }: ParseContext): boolean {
  if (line?.kind !== 'text' || line.text.length > 300 || /[.;:,]\s*$/.test(line.text)) return false;
  if (isSectionMark(line) || language.formulas.meeting.test(line.plain)) return false;
  return !line.mark || (line.indent === 0 && line.mark.tabbed && line.mark.length < line.text.length);
}

/** "A.", "II." before a tab: the number of a section, not a cell. */
function isSectionMark({ mark }: TextLine): boolean {
  return mark?.shape === '.' && mark.readings.every(({ series }) => series === 'upper' || series === 'ROMAN');
}

function cellCount(line: Line | undefined): number {
  return line?.kind === 'text' ? line.text.split('\t').length : 0;
}

function tableOf(lines: readonly TextLine[]): Table {
  return { kind: 'table', origin: (lines[0] as TextLine).origin, rows: lines.map(rowOf) };
}

function rowOf(line: TextLine): Row {
  const leading = Array.from({ length: line.indent }, () => cellOf(line.source, 0, 0));
  const cells: Cell[] = [];
  let from = 0;
  for (const part of line.text.split('\t')) {
    cells.push(cellOf(line.source, from, from + part.length));
    from += part.length + 1;
  }
  return { header: false, cells: [...leading, ...cells] };
}

function cellOf(source: Paragraph, from: number, to: number): Cell {
  const runs = slice(source.runs, from, to);
  const blocks: Paragraph[] = runs.length > 0 ? [{ ...source, indent: 0, runs }] : [];
  return { blocks, columns: 1, rows: 1 };
}
