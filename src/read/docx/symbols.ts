/**
 * Characters of symbol fonts. Such fonts put pictures on ordinary codes, and Word moves them to U+F020–U+F0FF of the
 * private use area, where they mean nothing without the font. Here they become the Unicode characters that look the same.
 */
import { signOf } from './symbol-fonts.js';

/** What stands for a sign that has no known equivalent. */
export const UNKNOWN_SIGN = '\ufffd';

/** Codes 0x20–0x7e of the font Symbol (the Symbol encoding of Adobe). */
const SYMBOL_LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
/** Codes 0xa0–0xfe. */
const SYMBOL_HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** The character for a code of a symbol font, the code without the private use offset; undefined when there is none known. */
export function symbolOf(code: number, font = 'Symbol'): string | undefined {
  if (code === 0x20) return ' ';
  if (!/^symbol$/i.test(font)) return signOf(code, font);
  if (code > 0x20 && code <= 0x7e) return SYMBOL_LOW[code - 0x20];
  const sign = code >= 0xa0 && code <= 0xfe ? SYMBOL_HIGH[code - 0xa0] : undefined;
  return sign === UNKNOWN_SIGN ? undefined : sign;
}

/** Whether a font shows pictures in place of letters. */
const OF_WORDPERFECT =
  'typographicsymbols|iconicsymbols[ab]|math(?:extended)?[ab]|multinational[ab] .*|greek .*|cyrillic[ab]|boxdrawing|phonetic|' +
  'hebrew .*|arabic .*|japanese';
const SYMBOL_FONT = new RegExp(
  '^(?:symbol|wingdings(?: [23])?|webdings|(?:itc )?zapf ?dingbats|monotype sorts|mt extra|marlett|bookshelf symbol \\d|' +
    `ms outlook|wp (?:${OF_WORDPERFECT}))$`,
  'i',
);

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && SYMBOL_FONT.test(font);
}

const PRIVATE = /[\uf020-\uf0ff]/;
const EACH_PRIVATE = /[\uf020-\uf0ff]/g;

/** Text with its symbols made plain. In a symbol font every character is a symbol, elsewhere those of the private use area. */
export function symbolText(text: string, font: string | undefined): string {
  const symbols = isSymbolFont(font);
  if (!symbols && !PRIVATE.test(text)) return text;
  // Without a font, and in the fonts of text, the private use area holds what Word took from the font Symbol.
  const sign = (code: number): string => symbolOf(code, symbols ? font : undefined) ?? UNKNOWN_SIGN;
  if (!symbols) return text.replace(EACH_PRIVATE, each => sign(each.charCodeAt(0) - 0xf000));
  let plain = '';
  for (const each of text) {
    const code = each.codePointAt(0) ?? 0;
    const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
    plain += low < 0x100 && low > 0x1f ? sign(low) : each;
  }
  return plain;
}
