/** Lines of a heading that its author broke: the next word would still have had room. */
import type { RawBlock } from './blocks.js';
import { isOnLineOf } from './lines.js';
import type { PdfPage } from './page.js';
import type { PlacedPiece } from './page-text.js';

/** Share of the size of the type that a blank is wide. */
const BLANK = 0.25;
/** A heading may be set narrower than the text, but not narrower than this share of it. */
const NARROWEST = 0.5;

interface Line {
  /** Index of its first piece. */
  readonly first: number;
  left: number;
  right: number;
}

/** Headings of which the author broke the lines, such as "Annex II" above its title, as a paragraph a line. */
export function withHeadingLines(blocks: readonly RawBlock[], pages: readonly PdfPage[]): RawBlock[] {
  const column = columnOf(pages);
  return blocks.flatMap((block): RawBlock[] => {
    if (block.kind === 'table' || block.outline === undefined) return [block];
    const starts = [0, ...brokenLines(block.pieces, column)];
    return starts.map((start, index) => ({ ...block, pieces: block.pieces.slice(start, starts[index + 1]) }));
  });
}

/** Width of the text of the widest page, in points. */
function columnOf(pages: readonly PdfPage[]): number {
  const widths = pages.map(({ pieces }) => {
    const body = pieces.filter(piece => !piece.artifact && piece.text.trim() !== '');
    const left = body.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY);
    return body.reduce((most, piece) => Math.max(most, piece.right - left), 0);
  });
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

/**
 * Where lines break that need not: a line that was filled as far as it goes has no room for the first word of the next one, and no
 * line of the heading goes further than its measure.
 * @param column width of the text on the page, in points
 * @returns indexes of the pieces that begin such a line, in their order
 */
function brokenLines(pieces: readonly PlacedPiece[], column: number): readonly number[] {
  const lines = linesOf(pieces);
  const reach = reachOf(lines);
  const furthest = lines.reduce((most, line) => Math.max(most, reach(line)), column * NARROWEST);
  return lines.flatMap(({ first }, index) => {
    const before = lines[index - 1];
    const size = pieces[first]?.size ?? 0;
    return before && reach(before) + size * BLANK + firstWord(pieces, first) <= furthest ? [first] : [];
  });
}

/**
 * How far a line goes: centred ones to both sides, others from the edge at which they begin: that of the second line, since the
 * first may hang.
 */
function reachOf([first, second]: readonly Line[]): (line: Line) => number {
  if (!first || !second) return ({ left, right }) => right - left;
  const isNear = (a: number, b: number) => Math.abs(a - b) < 2;
  if (isNear(first.left + first.right, second.left + second.right)) return ({ left, right }) => right - left;
  if (isNear(first.right, second.right) && !isNear(first.left, second.left)) return ({ left }) => second.right - left;
  return ({ right }) => right - second.left;
}

function linesOf(pieces: readonly PlacedPiece[]): Line[] {
  const lines: Line[] = [];
  let last: PlacedPiece | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (piece.text.trim() === '') continue;
    const line = lines.at(-1);
    if (line && isOnLineOf(last, piece)) {
      line.left = Math.min(line.left, piece.left);
      line.right = Math.max(line.right, piece.right);
    } else lines.push({ first: index, left: piece.left, right: piece.right });
    last = piece;
  }
  return lines;
}

/** Its width: that of the letters before the first blank, over all pieces that it is made of. */
function firstWord(pieces: readonly PlacedPiece[], first: number): number {
  let width = 0;
  for (const { text, left, right } of pieces.slice(first, first + 20)) {
    const end = text.trimStart().search(/\s/);
    if (end >= 0) return width + ((right - left) * end) / Math.max(1, text.length);
    width += right - left;
  }
  return width;
}
