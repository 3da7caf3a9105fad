/**
 * Words from right to left in the order in which they are read. The page engine draws each word of such a line by itself, from left
 * to right: readers that follow the order of the file (PDF/UA readers, pdf.js, copying) have the line backwards. Here the words of a
 * line are one string, drawn where they were; `ReversedChars` says that its letters are to be read from its end
 * (ISO 32000-1, 14.8.2.3.3), and readers that know only the letters, such as pdf.js, turn the whole string.
 */
import { RIGHT_TO_LEFT } from '../../languages/right-to-left.js';
import { type ContentChange, type FontNamed, type Shown, shownIn } from './page-contents.js';
import { hexOfText, type PageFont } from './page-fonts.js';

/** One text object is one line, or a part of it in one type and one direction. */
const TEXT_OBJECT = /(?<=\nBT\n)[\s\S]*?(?=ET\n)/g;

export const inReadingOrder: ContentChange = (content, fontNamed) =>
  content.replace(TEXT_OBJECT, drawn => {
    const pieces = piecesOf(drawn, fontNamed);
    return pieces?.some(isRightToLeft) ? joined(pieces.map(withoutReplacement)).reverse().map(codeOf).join('') : drawn;
  });

/** Glyphs drawn in one font, from a place on. */
interface Piece {
  readonly mode: string;
  readonly fontName: string;
  readonly font: PageFont;
  readonly size: number;
  readonly x: number;
  readonly y: string;
  readonly shown: readonly Shown[];
  /** The text that the glyphs stand for, in hexadecimal UTF-16, where their own texts do not say it. */
  readonly replacement?: string | undefined;
}

const OPENING = '/ReversedChars BMC\\n|/Span <<\\n {2}/ActualText <FEFF([0-9A-F]+)>\\n>> BDC\\n';
const SHOWING = '(\\d Tr)\\n/(\\w+) ([\\d.]+) Tf\\n1 0 0 -1 (-?[\\d.]+) (-?[\\d.]+) Tm\\n([^\\n]*) T[jJ]\\n';
const OPERATORS = new RegExp(`${OPENING}|EMC\\n|${SHOWING}`, 'y');

/** The pieces of a text object, from left to right; undefined when something else is in it. */
function piecesOf(drawn: string, fontNamed: FontNamed): Piece[] | undefined {
  const pieces: Piece[] = [];
  const open: (string | undefined)[] = [];
  for (let at = 0; at < drawn.length; at = OPERATORS.lastIndex) {
    OPERATORS.lastIndex = at;
    const found = OPERATORS.exec(drawn);
    if (!found) return undefined;
    const [whole, replacement, mode, fontName = '', size, x, y = '', operand = ''] = found;
    if (whole === 'EMC\n') open.pop();
    else if (mode === undefined) open.push(replacement);
    else {
      const font = fontNamed(fontName);
      if (!font) return undefined;
      const around = open.find(each => each !== undefined);
      pieces.push({
        mode,
        fontName,
        font,
        size: Number(size),
        x: Number(x),
        y,
        shown: shownIn(operand),
        replacement: around,
      });
    }
  }
  return pieces;
}

const isGlyph = (each: Shown): each is number => typeof each === 'number';

function isRightToLeft({ shown, font }: Piece): boolean {
  return shown.some(each => isGlyph(each) && RIGHT_TO_LEFT.test(font.textOf(each)));
}

/** A letter and its signs need no replacement when their own texts, read from the end, say the same. */
function withoutReplacement(piece: Piece): Piece {
  const { shown, font, replacement } = piece;
  if (replacement === undefined) return piece;
  const own = shown.filter(isGlyph).map(font.textOf).reverse().join('');
  return hexOfText(own) === replacement ? { ...piece, replacement: undefined } : piece;
}

/** Neighbours in one font as one piece; what has a replacement stays by itself. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last && goesOn(last, piece)) {
      const moved = ((endOf(last) - piece.x) * 1000) / piece.size;
      found[found.length - 1] = { ...last, shown: [...last.shown, { moved }, ...piece.shown] };
    } else found.push(piece);
  }
  return found;
}

function goesOn(last: Piece, piece: Piece): boolean {
  const isSame = last.fontName === piece.fontName && last.size === piece.size && last.y === piece.y;
  return isSame && last.replacement === undefined && piece.replacement === undefined;
}

function endOf({ x, shown, font, size }: Piece): number {
  let width = 0;
  for (const each of shown) width += isGlyph(each) ? font.widthOf(each) : -each.moved;
  return x + (width * size) / 1000;
}

function codeOf({ mode, fontName, size, x, y, shown, replacement }: Piece): string {
  const opening =
    replacement === undefined ? '/ReversedChars BMC' : `/Span <<\n  /ActualText <FEFF${replacement}>\n>> BDC`;
  return `${opening}\n${mode}\n/${fontName} ${size} Tf\n1 0 0 -1 ${x} ${y} Tm\n[${operandOf(shown)}] TJ\nEMC\n`;
}

function operandOf(shown: readonly Shown[]): string {
  let code = '';
  for (const each of shown) {
    if (isGlyph(each)) code += `<${each.toString(16).toUpperCase().padStart(4, '0')}>`;
    else if (Math.abs(each.moved) >= LEAST) code += ` ${Number(each.moved.toFixed(3))} `;
  }
  return code.replaceAll('><', '');
}

/** A move that nobody sees, in thousandths of the type size: what rounding leaves. */
const LEAST = 0.05;
