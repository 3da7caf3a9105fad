/**
 * Numbers as automatic numbering and notes print them, in signs (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). Formats that spell
 * a number out are words of a language (`languages/en/number-words.ts`).
 */
import { ABJAD, ARABIC_ALPHABET, CYRILLIC_OF_WORD, HAN_DIGITS, LATIN, STEMS } from './alphabets.js';
import { romanNumeral } from './roman.js';

type Format = (number: number) => string;

/** The number in that format, or undefined when the format is not supported. Numbers below 1 are digits in every format. */
export function numberInSigns(number: number, format: string): string | undefined {
  const known = FORMATS.get(format);
  if (!known) return undefined;
  return number < 1 && !WITH_ZERO.has(format) ? String(number) : known(number);
}

const WITH_ZERO: ReadonlySet<string> = new Set(['none', 'decimalZero', 'hex', 'ideographDigital']);

/** Past its end an alphabet repeats each letter: z, aa, bb. */
function letters(alphabet: string): Format {
  const all = [...alphabet];
  return number => {
    const times = Math.ceil(number / all.length);
    return times > 20 ? String(number) : (all[(number - 1) % all.length] ?? '').repeat(times);
  };
}

/** Digits of another script, one for one. */
function digits(zeroToNine: string): Format {
  const all = [...zeroToNine];
  return number => String(number).replace(/\d/g, digit => all[Number(digit)] ?? digit);
}

/** One sign a number, from 1; digits when the signs run out. */
function signs(series: string): Format {
  const all = [...series];
  return number => all[number - 1] ?? String(number);
}

/** Counting with ten, hundred and thousand written out; ten to nineteen without a leading one. */
function counting(zeroToNine: string, units: string, leadingOne: boolean): Format {
  const digit = [...zeroToNine];
  const unit = ['', ...units];
  return number => {
    if (number > 9999) return String(number);
    const places = [...String(number)].map(Number);
    let written = '';
    places.forEach((value, i) => {
      const place = places.length - 1 - i;
      if (value > 0) written += `${digit[value]}${unit[place]}`;
      else if (places.slice(i + 1).some(each => each > 0) && !written.endsWith(digit[0] ?? '')) written += digit[0];
    });
    const ten = `${digit[1]}${unit[1]}`;
    return !leadingOne && number < 20 && written.startsWith(ten) ? written.slice(1) : written;
  };
}

/** The Chinese counting that stops writing units at a hundred: 九十九, 一〇〇. */
function countingToHundred(zero: string): Format {
  const small = counting(`${zero}一二三四五六七八九`, '十', false);
  const large = digits(`${zero}一二三四五六七八九`);
  return number => (number < 100 ? small(number) : large(number));
}

const thousand = counting('零一二三四五六七八九', '十百千', false);
const upper =
  (format: Format): Format =>
  number =>
    format(number).toUpperCase();
const decimal: Format = String;

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['decimal', decimal],
  ['decimalHalfWidth', decimal],
  ['none', () => ''],
  ['bullet', () => '•'],
  ['decimalZero', number => String(number).padStart(2, '0')],
  ['upperRoman', romanNumeral],
  ['lowerRoman', number => romanNumeral(number).toLowerCase()],
  ['upperLetter', upper(letters(LATIN))],
  ['lowerLetter', letters(LATIN)],
  ['hex', number => number.toString(16).toUpperCase()],
  ['chicago', number => (number > 40 ? String(number) : letters('*†‡§')(number))],
  ['numberInDash', number => `- ${number} -`],
  ['russianLower', letters(CYRILLIC_OF_WORD)],
  ['russianUpper', upper(letters(CYRILLIC_OF_WORD))],
  ['arabicAlpha', letters(ARABIC_ALPHABET)],
  ['arabicAbjad', letters(ABJAD)],
  ['hebrew2', letters('אבגדהוזחטיכלמנסעפצקרשת')],
  ['ganada', letters('가나다라마바사아자차카타파하')],
  ['hindiNumbers', digits('०१२३४५६७८९')],
  ['thaiNumbers', digits('๐๑๒๓๔๕๖๗๘๙')],
  ['decimalFullWidth', digits('０１２３４５６７８９')],
  ['decimalFullWidth2', digits('０１２３４５６７８９')],
  ['decimalEnclosedCircle', signs('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')],
  ['decimalEnclosedCircleChinese', signs('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')],
  ['decimalEnclosedFullstop', signs('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛')],
  ['decimalEnclosedParen', signs('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇')],
  ['ideographEnclosedCircle', signs('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉')],
  ['ideographTraditional', signs(STEMS)],
  ['ideographZodiac', signs('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographDigital', digits(HAN_DIGITS)],
  ['japaneseDigitalTenThousand', digits(HAN_DIGITS)],
  ['taiwaneseDigital', digits('○一二三四五六七八九')],
  ['chineseCounting', countingToHundred('〇')],
  ['taiwaneseCounting', countingToHundred('○')],
  ['chineseCountingThousand', thousand],
  ['taiwaneseCountingThousand', thousand],
  ['japaneseCounting', counting(HAN_DIGITS, '十百千', false)],
  ['koreanDigital', digits('영일이삼사오육칠팔구')],
  ['koreanCounting', counting('영일이삼사오육칠팔구', '십백천', false)],
  ['chineseLegalSimplified', counting('零壹贰叁肆伍陆柒捌玖', '拾佰仟', true)],
  ['ideographLegalTraditional', counting('零壹貳參肆伍陸柒捌玖', '拾佰仟', true)],
]);
