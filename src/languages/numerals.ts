/** Numerals in words, one small grammar a language: no list of the sessions that happened to be seen. */

/** Lower case, one space between words, no hyphens, no accents of stress: what the grammars read. */
export function plainWords(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-\u2010\u2011]+/gu, ' ')
    .trim();
}

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const CARDINALS = 'one two three four five six seven eight nine'.split(' ');

/** "first" → 1, "sixty-fifth" → 65, "one hundred and first" → 101, "65th" → 65. Up to 199. */
export function englishOrdinal(words: string): number | undefined {
  const plain = plainWords(words);
  const figures = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(plain)?.[1];
  if (figures) return Number(figures);
  const hundred = /^(?:one |a )?hundred(?:th$| (?:and )?)/.exec(plain)?.[0];
  if (hundred?.endsWith('th')) return 100;
  const rest = englishBelowHundred(plain.slice(hundred?.length ?? 0));
  return rest === undefined ? undefined : rest + (hundred ? 100 : 0);
}

function englishBelowHundred(words: string): number | undefined {
  const unit = UNITS.indexOf(words);
  if (unit >= 0) return unit + 1;
  const teen = TEENS.indexOf(words);
  if (teen >= 0) return teen + 10;
  const [first = '', second, more] = words.split(' ');
  if (more !== undefined) return undefined;
  if (second === undefined) {
    const round = TENS.indexOf(first.replace(/ieth$/, 'y'));
    return first.endsWith('ieth') && round >= 0 ? round * 10 + 20 : undefined;
  }
  const tens = TENS.indexOf(first);
  const units = UNITS.indexOf(second);
  return tens < 0 || units < 0 ? undefined : tens * 10 + 20 + units + 1;
}

/** Cardinal words of one digit, for "item two". */
export function englishCardinal(word: string): number | undefined {
  const at = CARDINALS.indexOf(plainWords(word));
  return at < 0 ? undefined : at + 1;
}
