/**
 * Printed numbers → the part of an id or key that says the same in every script: `12.` and `١٢` → `12`, `(a)`, `а)` and
 * `(أ)` → `a`, `（一）` → `1`, `Article 5` → `5`, `11.2 Rev. A` → `11-2RevA` (Naming Convention 5: final punctuation is
 * taken off, separators become "-"). Language versions of one document thus get the same ids.
 */

/** Cyrillic letters that stand for Latin ones in point letters: typed on either keyboard in Russian texts. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  О: 'O',
  Р: 'P',
  Х: 'X',
  І: 'I',
  М: 'M',
  Т: 'T',
  Н: 'H',
  К: 'K',
};

/** Arabic letters in the order in which they count points (abjad), beside the Latin alphabet. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

const HAN_DIGITS = '〇一二三四五六七八九';

/** @returns the number without blanks and final punctuation, or '' when there is none in the text. */
export function normaliseNumber(printed: string): string {
  const common = /^(?:(\d{1,4})\.?|\(([a-z]{1,4})\))$/.exec(printed);
  if (common) return common[1] ?? (common[2] as string);
  const bare = printed
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u0640/g, '')
    .trim();
  const subPoint = subPointOf(bare);
  if (subPoint) return subPoint;
  const open = bare.replace(/^[([{（【‘’'"“„«\-–•*]+|[)\]}）】.:;,،。、．’‘'"”»\-–*\s]+$/gu, '').trim();
  return joined(ofScript(lastWordOf(open)));
}

const SUB_POINTS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** Points of the second rank: Chinese `㈡` and Arabic `’2‘` stand where other languages print "(ii)". */
function subPointOf(bare: string): string | undefined {
  const sign = bare.length === 1 ? bare.charCodeAt(0) - 0x3220 : -1;
  const quoted = /^[’‘'](\d{1,2})[’‘']$/.exec(bare)?.[1];
  return SUB_POINTS[quoted ? Number(quoted) - 1 : sign >= 0 && sign < 10 ? sign : -1];
}

/** "Article 5", "Chapter II", "Rule 4 bis": what follows the word. A lone word stays. */
function lastWordOf(text: string): string {
  const named = /^\p{L}{3,}\.? +((?:\d|[IVXLCDM]+\b|[A-Z]\b).*)$/u.exec(text);
  if (named) return named[1] as string;
  const han = /^第 ?([\d〇一二三四五六七八九十百]+) ?[条章节段部分款项]+$/u.exec(text);
  return han ? (han[1] as string) : text;
}

function ofScript(text: string): string {
  if (/^[〇一二三四五六七八九十百]+$/.test(text)) return String(hanNumber(text));
  // "(أ أ)" comes after the last single letter, as "(aa)" does.
  const letters = /^([\u0621-\u064a])(?: ?\1){0,2}$/.exec(text);
  const abjad = letters ? ABJAD.indexOf(letters[1] as string) : -1;
  if (abjad >= 0 && abjad < 26) return String.fromCharCode(0x61 + abjad).repeat(text.replace(/ /g, '').length);
  return text.length <= 3 ? text.replace(/[а-яіА-ЯІ]/g, letter => LOOK_ALIKES[letter] ?? letter) : text;
}

function hanNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const value = HAN_DIGITS.indexOf(sign);
    if (value >= 0) {
      digit = value;
      continue;
    }
    total += (digit || 1) * (sign === '十' ? 10 : 100);
    digit = 0;
  }
  return total + digit;
}

function joined(text: string): string {
  return text.replace(/(?<=[\p{L}\d])[./–-](?=[\p{L}\d])/gu, '-').replace(/[^\p{L}\p{N}-]+/gu, '');
}
