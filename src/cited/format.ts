/** The list of what a document cites, as a table to read, as JSON, or as CSV with one line a place. */
import type { CitedItem } from './items.js';

export type CitedFormat = 'table' | 'json' | 'csv';

/** @returns text with a line break at its end */
export function citedTable(items: readonly CitedItem[], format: CitedFormat = 'table'): string {
  if (format === 'json') return `${JSON.stringify(items, undefined, 2)}\n`;
  return format === 'csv' ? csv(items) : table(items);
}

const HEAD = ['work', 'times', 'state', 'first place', 'pinpoints', 'title', 'link'];
/** Longer cells are cut in the table; JSON and CSV have them whole. */
const WIDEST = 60;

function table(items: readonly CitedItem[]): string {
  const rows = [HEAD, ...items.map(row)];
  const widths = HEAD.map((_, column) =>
    rows.reduce((most, cells) => Math.max(most, widthOf(shown(cells[column]))), 0),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => padded(shown(cell), widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

function shown(cell = ''): string {
  if (widthOf(cell) <= WIDEST) return cell;
  let width = 0;
  const kept = [...cell].filter(sign => {
    width += widthOf(sign);
    return width < WIDEST;
  });
  return `${kept.join('')}…`;
}

/** Cells that run from right to left are isolated, so that a terminal keeps the columns in their order. */
function padded(cell: string, width: number): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return RIGHT_TO_LEFT.test(cell) ? `\u2068${cell}\u2069${blanks}` : cell + blanks;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
/** Signs that take two columns of a terminal, and such as take none. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;
const NONE = /\p{M}/gu;

function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0) - (text.match(NONE)?.length ?? 0);
}

function row(item: CitedItem): string[] {
  const [first] = item.places;
  const pinpoints = [...new Set(item.places.flatMap(place => place.pinpoint ?? []))];
  const place = [first?.eId, first?.note && `note ${first.note}`].filter(Boolean).join(', ');
  const state = item.because ? `${item.state}: ${item.because}` : item.state;
  return [
    item.name,
    String(item.places.length),
    state,
    place,
    pinpoints.join('; '),
    item.title ?? '',
    item.links.join(' '),
  ];
}

const COLUMNS = ['kind', 'work', 'title', 'iri', 'links', 'state', 'because', 'eId', 'note', 'pinpoint', 'words'];

/** RFC 4180: lines end in CR LF, a cell with a comma, quotation mark or line break stands in quotation marks. */
function csv(items: readonly CitedItem[]): string {
  const rows = items.flatMap(item =>
    item.places.map(place => [
      item.kind,
      item.name,
      item.title ?? '',
      item.iri ?? '',
      item.links.join(' '),
      item.state,
      item.because ?? '',
      place.eId ?? '',
      place.note ?? '',
      place.pinpoint ?? '',
      place.words,
    ]),
  );
  return [COLUMNS, ...rows].map(cells => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula gets a blank in front. */
function csvCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? ` ${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
