/** Tables of the view as rows of cells. */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { type Placed, placed } from '../view/grid.js';
import type { Block, Cell, Table } from './flow.js';

/** @param blocksOf the blocks that stand in a cell */
export function tableOf(table: Element, ids: readonly string[], blocksOf: (nodes: readonly Node[]) => Block[]): Table {
  const heads = rowsIn(table, 's:head');
  const rows = [...heads, ...rowsIn(table, 's:rows')];
  return {
    kind: 'table',
    isLayout: table.attributes['role'] !== undefined,
    heads: heads.length,
    rows: rows.map(row => elementsIn(row).map(cell => cellOf(cell, blocksOf))),
    ids,
  };
}

/** Captions and what third-party files have beside the rows. */
export function besideRows(table: Element): { readonly captions: Element[]; readonly others: Element[] } {
  const beside = elementsIn(table).filter(({ name }) => name !== 's:head' && name !== 's:rows');
  const isCaption = (each: Element) => each.name === 's:caption';
  return { captions: beside.filter(isCaption), others: beside.filter(each => !isCaption(each)) };
}

function cellOf(cell: Element, blocksOf: (nodes: readonly Node[]) => Block[]): Cell {
  const { side, colspan, rowspan } = cell.attributes;
  return {
    isHeader: cell.name === 's:header',
    columns: Number(colspan ?? 1),
    rows: Number(rowspan ?? 1),
    ...(side === 'end' || side === 'center' ? { side } : {}),
    blocks: blocksOf(cell.children),
  };
}

function rowsIn(table: Element, part: string): Element[] {
  return elementsIn(table)
    .filter(each => each.name === part)
    .flatMap(elementsIn);
}

function elementsIn(node: Element): Element[] {
  return node.children.filter((each): each is Element => isElement(each));
}

/** The places of a table row by row: the cell that begins there, or nothing where one from the left or from above goes on. */
export function gridOf({ rows, heads }: Table): (Placed<Cell> | undefined)[][] {
  const cells = [...placed(rows.slice(0, heads), spansOf), ...below(placed(rows.slice(heads), spansOf), heads)];
  const columns = cells.reduce((most, { x, columns: width }) => Math.max(most, x + width), 0);
  const grid = rows.map((): (Placed<Cell> | undefined)[] => new Array(columns).fill(undefined));
  for (const place of cells) (grid[place.y] as (Placed<Cell> | undefined)[])[place.x] = place;
  return grid;
}

const spansOf = ({ columns, rows }: Cell) => ({ columns, rows });

function below(cells: readonly Placed<Cell>[], top: number): Placed<Cell>[] {
  return cells.map(place => ({ ...place, y: place.y + top }));
}
