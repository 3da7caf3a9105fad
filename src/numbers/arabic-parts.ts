/** Letters and sessions as Arabic texts print them (docs/citations.md, section 11). */
import { ARABIC_LETTER_NAMES } from './alphabets.js';
import { romanNumeral } from './roman.js';

/** Pattern of one of them. */
export const ARABIC_LETTER = `(?:${ARABIC_LETTER_NAMES.join('|')})`;

/** Pattern of one, of two, or of a range: "ألف وباء", "ألف إلى دال". */
export const ARABIC_PARTS = `${ARABIC_LETTER}(?: (?:و|إلى) ?${ARABIC_LETTER})?`;

/** `باء` → `B`. */
export function arabicLetter(name: string): string {
  const index = ARABIC_LETTER_NAMES.indexOf(name);
  return index < 0 ? name : String.fromCharCode(65 + index);
}

/** Pattern of an ordinal as annexes, sections and articles have it: "المرفق الثاني", "الجزء الرابع عشر", "المادة الأولى". */
export const ARABIC_ORDINAL =
  '(?:ال(?:أول|أولى|حادي|حادية|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة|سابع|سابعة|ثامن|ثامنة|تاسع|تاسعة|عاشر|عاشرة)(?: عشرة?)?)';

/** Patterns of the session of an old resolution: "د-21", "دإ-7", "دإط-5"; and of what stands before that of a special one. */
export const ARABIC_SPECIAL_SESSION = '(?:د ?إ ?ط|د ?إ)';
export const ARABIC_SESSION = '(?:د ?إ ?ط|د ?إ|د) ?- ?\\d{1,2}';

/** `دإ` → `S`, `دإط` → `ES`. */
export function specialSession(printed: string): 'S' | 'ES' {
  return printed.endsWith('ط') ? 'ES' : 'S';
}

/** `د-21` → `XXI`, `دإ-7` → `S-VII`, `دإط-5` → `ES-V`. */
export function arabicSession(printed: string): string {
  const number = romanNumeral(Number(/\d+/.exec(printed)?.[0] ?? 0));
  if (printed.includes('ط')) return `ES-${number}`;
  return printed.includes('إ') ? `S-${number}` : number;
}

/** First letter of "special" in the numbers of special sessions: `دإ-10/2`. */
export const SPECIAL_SESSION = 'د';
