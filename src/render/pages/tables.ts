/** Tables. Every table of data has a caption and header cells with a scope (WCAG 2.2, 1.3.1). */
import type { Element } from '../../akn/tree.js';
import { label } from '../labels.js';
import { isHolder } from './lines.js';
import { inside, made, type Rule } from './nodes.js';
import type { At, Page } from './page.js';
import { elementsOf, hasChild, isBlank } from './words.js';

/** HTML allows no more columns than these. */
const MOST_COLUMNS = 1000;

const table: Rule = (node, at, page) => {
  const rows = elementsOf(node, 'tr');
  // One row or one column is no table of data but a way to lay text out.
  const isData = rows.length > 1 && rows.some(row => elementsOf(row).length > 1);
  const heads = isData ? headRows(rows) : 0;
  const row = (each: Element, isHead: boolean) =>
    made(
      'row',
      {},
      elementsOf(each, 'td', 'th').map(cell => cellOf(cell, isHead, isData, at, page)),
    );
  const caption = elementsOf(node, 'caption').find(each => !isBlank(each));
  const words = caption ? inside(caption, { ...at, words: true }, page) : [];
  const parts = [
    ...(heads > 0
      ? [
          made(
            'head',
            {},
            rows.slice(0, heads).map(each => row(each, true)),
          ),
        ]
      : []),
    made(
      'rows',
      {},
      rows.slice(heads).map(each => row(each, false)),
    ),
  ];
  const said = caption
    ? made('caption', {}, words)
    : made('caption', { name: label(page.labels, 'table', page.tables.get(node) ?? 1) });
  if (isData) return [made('table', { id: page.ids(node) }, [said, ...parts])];
  return [
    made('table', { id: page.ids(node), role: 'presentation' }, caption ? [...parts, made('p', {}, words)] : parts),
  ];
};

/** Rows of header cells at the top; the first row where a table has no header cell at all. */
function headRows(rows: readonly Element[]): number {
  if (!rows.some(row => hasChild(row, 'th'))) return 1;
  const firstOfData = rows.findIndex(row => hasChild(row, 'td'));
  return firstOfData < 0 ? rows.length - 1 : firstOfData;
}

function cellOf(cell: Element, isHead: boolean, isData: boolean, at: At, page: Page): Element {
  const isHeader = isData && (isHead || cell.name === 'th') && !isBlank(cell);
  const attributes = {
    scope: isHeader ? (isHead ? 'col' : 'row') : undefined,
    colspan: spanOf(cell.attributes['colspan']),
    rowspan: spanOf(cell.attributes['rowspan']),
  };
  const [only, more] = elementsOf(cell);
  // One line needs no paragraph.
  const isLine = only?.name === 'p' && !more && !isHolder(only);
  const words = isLine ? inside(only, { ...at, words: true }, page) : inside(cell, at, page);
  return made(isHeader ? 'header' : 'cell', attributes, words);
}

function spanOf(given: string | undefined): string | undefined {
  const span = given !== undefined && /^\s*\+?\d+\s*$/.test(given) ? Number(given) : 0;
  return span > 1 ? String(Math.min(span, MOST_COLUMNS)) : undefined;
}

export const tableRules: Readonly<Record<string, Rule>> = { table };
