/**
 * Widths of the columns of a table: those that the cells say, which is what Word had, else by what they hold. The page engine shares
 * a page that is too narrow for all columns equally among those that want more; here each gets what its longest word needs, and of
 * the rest as much as its text is long (CSS 2.1, 17.5.2.2).
 */
import type { Element } from '../../xml/tree.js';
import { plain } from './runs.js';
import { widthOf } from './widths.js';

/** A cell, as far as widths go. */
export interface Measured {
  readonly x: number;
  readonly columns: number;
  readonly node: Element;
}

interface Column {
  /** Its longest word, and its longest text, in em. */
  readonly least: number;
  readonly most: number;
  /** In whatever unit the table has. */
  readonly given?: number | undefined;
}

/** Room beside the words of a cell, and the width of a line of text in the smallest paper, in em of the type of tables. */
const ROOM = 0.9;
const PAGE = 38;
/** `widthOf` is a little generous: texts that fill no more than this much of the page stand side by side as they are. */
const FITS = 1.15;

/** `auto` for a table whose texts fit; otherwise one share a column. */
export function columnWidths(cells: readonly Measured[], count: number): string {
  const columns = columnsOf(cells, count);
  const wanted = sum(columns.map(({ most }) => most));
  if (count < 2 || wanted <= PAGE * FITS) return 'auto';
  return `(${sharesOf(columns)
    .map(share => `${share.toFixed(2)}fr`)
    .join(',')})`;
}

function columnsOf(cells: readonly Measured[], count: number): Column[] {
  const held = Array.from({ length: count }, (): Measured[] => []);
  for (const cell of cells) if (cell.columns === 1) held[cell.x]?.push(cell);
  const columns = held.map(columnOf);
  for (const cell of cells) if (cell.columns > 1) widen(columns, cell);
  return columns;
}

function columnOf(cells: readonly Measured[]): Column {
  let [least, most] = [0, 0];
  for (const { node } of cells) {
    const text = plain(node).trim();
    most = Math.max(most, Math.min(widthOf(text), PAGE));
    least = Math.max(least, longestWord(text));
  }
  const given = cells.map(({ node }) => Number(node.attributes['width'])).find(each => each > 0);
  return { least: least + ROOM, most: Math.max(most, least) + ROOM, given };
}

function longestWord(text: string): number {
  let width = 0;
  for (const word of text.split(/[\s\u200b]+|(?<=[-/–—\p{Script=Han}])/u)) width = Math.max(width, widthOf(word));
  return width;
}

/** Columns that a cell reaches over have room for its longest word. */
function widen(columns: Column[], { x, columns: count, node }: Measured): void {
  const own = columns.slice(x, x + count);
  const lacking = (longestWord(plain(node)) + ROOM - sum(own.map(({ least }) => least))) / own.length;
  if (!(lacking > 0)) return;
  for (const [at, column] of own.entries())
    columns[x + at] = { ...column, least: column.least + lacking, most: column.most + lacking };
}

function sharesOf(columns: readonly Column[]): number[] {
  const given = columns.map(column => column.given ?? Number.NaN);
  const page = sum(given);
  if (page > 0) return columns.map(({ least }, at) => Math.max(least, ((given[at] ?? 0) * PAGE) / page));
  const [least, most] = [sum(columns.map(each => each.least)), sum(columns.map(each => each.most))];
  const rest = Math.max(0, PAGE - least);
  return columns.map(
    column => column.least + (most > least ? (rest * (column.most - column.least)) / (most - least) : 0),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
