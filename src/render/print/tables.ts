/** Tables. */

import { type Element, isElement, type Node } from '../../xml/tree.js';
import { type Placed, placed } from '../view/grid.js';
import { isBlock } from '../view/in-line.js';
import { call } from './code.js';
import { columnWidths } from './columns.js';
import type { At, Printing } from './printing.js';
import { runs } from './runs.js';

type Cell = Omit<Placed<Element>, 'cell'> & { readonly node: Element };

/** A table of data, or, as `role` says, a way to lay text out. */
export function tableOf(table: Element, around: At, printing: Printing): string {
  const at: At = { ...around, isDrawn: false };
  const captions = captionsOf(table).map(words => call('caption', runs(words, at, printing)));
  const others = table.children.filter(each => isElement(each, 's:p'));
  const shown = table.attributes['role'] === undefined ? dataOf(table, at, printing) : layoutOf(table, at, printing);
  return captions.join('') + shown + printing.blocks(others, at, printing);
}

function dataOf(table: Element, at: At, printing: Printing): string {
  const [head, body] = [rowsIn(table, 's:head'), rowsIn(table, 's:rows')];
  const cells = [...placedIn(head, 0), ...placedIn(body, head.length)];
  const columns = cells.reduce((most, cell) => Math.max(most, cell.x + cell.columns), 0);
  if (columns === 0) return '';
  const settings = [columnWidths(cells, columns), ...[columns, head.length, head.length + body.length].map(String)];
  const code = cells.map(cell => cellOf(cell, at, printing));
  return call('tabular', ...settings, `\n${code.join(',\n')}`);
}

/** One row, or one column: blocks beside or below each other, which are no table to those who listen. */
function layoutOf(table: Element, at: At, printing: Printing): string {
  const cells = (row: Element) => row.children.filter((each): each is Element => each.type === 'element');
  const rows = rowsIn(table, 's:rows')
    .map(cells)
    .filter(row => row.length > 0);
  const code = rows.map(
    row => `(${row.map(cell => `run(${printing.blocks(cell.children, at, printing)}),`).join('')})`,
  );
  return rows.length === 0 ? '' : call('laid-out', `\n${code.join(',\n')}`);
}

function rowsIn(table: Element, part: string): Element[] {
  const elements = (node: Element) => node.children.filter((each): each is Element => isElement(each));
  return elements(table)
    .filter(each => each.name === part)
    .flatMap(elements);
}

/** Captions that are shown. */
function captionsOf(table: Element): (readonly Node[])[] {
  const captions = table.children.filter((each): each is Element => isElement(each, 's:caption'));
  return captions.map(each => each.children);
}

function placedIn(rows: readonly Element[], top: number): Cell[] {
  const cells = rows.map(row => row.children.filter((each): each is Element => isElement(each)));
  const spansOf = (node: Element) => ({ columns: spanOf(node, 'colspan'), rows: spanOf(node, 'rowspan') });
  return placed(cells, spansOf).map(({ cell, ...place }) => ({ ...place, y: top + place.y, node: cell }));
}

function spanOf({ attributes }: Element, name: 'colspan' | 'rowspan'): number {
  return Number(attributes[name] ?? 1);
}

/** Words alone need no paragraph in a cell. */
function cellOf({ x, y, columns, rows, node }: Cell, at: At, printing: Printing): string {
  const { side = 'start' } = node.attributes;
  const hasBlocks = node.children.some(isBlock);
  const words = hasBlocks ? printing.blocks(node.children, at, printing) : runs(node.children, at, printing);
  return `cell(${[x, y, columns, rows, `"${side}"`, node.name === 's:header'].join(',')},${words})`;
}
