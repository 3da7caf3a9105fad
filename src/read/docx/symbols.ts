/**
 * Characters of symbol fonts. Such fonts put pictures on ordinary codes, and Word moves them to U+F020–U+F0FF of the
 * private use area, where they mean nothing without the font. Here they become the Unicode characters that look the same.
 */

/** What stands for a sign that has no known equivalent. */
export const UNKNOWN_SIGN = '\ufffd';

/** Codes 0x20–0x7e of the font Symbol (the Symbol encoding of Adobe). */
const SYMBOL_LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
/** Codes 0xa0–0xfe. */
const SYMBOL_HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** Bullets, ticks, boxes and arrows of Wingdings; its other pictures do not occur in documents of this kind. */
const WINGDINGS = new Map<number, string>([
  [0x20, ' '],
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x4a, '☺'],
  [0x4c, '☹'],
  [0x6c, '●'],
  [0x6d, '❍'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x70, '◻'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x73, '⬧'],
  [0x74, '⧫'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  [0x9e, '·'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa4, '◉'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xef, '⇦'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/** Wingdings 2: ticks and boxes. */
const WINGDINGS_2 = new Map<number, string>([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x97, '•'],
  [0xa3, '□'],
]);

/** The character for a code of a symbol font, the code without the private use offset; undefined when there is none known. */
export function symbolOf(code: number, font: string | undefined): string | undefined {
  const name = (font ?? 'symbol').toLowerCase();
  if (name === 'wingdings 2') return WINGDINGS_2.get(code);
  if (name.startsWith('wingdings') || name === 'webdings') return WINGDINGS.get(code);
  if (code >= 0x20 && code <= 0x7e) return SYMBOL_LOW[code - 0x20];
  const sign = code >= 0xa0 && code <= 0xfe ? SYMBOL_HIGH[code - 0xa0] : undefined;
  return sign === UNKNOWN_SIGN ? undefined : sign;
}

/** Whether a font shows pictures in place of letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(?:symbol|wingdings(?: [23])?|webdings)$/i.test(font);
}

const PRIVATE = /[\uf020-\uf0ff]/;
const EACH_PRIVATE = /[\uf020-\uf0ff]/g;

/** Text with its symbols made plain. In a symbol font every character is a symbol, elsewhere those of the private use area. */
export function symbolText(text: string, font: string | undefined): string {
  const symbols = isSymbolFont(font);
  if (!symbols && !PRIVATE.test(text)) return text;
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
