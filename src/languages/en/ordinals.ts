/** English ordinals: tens are cardinal, the last word is ordinal ("one hundred and sixty-fifth"). */
import { counted, sumOf, wordsOf } from '../../numbers/words.js';

const LAST = new Map([
  ...counted('first second third fourth fifth sixth seventh eighth ninth tenth'),
  ...counted('eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 11),
  ...counted('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth', 20, 10),
]);
const BEFORE = counted('twenty thirty forty fifty sixty seventy eighty ninety hundred', 20, 10);

/** "sixty-fifth" → 65, "65th" → 65, "one hundred and first" → 101. Up to 199. */
export function englishOrdinal(words: string): number | undefined {
  const figures = /^\s*(\d{1,5})\s?(?:st|nd|rd|th)\s*$/iu.exec(words)?.[1];
  if (figures) return Number(figures);
  const parts = wordsOf(words).filter(word => word !== 'and');
  if (/^(?:one|a)$/.test(parts[0] ?? '') && /^hundred/.test(parts[1] ?? '')) parts.shift();
  return sumOf(parts.map((word, index) => (index === parts.length - 1 ? LAST : BEFORE).get(word)));
}
