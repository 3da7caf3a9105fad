/** Tables that a page cuts: each page has a table of its own, with the header rows of the first repeated. */
import type { RawBlock, RawTable } from './blocks.js';
import type { PlacedPiece } from './page-text.js';

export interface JoinedTables {
  readonly blocks: readonly RawBlock[];
  /** Header rows that were repeated, as their text. */
  readonly repeated: readonly string[];
}

/** Tables that follow each other over the end of a page, have as many columns and begin with the same header, are one. */
export function joinedTables(blocks: readonly RawBlock[]): JoinedTables {
  const result: RawBlock[] = [];
  const repeated: string[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const rows = last?.kind === 'table' && block.kind === 'table' ? rowsOfSecond(last, block, repeated) : undefined;
    if (last?.kind === 'table' && rows) result[result.length - 1] = { ...last, rows: [...last.rows, ...rows] };
    else result.push(block);
  }
  return { blocks: result, repeated };
}

/** The rows that go on, without the repeated header; nothing when the tables are two. */
function rowsOfSecond(first: RawTable, second: RawTable, repeated: string[]): RawTable['rows'] | undefined {
  const [end, start] = [piecesOf(first).at(-1), piecesOf(second)[0]];
  if (!end || !start || start.page !== end.page + 1 || columnsOf(first) !== columnsOf(second)) return undefined;
  const headers = first.rows.findIndex(row => !row.header);
  const head = first.rows.slice(0, Math.max(headers, 1)).map(textOf);
  const isSame = head.every((text, index) => text === textOf(second.rows[index] ?? { cells: [] }));
  if (!isSame) return second.rows[0]?.header ? undefined : second.rows;
  for (const added of head) repeated.push(added);
  return second.rows.slice(head.length);
}

type Row = Pick<RawTable['rows'][number], 'cells'>;

function columnsOf({ rows }: RawTable): number {
  const widths = rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0));
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function textOf({ cells }: Row): string {
  return cells
    .map(({ blocks }) =>
      piecesIn(blocks)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\t');
}

function piecesOf({ rows }: RawTable): PlacedPiece[] {
  return rows
    .flatMap(({ cells }) => cells.flatMap(({ blocks }) => piecesIn(blocks)))
    .filter(({ text }) => text.trim() !== '');
}

function piecesIn(blocks: readonly RawBlock[]): readonly PlacedPiece[] {
  return blocks.flatMap(block => (block.kind === 'paragraph' ? block.pieces : piecesOf(block)));
}
