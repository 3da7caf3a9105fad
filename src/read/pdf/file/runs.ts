/** Pieces of a paragraph → runs: lines joined, raised marks, what is italic or bold. */
import { RIGHT_TO_LEFT } from '../../../languages/right-to-left.js';
import type { Run } from '../../../source/source.js';
import { BOLD, ITALIC, SUB, SUPER } from '../../docx/look.js';
import { runList } from '../../docx/run-list.js';
import { isOnLineOf } from './lines.js';
import type { PlacedPiece } from './page-text.js';

/** A raised mark that may call a note. */
export interface RaisedMark {
  readonly marker: string;
  /** Page on which it stands, from 0. */
  readonly page: number;
}

/** What a raised mark is: the id of the note that it calls, or nothing when it is text. */
export type CallOf = (mark: RaisedMark) => Extract<Run, { kind: 'call' }> | undefined;

/** The runs of one paragraph. @param callOf asked for each raised mark, in reading order */
export function runsOf(pieces: readonly PlacedPiece[], callOf: CallOf): readonly Run[] {
  const list = runList();
  const main = mainSize(pieces);
  let before: PlacedPiece | undefined;
  /** The last two characters. */
  let end = '';
  for (const [index, each] of pieces.entries()) {
    const piece = withoutCoveredBlank(each, end, pieces[index + 1]);
    const script = scriptOf(piece, index, pieces, main);
    // A mark is glued to its word, however much room a justified line leaves before it.
    const gap = before && script === 0 ? between(before, piece, end, main) : '';
    const flags = (piece.font.italic ? ITALIC : 0) | (piece.font.bold ? BOLD : 0) | script;
    if (gap !== '')
      list.text(
        gap,
        script ? flags & ~script : flags,
        piece.href && before?.href === piece.href ? piece.href : undefined,
      );
    if (script === SUPER) addRaised(piece, flags, callOf, list);
    else list.text(piece.text, flags, piece.href);
    if (script === 0 || before === undefined) before = piece;
    else before = { ...before, right: Math.max(before.right, piece.right), left: Math.min(before.left, piece.left) };
    end = (end + piece.text).slice(-2);
  }
  return list.runs();
}

/** Figures, asterisks, daggers, one letter: what marks of notes are made of. */
const MARK = /[*∗＊†‡§¶]+|[\p{Nd}]{1,3}|\p{L}/gu;

function addRaised(piece: PlacedPiece, flags: number, callOf: CallOf, list: ReturnType<typeof runList>): void {
  let from = 0;
  for (const match of piece.text.matchAll(MARK)) {
    const call = callOf({ marker: match[0], page: piece.page });
    if (!call) continue;
    list.text(piece.text.slice(from, match.index), flags, piece.href);
    list.push(call);
    from = match.index + match[0].length;
  }
  const rest = piece.text.slice(from);
  // A blank behind a mark is no raised text.
  list.text(rest, rest.trim() === '' ? flags & ~SUPER : flags, piece.href);
}

/** The size in which most of the letters are set. */
export function mainSize(pieces: readonly PlacedPiece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [0, -1] as [number, number])[0];
}

/** Marks are set in two thirds of the size of the text; capitals of a heading are no smaller than four fifths. */
const SMALLER = 0.8;

function scriptOf(piece: PlacedPiece, index: number, pieces: readonly PlacedPiece[], main: number): number {
  if (piece.size >= main * SMALLER) return 0;
  const normal = (each: PlacedPiece | undefined) =>
    each && each.page === piece.page && each.size >= main * SMALLER && Math.abs(each.base - piece.base) < main
      ? each
      : undefined;
  const beside =
    normal(pieces[index - 1]) ??
    normal(pieces[index + 1]) ??
    pieces.slice(Math.max(0, index - 4), index + 4).find(normal);
  if (!beside) return 0;
  const rise = piece.base - beside.base;
  if (rise > main * 0.1) return SUPER;
  return rise < -main * 0.05 ? SUB : 0;
}

/** Share of the size that a blank is covered at least when it is not seen. */
const COVERED = 0.1;

const DASH_AND_BLANK = /[-\u2010-\u2015] +$/;

/** Word writes a blank behind some hyphens and dashes, and sets the next letter over it: the page does not show it. */
function withoutCoveredBlank(piece: PlacedPiece, end: string, next: PlacedPiece | undefined): PlacedPiece {
  if (!next || !DASH_AND_BLANK.test(end + piece.text)) return piece;
  const isCovered = isOnLineOf(piece, next, piece.size) && piece.right - next.left > piece.size * COVERED;
  return isCovered && next.left > piece.left ? { ...piece, text: piece.text.trimEnd(), right: next.left } : piece;
}

/** Share of the size that parts words, and that only a tab makes. */
const BLANK = 0.2;
const TAB = 1.1;

const CLOSED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** What stands between two pieces and is no letter of the file: a blank where a line ends, or where there is room. @param tail the last two characters before */
function between(before: PlacedPiece, piece: PlacedPiece, tail: string, main: number): string {
  const start = piece.text.at(0) ?? '';
  const end = tail.at(-1) ?? '';
  if (/\s/.test(end) || /\s/.test(start)) return '';
  const size = Math.max(main, 1);
  if (!isOnLineOf(before, piece, size)) return endsWord(tail, start) ? ' ' : '';
  const gap =
    RIGHT_TO_LEFT.test(end) || RIGHT_TO_LEFT.test(start) ? before.left - piece.right : piece.left - before.right;
  if (gap > size * TAB) return '\t';
  return gap > size * BLANK && !(CLOSED.test(end) || CLOSED.test(start)) ? ' ' : '';
}

/**
 * A hyphen or slash at the end of a line goes on with the next, and so does a dash that has no blank before it, as in "2015–2030";
 * Han has no blanks.
 */
function endsWord(tail: string, start: string): boolean {
  if (/[-\u2010\u2011\u00ad/]$|\S[\u2012-\u2015]$/.test(tail)) return false;
  return !(CLOSED.test(tail.at(-1) ?? '') && CLOSED.test(start));
}
