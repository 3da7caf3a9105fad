/**
 * Lines from right to left in the order in which they are read. PDFium gives the letters of a line by its own reading of the Unicode
 * Bidirectional Algorithm, which takes what stands on the page for text in order: figures and Latin words of an Arabic line change
 * places, and brackets are turned. Where they stand on the page says it better.
 */
import { RIGHT_TO_LEFT } from '../../../languages/right-to-left.js';
import { isOnLineOf } from './lines.js';
import type { PlacedPiece } from './page-text.js';

/** A letter with the marks upon it. */
interface Sign {
  text: string;
  readonly x: number;
  /** Position in the order of the file. */
  readonly at: number;
  readonly piece: PlacedPiece;
}

const FIGURE = /\p{Nd}/u;
const MARK = /^\p{M}+$/u;
/** Marks of direction: the order says what they say. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** Between figures of one number (Unicode: common separators and terminators). */
const WITHIN_NUMBER = /^[.,:/\u066b\u066c\u2013-]$/;

/** Pieces of one element; those of lines without letters that run from right to left stay as they are. */
export function inReadingOrder(pieces: readonly PlacedPiece[]): readonly PlacedPiece[] {
  if (pieces.every(({ signs }) => signs === undefined)) return pieces;
  const isRtl = pieces.some(({ text }) => RIGHT_TO_LEFT.test(text));
  const ordered = linesOf(pieces).flatMap(line => orderedLine(line));
  return isRtl ? withBrackets(ordered) : ordered;
}

function linesOf(pieces: readonly PlacedPiece[]): PlacedPiece[][] {
  const lines: PlacedPiece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && isOnLineOf(line[0], piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function orderedLine(line: readonly PlacedPiece[]): PlacedPiece[] {
  const signs = fromRight(signsOf(line));
  return piecesOf(line.some(({ text }) => RIGHT_TO_LEFT.test(text)) ? signs : withPointAtEnd(signs));
}

/** The point of a line of Latin words stands at its right when the paragraph runs from the left, else at its left: behind it always. */
function withPointAtEnd(signs: readonly Sign[]): readonly Sign[] {
  const first = signs.findIndex(({ text }) => !/^[.,;:]$/.test(text));
  return first > 0 ? [...signs.slice(first), ...signs.slice(0, first).reverse()] : signs;
}

function signsOf(line: readonly PlacedPiece[]): Sign[] {
  const found: Sign[] = [];
  for (const piece of line) {
    for (const { text, x } of piece.signs ?? [{ text: piece.text, x: piece.left }]) {
      const last = found.at(-1);
      if (last && MARK.test(text) && last.piece === piece) last.text += text;
      else found.push({ text, x, at: found.length, piece });
    }
  }
  return found;
}

/** From the right edge to the left; what runs from left to right inside is turned back. */
function fromRight(signs: Sign[]): Sign[] {
  const line = signs.sort((a, b) => b.x - a.x || a.at - b.at);
  const result: Sign[] = [];
  for (let start = 0; start < line.length; ) {
    const end = runEnd(line, start);
    const run = line.slice(start, Math.max(end, start + 1));
    for (const sign of run.length > 1 ? run.sort((a, b) => a.x - b.x || a.at - b.at) : run) result.push(sign);
    start += run.length;
  }
  return result;
}

type Kind = 'right' | 'left' | 'figure' | 'neutral';

function kindOf({ text }: Sign): Kind {
  if (FIGURE.test(text)) return 'figure';
  if (RIGHT_TO_LEFT.test(text)) return 'right';
  return /\p{L}/u.test(text) ? 'left' : 'neutral';
}

/** Behind the last letter or figure of a stretch that runs from left to right; `start` when none begins there. */
function runEnd(line: readonly Sign[], start: number): number {
  const first = line[start];
  if (!first || kindOf(first) === 'right' || kindOf(first) === 'neutral') return start;
  let end = start + 1;
  let hasLetter = kindOf(first) === 'left';
  for (let at = end; at < line.length; at++) {
    const kind = kindOf(line[at] as Sign);
    if (kind === 'right') break;
    if (kind === 'neutral') continue;
    const between = line.slice(end, at);
    // Numbers apart stand in the order of the line, unless a Latin word binds them.
    const binds = hasLetter || kind === 'left' || between.length === 0 || isWithinNumber(between);
    if (!binds) break;
    if (kind === 'left') hasLetter = true;
    end = at + 1;
  }
  return end;
}

function isWithinNumber(between: readonly Sign[]): boolean {
  return between.length === 1 && WITHIN_NUMBER.test(between[0]?.text ?? '');
}

/** Neighbours of one piece are a piece again. */
function piecesOf(signs: readonly Sign[]): PlacedPiece[] {
  const pieces: { -readonly [Key in keyof PlacedPiece]: PlacedPiece[Key] }[] = [];
  let source: PlacedPiece | undefined;
  for (const { text, x, piece } of signs) {
    const last = pieces.at(-1);
    const right = rightOf(piece, x);
    if (last && source === piece) {
      last.text += text;
      last.left = Math.min(last.left, x);
      last.right = Math.max(last.right, right);
    } else pieces.push({ ...piece, text, left: piece.signs ? x : piece.left, right });
    source = piece;
  }
  return pieces.map(piece => ({ ...piece, text: piece.text.replace(DIRECTION, '') }));
}

/** Where the next sign of the piece begins, to the right. */
function rightOf({ signs = [], right }: PlacedPiece, x: number): number {
  let next = right;
  for (const other of signs) if (other.x > x + 0.01 && other.x < next) next = other.x;
  return next;
}

const MIRRORED = new Map([...'()[]{}«»‹›'].map((sign, at, all) => [sign, all[at ^ 1] as string]));
const OPENING = new Set('([{«‹');

/** Brackets as they open and close, whichever way the file has them. */
function withBrackets(pieces: readonly PlacedPiece[]): readonly PlacedPiece[] {
  const brackets = pieces.flatMap(({ text }) => [...text].filter(sign => MIRRORED.has(sign)));
  const turned = brackets.map(sign => MIRRORED.get(sign) as string);
  if (unmatched(turned) >= unmatched(brackets)) return pieces;
  return pieces.map(piece => ({ ...piece, text: [...piece.text].map(sign => MIRRORED.get(sign) ?? sign).join('') }));
}

function unmatched(brackets: readonly string[]): number {
  let open = 0;
  let wrong = 0;
  for (const sign of brackets) {
    if (OPENING.has(sign)) open++;
    else if (open > 0) open--;
    else wrong++;
  }
  return wrong + open;
}
