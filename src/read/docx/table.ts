/** Tables (ISO/IEC 29500-1, 17.4): rows, cells that span columns (`w:gridSpan`) and rows (`w:vMerge`), header rows. */

import type { Block, Row } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { branchOf } from './alternatives.js';
import { integerOf, isOn, val } from './attributes.js';
import { leaveOut } from './leave-out.js';
import { placeIn, type Reading, type Story } from './reading.js';

type ReadBlocks = (parent: Element, reading: Reading, story: Story, depth: number) => Block[];

/** Tables inside tables; beyond this the inner text is kept without its grid. */
const DEEPEST = 6;
/** Columns a cell may span; Word itself allows 63. */
const WIDEST = 63;

interface MutableCell {
  blocks: Block[];
  columns: number;
  rows: number;
}

/** Reads `w:tbl`. One table, or, too deep inside others, what its cells hold. */
export function readTable(node: Element, reading: Reading, story: Story, depth: number, read: ReadBlocks): Block[] {
  const origin = { ...placeIn(story), line: story.paragraphs + 1 };
  const properties = childOf(node, 'w:tblPr');
  const styleId = val(properties && childOf(properties, 'w:tblStyle'));
  const style = styleId === undefined ? undefined : reading.styles.get('table', styleId);
  const readCell = (cell: Element): Block[] => read(cell, reading, story, depth + 1);
  const rows = visibleRows(readRows(rowsOf(node, reading), readCell, reading));
  if (rows.length === 0) return [];
  if (depth >= DEEPEST) {
    reading.report('read/nesting-too-deep', `More than ${DEEPEST} tables are nested.`, origin);
    return rows.flatMap(row => row.cells.flatMap(cell => cell.blocks));
  }
  return [{ kind: 'table', origin, ...(style ? { style: style.name } : {}), rows }];
}

interface GridRow {
  readonly header: boolean;
  /** Cells that begin in this row. */
  readonly cells: readonly MutableCell[];
  /** All cells of the row by the grid column where they begin, those that go on from above included. */
  readonly grid: ReadonlyMap<number, MutableCell>;
}

function readRows(rows: readonly TableRow[], read: (cell: Element) => Block[], reading: Reading): GridRow[] {
  const result: GridRow[] = [];
  for (const { row, header } of rows) {
    result.push({ header, ...readRow(row, result.at(-1)?.grid ?? new Map<number, MutableCell>(), read, reading) });
  }
  return result;
}

/**
 * Rows that a reader would see. Templates draw rules with rows of empty cells; a row of nothing but cells from above
 * shortens those.
 */
function visibleRows(rows: readonly GridRow[]): Row[] {
  return rows.flatMap(({ header, cells, grid }) => {
    const all = [...grid.values()];
    const isRule = all.every(cell => cell.blocks.length === 0 && cell.rows === 1);
    if (isRule) return [];
    if (cells.length > 0) return [{ header, cells }];
    for (const cell of all) cell.rows--;
    return [];
  });
}

interface TableRow {
  readonly row: Element;
  readonly header: boolean;
}

/** Rows with their changes settled, whatever wraps them. */
function rowsOf(parent: Element, reading: Reading): TableRow[] {
  return childrenOf(parent).flatMap(child => {
    if (child.name === 'mc:AlternateContent')
      return branchOf(child, reading.ledger).flatMap(branch => rowsOf(branch, reading));
    if (child.name !== 'w:tr') {
      if (reading.changes.keeps(child.name) !== false) return child.name.endsWith('Pr') ? [] : rowsOf(child, reading);
      leaveOut(child, reading);
      return [];
    }
    const properties = reading.changes.properties(child, 'w:trPr');
    if (!reading.changes.keepsMark(properties)) {
      leaveOut(child, reading);
      return [];
    }
    const header = properties && childOf(properties, 'w:tblHeader');
    return [{ row: child, header: header !== undefined && isOn(header) }];
  });
}

function readRow(
  row: Element,
  above: ReadonlyMap<number, MutableCell>,
  read: (cell: Element) => Block[],
  reading: Reading,
): Pick<GridRow, 'cells' | 'grid'> {
  const before = childOf(row, 'w:trPr');
  let column = Math.min(WIDEST, integerOf(val(before && childOf(before, 'w:gridBefore'))) ?? 0);
  const cells: MutableCell[] = column > 0 ? [{ blocks: [], columns: column, rows: 1 }] : [];
  const grid = new Map<number, MutableCell>();
  for (const node of cellsOf(row, reading)) {
    const { columns, continued, joined } = spanOf(node);
    const blocks = read(node);
    const upper = continued ? above.get(column) : undefined;
    const left = joined ? cells.at(-1) : undefined;
    const cell = upper ?? left ?? { blocks: [], columns, rows: 1 };
    for (const added of blocks) cell.blocks.push(added);
    if (upper) upper.rows++;
    else if (left) left.columns += columns;
    else cells.push(cell);
    grid.set(column, cell);
    column += columns;
  }
  return { cells, grid };
}

function cellsOf(parent: Element, reading: Reading): Element[] {
  return childrenOf(parent).flatMap(child => {
    if (child.name === 'w:tc') return [child];
    if (child.name.endsWith('Pr')) return [];
    if (reading.changes.keeps(child.name) !== false) return cellsOf(child, reading);
    leaveOut(child, reading);
    return [];
  });
}

/** `w:vMerge` without a value, or `continue`, goes on with the cell above; `w:hMerge`, of older files, with the one before. */
function spanOf(cell: Element): { readonly columns: number; readonly continued: boolean; readonly joined: boolean } {
  const properties = childOf(cell, 'w:tcPr');
  const span = integerOf(val(properties && childOf(properties, 'w:gridSpan'))) ?? 1;
  const goesOn = (name: string): boolean => {
    const merge = properties && childOf(properties, name);
    return merge !== undefined && val(merge) !== 'restart';
  };
  return {
    columns: Math.min(WIDEST, Math.max(1, span)),
    continued: goesOn('w:vMerge'),
    joined: goesOn('w:hMerge'),
  };
}
