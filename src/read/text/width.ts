/**
 * The width at which the lines of a text are broken. A program that wraps (mail, `fmt`, an editor) fills each line: it ends
 * only where the next word has no more room. Lines set by hand or recognised from print do so more or less.
 */
import { isBlank, type TextLine } from './lines.js';

export interface Width {
  /** Columns of a full line. */
  readonly columns: number;
  /** The part of a line that is filled at least: 1 where a program broke the lines. */
  readonly filled: number;
  /** Whether lines are broken behind hyphens as well. */
  readonly hyphens?: boolean;
}

/** Characters that take two columns: Chinese characters and what is printed with them. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]/g;

/** Columns that a line takes; a tab counts as one, as editors count it. */
export function columnsOf({ text, cut = 0 }: TextLine): number {
  const written = text.trimEnd();
  return cut + written.length + (written.match(WIDE)?.length ?? 0);
}

/** Columns that the first word of a line needs, or what of it goes to the hyphen. */
function firstWord({ text }: TextLine, hyphens: boolean): number {
  const word = (hyphens ? TO_HYPHEN : WORD).exec(text)?.[1] ?? '';
  return columnsOf({ text: word, number: 0 }) + (/^\p{Script=Han}/u.test(word) ? HANGING : 1);
}

/** In Chinese, signs of punctuation go with the character before them. */
const HANGING = 2;
const WORD = /^\s*(\p{Script=Han}|\S+)/u;
const TO_HYPHEN = /^\s*(\p{Script=Han}|[\p{L}\p{M}]+-|\S+)/u;

/** Whether a line had room for the first word of the next one, so that it was ended on purpose. */
export function hadRoom(line: TextLine, next: TextLine, { columns, filled, hyphens = false }: Width): boolean {
  const longest = Math.max(columnsOf(line), columnsOf({ ...line, text: line.text.replace(/^\t/, ' '.repeat(TAB)) }));
  return longest + firstWord(next, hyphens) <= columns * filled;
}

/** Columns up to which a program may count a tab. */
const TAB = 8;

/** Lines set by hand are not filled to the last place. */
const BY_HAND = 0.9;
/** Programs that even out the lines (`fmt`) leave some room. */
const EVEN = 0.88;
const NARROWEST = 36;
const WIDEST = 160;
/** So few breaks in mid-sentence may be chance. */
const FEWEST_BREAKS = 3;
const FEWEST_EVEN = 12;

/** The width of a text that a program wrapped; undefined for any other. */
export function programWidth(lines: readonly TextLine[]): Width | undefined {
  const breaks = breaksInSentences(lines);
  if (breaks.length < FEWEST_BREAKS) return undefined;
  const lengths = lines.filter(line => !isBlank(line) && /\S\s\S/.test(line.text)).map(columnsOf);
  lengths.sort((a, b) => a - b);
  const hyphens = lines.some(({ text }) => /\p{L}-\s*$/u.test(text));
  // Words that do not fit a line stand beyond its end.
  const likely = [1, 0.98, 0.95]
    .map(share => lengths[Math.floor((lengths.length - 1) * share)] ?? 0)
    .filter(columns => columns >= NARROWEST && columns <= WIDEST);
  for (const filled of breaks.length < FEWEST_EVEN ? [1] : [1, EVEN]) {
    let best: { readonly width?: Width; readonly count: number } = { count: 0 };
    for (const columns of likely) {
      const width = { columns, filled, hyphens };
      const count = breaks.filter(([line, next]) => !hadRoom(line, next, width)).length;
      if (count > best.count) best = { width, count };
    }
    if (best.count >= breaks.length * MOST_KEPT) return best.width;
  }
  return undefined;
}

/** Corrections by hand leave a shorter line here and there. */
const MOST_KEPT = 0.97;

/** The width of a text whose lines are more or less filled. */
export function printedWidth(lines: readonly TextLine[]): Width {
  const lengths = lines.filter(line => !isBlank(line)).map(columnsOf);
  return { columns: lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0, filled: BY_HAND };
}

/** Lines that go on behind a word: with a small letter, in scripts without capitals with a letter. */
function breaksInSentences(lines: readonly TextLine[]): [TextLine, TextLine][] {
  const found: [TextLine, TextLine][] = [];
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1] as TextLine, lines[at] as TextLine];
    if (!isBlank(line) && goesOn(line, next)) found.push([line, next]);
  }
  return found;
}

function goesOn(line: TextLine, next: TextLine): boolean {
  return /^ *(?:\p{Ll}|\p{Lo})/u.test(next.text) && /[\p{L}\p{M}\d)]$/u.test(line.text.trimEnd().slice(-2));
}
