/** Fonts as the pages use them: how wide a glyph is and which text it stands for. Reads what Typst 0.14 writes. */
import { dictionariesOf, objectOf, type PdfFile, referenceIn, streamOf } from './incremental.js';

export interface PageFont {
  /** In thousandths of the type size; 0 for a sign that is drawn over a letter. */
  readonly widthOf: (glyph: number) => number;
  /** That of a sign without its letter; empty when the file does not say it. */
  readonly textOf: (glyph: number) => string;
  /** Object number of the character map (ToUnicode). */
  readonly map: number;
}

/** Every font with a character map, by object number. */
export function fontsOf(pdf: PdfFile): Map<number, PageFont> {
  const fonts = new Map<number, PageFont>();
  for (const [number, font] of dictionariesOf(pdf, '/Type /Font\n  /Subtype /Type0')) {
    const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1];
    if (descendant === undefined || !font.includes('/ToUnicode')) continue;
    const map = referenceIn(font, 'ToUnicode');
    const widthOf = widthsOf(objectOf(pdf, Number(descendant)));
    const texts = textsIn(streamOf(objectOf(pdf, map)), widthOf);
    fonts.set(number, { widthOf, textOf: glyph => texts.get(glyph) ?? '', map });
  }
  return fonts;
}

/** Widths from `/W [first last width …]` and the default width, `/DW`. */
function widthsOf(font: string): PageFont['widthOf'] {
  const triples = (/\/W \[([\d.\s-]*)\]/.exec(font)?.[1] ?? '').trim().split(/\s+/).map(Number);
  const widths = new Map<number, number>();
  for (let at = 0; at + 2 < triples.length; at += 3) {
    const [first, last, width] = triples.slice(at, at + 3) as [number, number, number];
    for (let glyph = first; glyph <= last; glyph++) widths.set(glyph, width);
  }
  const others = Number(/\/DW ([\d.]+)/.exec(font)?.[1] ?? 1000);
  return glyph => widths.get(glyph) ?? others;
}

/** An entry of a character map: a glyph, and its text in UTF-16. */
export const MAP_ENTRY = /<([0-9A-F]{4})> <([0-9A-F]+)>/g;

function textsIn(map: string, widthOf: PageFont['widthOf']): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, hex = '', text = ''] of map.matchAll(MAP_ENTRY)) {
    const glyph = Number.parseInt(hex, 16);
    texts.set(glyph, (widthOf(glyph) === 0 ? signsIn(textOfHex(text)) : undefined) ?? textOfHex(text));
  }
  return texts;
}

/** The signs of a text of letters followed by signs. */
export function signsIn(text: string): string | undefined {
  return /^\p{L}+(\p{M}+)$/u.exec(text)?.[1];
}

export function textOfHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

export function hexOfText(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
