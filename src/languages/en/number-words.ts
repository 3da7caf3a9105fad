/** Numbers in English words, for the formats that spell them out. Above 999 they are digits. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** `Forty-two`. */
export function cardinal(number: number): string {
  return number > 999 ? String(number) : capital(words(number));
}

/** `Forty-second`. */
export function ordinal(number: number): string {
  if (number > 999) return ordinalDigits(number);
  const written = words(number);
  const at = Math.max(written.lastIndexOf(' '), written.lastIndexOf('-')) + 1;
  const last = written.slice(at);
  const changed = IRREGULAR.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return capital(written.slice(0, at) + changed);
}

/** `42nd`. */
export function ordinalDigits(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}

function words(number: number): string {
  if (number >= 100) {
    const rest = number % 100;
    return `${SMALL[Math.floor(number / 100)]} hundred${rest ? ` ${words(rest)}` : ''}`;
  }
  if (number < 20) return SMALL[number] ?? '';
  return `${TENS[Math.floor(number / 10)]}${number % 10 ? `-${SMALL[number % 10]}` : ''}`;
}

function capital(written: string): string {
  return written.charAt(0).toUpperCase() + written.slice(1);
}
