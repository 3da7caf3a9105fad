/** Letters and sessions as Arabic texts print them (docs/citations.md, section 11). */

/** Names of the letters in the order in which they number parts, beside A, B, C … */
const NAMES = 'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين'.split(' ');

/** Pattern of one of them. */
export const ARABIC_LETTER = `(?:${NAMES.join('|')})`;

/** `باء` → `B`. */
export function arabicLetter(name: string): string {
  const index = NAMES.indexOf(name);
  return index < 0 ? name : String.fromCharCode(65 + index);
}

const ORDINALS = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');

/** Pattern of an ordinal as annexes have it: "المرفق الثاني". */
export const ARABIC_ORDINAL = `(?:${ORDINALS.join('|')})`;

/** `الثاني` → 2, `باء` → 2; undefined for other words. */
export function arabicOrdinalNumber(word: string): number | undefined {
  const ordinal = ORDINALS.indexOf(word) + 1;
  return ordinal || NAMES.indexOf(word) + 1 || undefined;
}

/** `د-21` → `XXI`, `دإ-7` → `S-VII`, `دإط-5` → `ES-V`. */
export function arabicSession(printed: string): string {
  const number = roman(Number(/\d+/.exec(printed)?.[0] ?? 0));
  if (printed.includes('ط')) return `ES-${number}`;
  return printed.includes('إ') ? `S-${number}` : number;
}

const SIGNS = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of SIGNS) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
