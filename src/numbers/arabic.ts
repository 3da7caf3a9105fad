/** Arabic ordinals: the unit first, then the tens ("السابعة والسبعون" = seventh and seventy), in any gender and case. */
import { westernFigures } from './figures.js';
import { sumOf, wordsOf } from './words.js';

const UNITS = counted('اول ثان ثالث رابع خامس سادس سابع ثامن تاسع عاشر');
const TENS = counted('عشر ثلاث اربع خمس ست سبع ثمان تسع', 20, 10);

function counted(row: string, first = 1, step = 1): ReadonlyMap<string, number> {
  return new Map(row.split(' ').map((word, index) => [word, first + index * step]));
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Letters as they are written when nobody cares for hamza and vowels; Arabic-Indic figures as Western ones. */
export function plainArabic(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return westernFigures(text)
    .normalize('NFC')
    .replace(/[\u0640\u064b-\u0652\u0670\u200b-\u200f\u061c]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه');
}

/** "السابعة والسبعون" → 77, "الحادية عشرة" → 11, "الأولى بعد المائة" → 101, "ثالثا" → 3. Up to 199. */
export function arabicOrdinal(words: string): number | undefined {
  const parts = wordsOf(plainArabic(words)).filter(word => word !== 'بعد');
  if (parts.length === 1 && /^\d{1,5}$/.test(parts[0] ?? '')) return Number(parts[0]);
  const values = parts.map(part => worthOf(part));
  if (values.some(value => value === undefined)) return undefined;
  return sumOf([...values].sort((a, b) => (b ?? 0) - (a ?? 0)));
}

function worthOf(part: string): number | undefined {
  const word = part.replace(/^و?(?:ال|لل)?/u, '');
  if (/^(?:ما?ئه|مايه)$/u.test(word)) return 100;
  if (/^عشره?$/u.test(word)) return 10;
  if (/^حادي(?:ه|ا)?$/u.test(word)) return 1;
  const tens = /^(\p{L}+?)(?:ون|ين)$/u.exec(word)?.[1];
  if (tens !== undefined) return TENS.get(tens);
  return UNITS.get(word.replace(/(?:يه|يا|ي|ه|ا)$/u, ''));
}
