/**
 * Vowel signs in the text layer. Where a sign stands higher than its letter (most of all in Arabic), the page engine draws it
 * apart and gives it the text of the letter and the sign together, so that copied text has the letter twice. Glyphs
 * without width are such signs: their text is cut down to the sign, in the fonts' character maps (ToUnicode) and in the
 * replacement texts (ActualText) of the pages.
 */
import { inflateSync } from 'node:zlib';
import { objectOf, type PdfFile, packedStream, referenceIn } from './incremental.js';

/** Whether a glyph of a font takes up room. */
type HasWidth = (glyph: number) => boolean;

/** The character maps and pages that need mending, mended, by object number. */
export function signsAlone(pdf: PdfFile): Map<number, string> {
  const changed = new Map<number, string>();
  const fonts = new Map<number, HasWidth>();
  for (const [number, font] of dictionariesOf(pdf, '/Type /Font\n  /Subtype /Type0')) {
    const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(font)?.[1];
    if (descendant === undefined || !font.includes('/ToUnicode')) continue;
    const hasWidth = widthsOf(objectOf(pdf, Number(descendant)));
    fonts.set(number, hasWidth);
    mend(pdf, referenceIn(font, 'ToUnicode'), map => mendedMap(map, hasWidth), changed);
  }
  for (const [, page] of dictionariesOf(pdf, '/Type /Page')) {
    const named = new Map(
      [...page.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, font]) => [name, fonts.get(Number(font))]),
    );
    mend(pdf, referenceIn(page, 'Contents'), content => mendedPage(content, name => named.get(name)), changed);
  }
  return changed;
}

/** Objects that are dictionaries and begin with these entries, in the layout that Typst writes. */
function* dictionariesOf(pdf: PdfFile, opening: string): Iterable<[number, string]> {
  for (const [number, offset] of pdf.offsets) {
    if (pdf.text.startsWith(`${number} 0 obj\n<<\n  ${opening}\n`, offset)) yield [number, objectOf(pdf, number)];
  }
}

function mend(pdf: PdfFile, number: number, change: (data: string) => string, changed: Map<number, string>): void {
  const before = streamOf(objectOf(pdf, number));
  const after = change(before);
  if (after !== before) changed.set(number, packedStream(after));
}

/** Glyphs that have a width, from `/W [first last width …]`; the default width, `/DW`, is 0. */
function widthsOf(font: string): HasWidth {
  const triples = (/\/W \[([\d.\s-]*)\]/.exec(font)?.[1] ?? '').trim().split(/\s+/).map(Number);
  const wide = new Set<number>();
  for (let at = 0; at + 2 < triples.length; at += 3) {
    const [first, last, width] = triples.slice(at, at + 3) as [number, number, number];
    for (let glyph = first; width !== 0 && glyph <= last; glyph++) wide.add(glyph);
  }
  const allWide = !/\/DW 0\b/.test(font);
  return glyph => allWide || wide.has(glyph);
}

const ENTRY = /<([0-9A-F]{4})> <([0-9A-F]+)>/g;

function mendedMap(map: string, hasWidth: HasWidth): string {
  return map.replace(ENTRY, (entry, glyph: string, text: string) => {
    const signs = hasWidth(Number.parseInt(glyph, 16)) ? undefined : signsIn(text);
    return signs ? `<${glyph}> <${signs.toUpperCase()}>` : entry;
  });
}

const REPLACEMENT = /\/ActualText <FEFF([0-9A-F]+)>(\s*>> BDC)([\s\S]{0,400}?)(?=\nEMC)/g;

function mendedPage(content: string, fontOf: (name: string) => HasWidth | undefined): string {
  return content.replace(REPLACEMENT, (whole, text: string, opening: string, shown: string) => {
    const hasWidth = fontOf(/\/(\w+) [\d.]+ Tf/.exec(shown)?.[1] ?? '');
    const glyphs = glyphsIn(shown);
    const signs = hasWidth && glyphs.length > 0 && !glyphs.some(hasWidth) ? signsIn(text) : undefined;
    return signs ? `/ActualText <FEFF${signs.toUpperCase()}>${opening}${shown}` : whole;
  });
}

const STRING = /<([0-9A-F]+)>|\(((?:[^()\\]|\\[\s\S])*)\)/gi;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The glyphs, of two bytes each, that a piece of page content draws. */
function glyphsIn(shown: string): number[] {
  return [...shown.matchAll(STRING)].flatMap(([, hex, literal = '']) => {
    const bytes = hex === undefined ? Buffer.from(unescaped(literal), 'latin1') : Buffer.from(hex, 'hex');
    return Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readUInt16BE(2 * at));
  });
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, char?: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[char ?? ''] ?? char ?? ''),
  );
}

/** The signs of a text of letters followed by signs, both in hexadecimal UTF-16. */
function signsIn(hex: string): string | undefined {
  const text = Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const signs = /^\p{L}+(\p{M}+)$/u.exec(text)?.[1];
  return signs && Buffer.from(signs, 'utf16le').swap16().toString('hex');
}

/** The data of a stream, unpacked. */
function streamOf(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
  const data = object.slice(start, start + length);
  return object.slice(0, start).includes('/FlateDecode')
    ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
    : data;
}
