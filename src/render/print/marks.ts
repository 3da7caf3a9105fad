/**
 * Vowel signs in the text layer. Where a sign stands higher than its letter (most of all in Arabic), the page engine draws it
 * apart and gives it the text of the letter and the sign together, so that copied text has the letter twice. Glyphs
 * without width are such signs: their text is cut down to the sign, in the fonts' character maps (ToUnicode) and in the
 * replacement texts (ActualText) of the pages.
 */
import { objectOf, type PdfFile, packedStream, streamOf } from './incremental.js';
import { type ContentChange, shownIn } from './page-contents.js';
import { hexOfText, MAP_ENTRY, type PageFont, signsIn, textOfHex } from './page-fonts.js';

/** The character maps in which signs have the text of their letters too, without that, by object number. */
export function mapsOfSigns(pdf: PdfFile, fonts: ReadonlyMap<number, PageFont>): Map<number, string> {
  const changed = new Map<number, string>();
  for (const { map, widthOf } of fonts.values()) {
    const before = streamOf(objectOf(pdf, map));
    const after = before.replace(MAP_ENTRY, (entry, glyph: string, text: string) => {
      const signs = widthOf(Number.parseInt(glyph, 16)) === 0 ? signsIn(textOfHex(text)) : undefined;
      return signs ? `<${glyph}> <${hexOfText(signs)}>` : entry;
    });
    if (after !== before) changed.set(map, packedStream(after));
  }
  return changed;
}

const REPLACEMENT = /\/ActualText <FEFF([0-9A-F]+)>(\s*>> BDC)([\s\S]{0,400}?)(?=\nEMC)/g;

/** The same in the replacement texts of a page. */
export const signsAlone: ContentChange = (content, fontNamed) =>
  content.replace(REPLACEMENT, (whole, text: string, opening: string, shown: string) => {
    const font = fontNamed(/\/(\w+) [\d.]+ Tf/.exec(shown)?.[1] ?? '');
    const glyphs = shownIn(/[[<(][^\n]*(?= T[jJ])/.exec(shown)?.[0] ?? '').filter(each => typeof each === 'number');
    const isSign = font && glyphs.length > 0 && glyphs.every(glyph => font.widthOf(glyph) === 0);
    const signs = isSign ? signsIn(textOfHex(text)) : undefined;
    return signs ? `/ActualText <FEFF${hexOfText(signs)}>${opening}${shown}` : whole;
  });
