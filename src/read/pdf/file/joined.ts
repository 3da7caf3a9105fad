/** Paragraphs that a page cuts: Word writes them as two elements where notes stand between them. */
import type { RawBlock, RawParagraph } from './blocks.js';
import type { PlacedPiece } from './page-text.js';

/** Paragraphs in reading order, those that go on on the next page joined. */
export function joinedOverPages(blocks: readonly RawBlock[]): RawBlock[] {
  const result: RawBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && goesOn(last, block)) {
      result[result.length - 1] = { ...last, pieces: [...last.pieces, ...block.pieces] };
    } else result.push(block);
  }
  return result;
}

/** What ends a paragraph in the scripts of the six languages; a note mark or a bracket may stand behind it. */
const END = /[.;:!?。；：！？؛؟…][\s"'”’»)\]\d*]*$/u;
const COMMA = /[,，،、][\s\d*]*$/u;
/** What begins one: a number, a letter in brackets, a dash, a bullet. */
const MARK = /^\s*(?:[(（]?[\p{L}\p{N}]{1,5}[.)）、]|[•–—-]\s)/u;

/**
 * Whether a paragraph goes on with the next: it is the last of its page and the next the first of the following, and its words
 * do not end there.
 */
export function goesOn(before: RawParagraph, after: RawParagraph): boolean {
  const last = before.pieces.findLast(isShown);
  const first = after.pieces.find(isShown);
  if (!last || !first || first.page !== last.page + 1) return false;
  if (after.list || after.outline !== undefined || before.outline !== undefined || MARK.test(first.text)) return false;
  const text = textOf(before.pieces);
  if (END.test(text)) return false;
  const small = /^\s*[\p{Ll}\p{Nd}]/u.test(first.text);
  if (COMMA.test(text)) return small;
  // Languages without small letters: the line must be full, and the next must not begin like a paragraph of its own.
  return small || (isFull(before, last) && !beginsApart(after, first));
}

function isShown({ text }: PlacedPiece): boolean {
  return text.trim() !== '';
}

function textOf(pieces: readonly PlacedPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The last line is as wide as the widest of the paragraph; one that has a single line says nothing. */
function isFull({ pieces }: RawParagraph, last: PlacedPiece): boolean {
  const line = pieces.filter(({ page, base }) => page === last.page && Math.abs(base - last.base) < last.size / 2);
  return line.length < pieces.length && widthOf(line) > widthOf(pieces) * 0.85;
}

/** From the leftmost edge to the rightmost. */
function widthOf(pieces: readonly PlacedPiece[]): number {
  const right = pieces.reduce((most, piece) => Math.max(most, piece.right), 0);
  return right - pieces.reduce((least, piece) => Math.min(least, piece.left), right);
}

/** The first line is set in from the lines below it. */
function beginsApart({ pieces }: RawParagraph, first: PlacedPiece): boolean {
  const below = pieces.filter(piece => isShown(piece) && piece.base < first.base - first.size / 2);
  const left = below.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY);
  return below.length > 0 && first.left > left + first.size / 2;
}
