/** Tables. Every table of data has a caption or a spoken name, and header cells with a scope (WCAG 2.2, 1.3.1). */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { label } from '../labels.js';
import { isHolder } from './lines.js';
import { inside, made } from './nodes.js';
import type { At, Page, Rule } from './types.js';
import { unitsOf } from './units.js';
import { contentOf, elementsOf, hasChild, isBlank } from './words.js';

/** HTML allows no more columns than these. */
const MOST_COLUMNS = 1000;

const table: Rule = (node, at, page) => {
  const rows = elementsOf(node, 'tr');
  // One row or one column is no table of data but a way to lay text out.
  const isData = rows.length > 1 && rows.some(row => elementsOf(row).length > 1);
  const heads = isData ? headRows(rows) : 0;
  const shown = rows.map((row, place) => rowOf(row, place < heads, isData, at, page));
  const head = heads > 0 ? [made('head', {}, shown.slice(0, heads))] : [];
  const parts = [...head, made('rows', {}, shown.slice(heads))];
  const caption = elementsOf(node, 'caption').find(each => !isBlank(each));
  const words = caption ? inside(caption, { ...at, words: true }, page) : [];
  const id = page.ids(node);
  const others = contentOf(node).filter(each => each !== caption && !isElement(each, 'tr'));
  return [
    isData ? dataOf(id, caption ? words : undefined, parts, node, page) : layoutOf(id, words, parts),
    ...unitsOf(others, at, page),
  ];
};

function dataOf(
  id: string,
  caption: readonly Node[] | undefined,
  parts: readonly Node[],
  node: Element,
  page: Page,
): Element {
  if (caption) return made('table', { id }, [made('caption', {}, caption), ...parts]);
  return made('table', { id, name: label(page.labels, 'table', page.tables.get(node) ?? 1) }, parts);
}

function layoutOf(id: string, caption: readonly Node[], parts: readonly Node[]): Element {
  return made('table', { id, role: 'presentation' }, caption.length > 0 ? [...parts, made('p', {}, caption)] : parts);
}

function rowOf(row: Element, isHead: boolean, isData: boolean, at: At, page: Page): Element {
  const cells = contentOf(row).map(cell =>
    isElement(cell, 'td') || isElement(cell, 'th')
      ? cellOf(cell, isHead, isData, at, page)
      : made('cell', {}, unitsOf([cell], at, page)),
  );
  return made('row', {}, cells);
}

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
    side: sideOf(cell),
    width: widthOf(cell),
  };
  const [only, more] = contentOf(cell);
  // One line needs no paragraph.
  const isLine = isElement(only, 'p') && !more && !isHolder(only);
  const words = isLine ? inside(only, { ...at, words: true }, page) : inside(cell, at, page);
  return made(isHeader ? 'header' : 'cell', attributes, words);
}

/** The side on which the words of a cell stand, unless they stand where lines begin. */
function sideOf({ attributes }: Element): 'end' | 'center' | undefined {
  const given = ['data-justification', 'akn4un:data-justification', 'style', 'class'].map(
    name => attributes[name] ?? '',
  );
  const said = /(?:^|[\s:-])(right|end|center)(?:$|[\s;])/i.exec(given.join(' '))?.[1]?.toLowerCase();
  return said === undefined ? undefined : said === 'center' ? 'center' : 'end';
}

/** As Word had it, in twentieths of a point: files of the United Nations say it of each cell ("585-dxa"). */
function widthOf({ attributes }: Element): string | undefined {
  const given = attributes['akn4un:data-width-type'] ?? attributes['data-width-type'];
  return /^(\d{1,5})-dxa$/.exec(given ?? '')?.[1];
}

function spanOf(given: string | undefined): string | undefined {
  const span = given !== undefined && /^\s*\+?\d+\s*$/.test(given) ? Number(given) : 0;
  return span > 1 ? String(Math.min(span, MOST_COLUMNS)) : undefined;
}

export const tableRules: Readonly<Record<string, Rule>> = { table };
