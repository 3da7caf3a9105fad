/** The marks that count paragraphs and points, in every script: `(b)`, `b)`, `（二）`, `㈡`, `(ب)` and `’2‘` all count two. */
import { arabicOrdinal, plainArabic } from './arabic.js';
import { chineseNumber } from './chinese.js';
import { romanValue } from './roman.js';

/** Arabic letters in the order in which they count (abjad). */
const ABJAD = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';
/** Cyrillic letters typed for the Latin ones of the same shape. */
const CYRILLIC: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', і: 'i' };
const EDGES = /^[\s()[\]{}【】.,:;،、。·'"‘’“”«»*•\-–—]+|[\s()[\]{}【】.,:;،、。·'"‘’“”«»*•\-–—]+$/gu;

/**
 * What the marks of one list count, in their order: `12`, `2` for "(b)", `1bis`, '' for a dash. A letter that may be a
 * Roman figure is judged by the marks before it: `i` after `h` is nine, else one.
 */
export function valuesOfMarks(marks: readonly string[]): readonly string[] {
  const last = { letter: 0, roman: 0 };
  return marks.map(mark => worthOf(bareMark(mark), last));
}

interface Last {
  letter: number;
  roman: number;
}

function worthOf(bare: string, last: Last): string {
  if (bare === '' || /^\d/.test(bare)) return bare;
  const letter = letterValue(bare);
  // A "c" is a letter of a list.
  const roman = /^(?!c)[ivxlc]+$/.test(bare) ? romanValue(bare) || undefined : undefined;
  if (letter !== undefined && (roman === undefined || letter === last.letter + 1)) {
    last.letter = letter;
    return String(letter);
  }
  if (roman !== undefined && (roman === 1 || roman === last.roman + 1 || letter === undefined || last.letter === 0)) {
    last.roman = roman;
    return String(roman);
  }
  return letter === undefined ? (wordValue(bare) ?? bare) : String(letter);
}

/** The mark without brackets and points, small; of "Article 5" or "第五条" the number alone. */
function bareMark(mark: string): string {
  const plain = plainArabic(mark.normalize('NFKC'))
    .replace(/[\u202a-\u202e\u2066-\u2069\u00ad]/gu, '')
    .toLowerCase();
  const bare = plain.replace(EDGES, '').replace(/(?<=^|\s)(\p{L})\s(?=\1$)/u, '$1');
  const figures =
    /(\d+(?:[./-]\d+)*)\s*(bis|ter|quater|quinquies|бис|тер|кватер|مكررا?(?: ثانيا| ثالثا)?|条?之[一二三四])?/u.exec(
      bare,
    );
  if (figures) return `${figures[1]}${figures[2] ? insertedAs(figures[2]) : ''}`;
  const han = chineseNumber(bare.replace(/^第|[条章节段部分款项]+$/gu, ''));
  if (han !== undefined) return String(han);
  return (/\s(\S+)$/u.exec(bare)?.[1] ?? bare).replace(/[а-яі]/gu, sign => CYRILLIC[sign] ?? sign);
}

function insertedAs(word: string): string {
  return INSERTED[word.replace(/^条/u, '')] ?? word;
}

/** What stands behind a number that was put between two: in every script the Latin word. */
const INSERTED: Readonly<Record<string, string>> = {
  бис: 'bis',
  тер: 'ter',
  кватер: 'quater',
  مكرر: 'bis',
  مكررا: 'bis',
  'مكرر ثانيا': 'ter',
  'مكررا ثانيا': 'ter',
  'مكرر ثالثا': 'quater',
  'مكررا ثالثا': 'quater',
  之一: 'bis',
  之二: 'bis',
  之三: 'ter',
  之四: 'quater',
};

/** a → 1, z → 26, aa → 27. */
function letterValue(bare: string): number | undefined {
  const [first = ''] = bare;
  if (bare.length > 3 || [...bare].some(sign => sign !== first)) return undefined;
  const place = /[a-z]/.test(first) ? first.charCodeAt(0) - 0x60 : ABJAD.indexOf(first) + 1;
  return place > 0 ? (bare.length - 1) * 26 + place : undefined;
}

const LETTER_WORDS = 'الف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون'.split(' ');

/** "أولا", "الثاني"; "ألف", "باء": Arabic counts parts in words and names of letters. */
function wordValue(bare: string): string | undefined {
  const letter = LETTER_WORDS.indexOf(bare);
  return letter >= 0 ? String(letter + 1) : arabicOrdinal(bare)?.toString();
}
