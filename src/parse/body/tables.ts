/** Tables of the source → `table`. */

import type { Block, Cell, Table } from '../../source/source.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import { inline, paragraph } from '../inline.js';
import { withLists } from './lists.js';

export function tableOf(table: Table): Element {
  const caption = table.caption && element('caption', {}, inline(table.caption.runs));
  const rows = table.rows.map(row =>
    element(
      'tr',
      {},
      row.cells.map(cell => cellOf(cell, row.header)),
    ),
  );
  return withOrigin(element('table', {}, caption, rows), table.origin);
}

function cellOf(cell: Cell, header: boolean): Element {
  const span = (count: number) => (count > 1 ? String(count) : undefined);
  const attributes = { colspan: span(cell.columns), rowspan: span(cell.rows) };
  const blocks = withLists(cell.blocks, blockOf);
  return element(header ? 'th' : 'td', attributes, blocks.length > 0 ? blocks : element('p'));
}

function blockOf(block: Block): Element {
  return block.kind === 'table' ? tableOf(block) : paragraph(block);
}
