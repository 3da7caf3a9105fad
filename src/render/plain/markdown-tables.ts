/** Tables as GitHub, pandoc and others read them: a row on a line. A cell over several columns or rows leaves the others empty. */

import { type Block, type Cell, gridOf, type Run, type Table } from '../flow/index.js';
import { escapedStart } from './markdown-escapes.js';

type InlineOf = (runs: readonly Run[]) => string;

/** @param inlineOf the Markdown of some words */
export function tableOf(table: Table, inlineOf: InlineOf): string[] {
  if (table.isLayout) {
    const lines = table.rows.flat().flatMap(({ blocks }) => blocks.flatMap(block => textsOf(block, inlineOf)));
    return lines.filter(Boolean).map(escapedStart);
  }
  const grid = gridOf(table);
  const columns = grid[0]?.length ?? 0;
  if (columns === 0) return [];
  const rows = grid.map(row => rowOf(row.map(place => (place ? cellOf(place.cell, inlineOf) : ''))));
  const rule = rowOf(Array.from({ length: columns }, (_, x) => RULES[sideOf(grid.map(row => row[x]?.cell))]));
  // Markdown has one row of header, and always has it.
  const [head, ...rest] = table.heads > 0 ? rows : [rowOf(new Array(columns).fill('')), ...rows];
  return [[head, rule, ...rest].join('\n')];
}

const RULES = { start: '---', center: ':-:', end: '--:' } as const;

/** Where most of the cells of a column stand. */
function sideOf(cells: readonly (Cell | undefined)[]): keyof typeof RULES {
  const given = cells.filter(each => each !== undefined);
  const most = (side: 'end' | 'center') => given.filter(each => each.side === side).length * 2 > given.length;
  return most('end') ? 'end' : most('center') ? 'center' : 'start';
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf({ blocks }: Cell, inlineOf: InlineOf): string {
  const lines = blocks.flatMap(block => textsOf(block, inlineOf)).filter(Boolean);
  return lines.join('<br>').replace(/\\?\n/g, '<br>');
}

/** The lines of a block; a table in a cell is its rows one below the other. */
function textsOf(block: Block, inlineOf: InlineOf): string[] {
  if (block.kind === 'table') return block.rows.map(row => row.map(cell => cellOf(cell, inlineOf)).join(' '));
  if (block.kind === 'sheet') return [];
  const number = inlineOf(block.number ?? []);
  return [[number, inlineOf(block.runs)].filter(Boolean).join(' ')];
}
