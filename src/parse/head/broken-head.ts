/**
 * Lines of the head with a line break in them: an extraction writes what follows the break as a line of its own. The
 * formulas of the language know the whole line.
 */
import type { Language } from '../../languages/language.js';
import type { Paragraph } from '../../source/source.js';
import { type Line, lineOf, type TextLine } from '../line.js';

/** Lines of a document's head; the text proper is far below. */
const HEAD = 24;
/** Lines that one line of the head was broken into, at most. */
const PIECES = 4;

/** The same lines, those of the head that only together say what was adopted, or from where, made one. */
export function withWholeHead(lines: readonly Line[], language: Language): readonly Line[] {
  const { enacting } = language.formulas;
  const whole: Line[] = [];
  let at = 0;
  while (at < Math.min(HEAD, lines.length)) {
    const line = lines[at] as Line;
    if (line.kind === 'text' && enacting.test(line.plain)) break;
    const pieces = piecesAt(lines, at, language);
    whole.push(pieces.length > 1 ? lineOf(joined(pieces)) : line);
    at += Math.max(1, pieces.length);
  }
  return [...whole, ...lines.slice(at)];
}

function piecesAt(lines: readonly Line[], at: number, { formulas }: Language): TextLine[] {
  const pieces: TextLine[] = [];
  const isWhole = (text: string): boolean => formulas.adoption.test(text) || formulas.origin.test(text);
  for (const line of lines.slice(at, at + PIECES)) {
    if (line.kind !== 'text' || line.plain.length > 400) return [];
    pieces.push(line);
    if (isWhole(pieces.map(piece => piece.plain.trim()).join(' '))) return pieces;
  }
  return [];
}

function joined(pieces: readonly TextLine[]): Paragraph {
  const [first, ...more] = pieces as readonly [TextLine, ...TextLine[]];
  return {
    ...first.source,
    runs: [...first.runs, ...more.flatMap(({ runs }) => [{ kind: 'break' } as const, ...runs])],
  };
}
