/** Chinese numerals: with places (七十八, 一百零一) or figure by figure (二〇一〇). */

const DIGITS = '〇一二三四五六七八九';
/** All figures of numerals with places: to put into a character class. */
export const HAN_FIGURES = '〇零一二三四五六七八九十百';
/** Those that count places in a document, up to 99: to put into a character class. */
export const HAN_COUNTING = '一二三四五六七八九十';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const TWENTY: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

/** "七十八" → 78, "一百零一" → 101, "二〇一〇" → 2010, "78" and "７８" → 78. */
export function chineseNumber(words: string): number | undefined {
  const trimmed = words.trim();
  return BEYOND_ASCII.test(trimmed) ? numberIn(trimmed) : FIGURES.test(trimmed) ? Number(trimmed) : undefined;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const FIGURES = /^\d{1,5}$/;

function numberIn(words: string): number | undefined {
  const plain = words
    .normalize('NFKC')
    .replace(/[零○Ｏ]/gu, '〇')
    .replace(/[廿卅]/gu, sign => TWENTY[sign] ?? sign)
    .replace(/两/gu, '二');
  if (FIGURES.test(plain)) return Number(plain);
  if (/^[〇一二三四五六七八九]{1,5}$/u.test(plain)) return figureByFigure(plain);
  return /^[〇一二三四五六七八九十百千]{1,12}$/u.test(plain) ? withPlaces(plain) : undefined;
}

/** "第七十八届" and "第七十八" as well. */
export function chineseOrdinal(words: string): number | undefined {
  return chineseNumber(words.replace(/^\s*第\s*|\s*[届次号]?\s*$/gu, ''));
}

function figureByFigure(signs: string): number {
  return [...signs].reduce((total, sign) => total * 10 + DIGITS.indexOf(sign), 0);
}

function withPlaces(signs: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let last = 10_000;
  for (const sign of signs) {
    const place = PLACES[sign];
    if (place === undefined) {
      if (digit) return undefined;
      digit = DIGITS.indexOf(sign);
      continue;
    }
    if (place >= last) return undefined;
    total += (digit || 1) * place;
    digit = undefined;
    last = place;
  }
  return total + (digit ?? 0);
}
