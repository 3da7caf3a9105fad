/** A page without structure → text with its layout kept, as `pdftotext -layout` gives it: blanks in place of positions. */
import type { PdfPage, Piece } from './page.js';

/** Share of the size of the type that a letter is wide on average. */
const WIDTH = 0.5;
/** Share of the size by which lines are apart at least. */
const LINE = 0.5;

/** Pages parted by form feeds. */
export function layoutText(pages: readonly PdfPage[]): string {
  return pages.map(page => pageLines(page).join('\n')).join('\f');
}

function pageLines({ pieces }: PdfPage): string[] {
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  if (shown.length === 0) return [];
  const size = median(shown.map(piece => piece.size));
  const edge = shown.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  const lines = linesOf(shown, size);
  return lines.flatMap(({ line, above }) => [...(above > size * 1.8 ? [''] : []), lineText(line, edge, size * WIDTH)]);
}

interface Line {
  readonly line: readonly Piece[];
  /** Points from the line above. */
  readonly above: number;
}

/** Pieces by base line, from the top; raised marks go with the line that they stand in. */
function linesOf(pieces: readonly Piece[], size: number): Line[] {
  const sorted = [...pieces].sort((a, b) => b.base - a.base);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].base - piece.base < size * LINE) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line, index) => ({
    line: line.sort((a, b) => a.left - b.left),
    above: index === 0 ? 0 : (lines[index - 1]?.[0]?.base ?? 0) - (line[0]?.base ?? 0),
  }));
}

function lineText(line: readonly Piece[], edge: number, width: number): string {
  const words: string[] = [];
  let right = edge;
  for (const piece of line) {
    const gap = piece.left - right;
    if (words.length === 0) words.push(blanks(gap / width));
    else if (gap > width * 3) words.push(blanks(Math.max(2, gap / width)));
    else if (gap > width * 0.3 && !/\s$/.test(words.at(-1) ?? '')) words.push(' ');
    words.push(piece.text);
    right = piece.right;
  }
  return words.join('').trimEnd();
}

/** The widest page has fewer columns; a damaged file may place a word a million points away. */
const MOST_BLANKS = 300;

function blanks(columns: number): string {
  return ' '.repeat(Math.min(MOST_BLANKS, Math.max(0, Math.round(columns) || 0)));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
