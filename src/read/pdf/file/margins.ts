/** Artifacts of pages: the masthead at the head of the first page; heads, feet and page numbers of all. */
import type { Furniture, Paragraph, SourceProperty } from '../../../source/source.js';
import { marginLine } from '../../margin-lines.js';
import { inReadingOrder } from './directions.js';
import type { PlacedPiece } from './page-text.js';
import { runsOf } from './runs.js';

export interface PdfMargins {
  readonly masthead: readonly Paragraph[];
  readonly furniture: readonly Furniture[];
  readonly properties: readonly SourceProperty[];
}

/** @param top base line of the first line of text on the first page; @param heights of the pages, in points */
export function readMargins(artifacts: readonly PlacedPiece[], top: number, heights: readonly number[]): PdfMargins {
  const masthead: Paragraph[] = [];
  const furniture: Furniture[] = [];
  const stated = new Map<string, SourceProperty>();
  for (const line of linesOf(artifacts)) {
    const [first] = line;
    if (!first) continue;
    const origin = { part: 'margin', line: masthead.length + furniture.length + 1 };
    const runs = runsOf(inReadingOrder(line), () => undefined);
    if (first.page === 0 && first.base > top) {
      masthead.push({ kind: 'paragraph', origin, indent: 0, runs });
      continue;
    }
    const text = runs.map(run => (run.kind === 'text' ? run.text : '')).join('');
    const told = marginLine(text, first.base > (heights[first.page] ?? 0) / 2, origin);
    furniture.push(told.furniture);
    for (const each of told.properties)
      stated.set(`${each.name} ${each.value}`, stated.get(`${each.name} ${each.value}`) ?? each);
  }
  return { masthead, furniture, properties: [...stated.values()] };
}

/** Points by which base lines of one printed line may differ: the letter of a symbol is larger than the rest. */
const LEVEL = 3;
/** Widths of a letter between columns of a masthead. */
const COLUMN = 2.5;

/** Pieces that follow each other on one line, without a gap that parts columns. */
export function linesOf(pieces: readonly PlacedPiece[]): PlacedPiece[][] {
  const lines: PlacedPiece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && isNext(last, piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function isNext(last: PlacedPiece, piece: PlacedPiece): boolean {
  if (last.page !== piece.page || Math.abs(last.base - piece.base) > LEVEL) return false;
  const gap = Math.max(piece.left - last.right, last.left - piece.right);
  return gap < Math.max(last.size, piece.size) * COLUMN;
}
