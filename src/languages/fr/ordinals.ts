/** French ordinals: a cardinal whose last word takes "-ième" ("soixante-dix-septième", "quatre-vingt-unième"). */
import { counted, roomOf, sumOf, wordsOf } from '../../numbers/words.js';

const CARDINALS = new Map([
  ...counted('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ...counted('vingt trente quarante cinquante soixante', 20, 10),
  ...counted('septante huitante nonante cent', 70, 10),
]);
/** Stems before "-ième" that are not the cardinal itself or the cardinal without its "e". */
const STEMS = new Map([
  ['cinqu', 5],
  ['neuv', 9],
]);
const IRREGULAR = new Map([
  ['premier', 1],
  ['première', 1],
  ['second', 2],
  ['seconde', 2],
]);

/** "soixante-quinzième" → 75, "vingt et unième" → 21, "1re" → 1, "75e" → 75. Up to 199. */
export function frenchOrdinal(words: string): number | undefined {
  const figures = /^\s*(\d{1,5})\s?(?:re|er|ère|e|ᵉ|ème|ième)\s*$/iu.exec(words)?.[1];
  if (figures) return Number(figures);
  const parts = wordsOf(words).filter(word => word !== 'et');
  const last = parts.pop() ?? '';
  const irregular = IRREGULAR.get(last);
  if (irregular) return parts.length === 0 ? irregular : undefined;
  const end = ordinalWord(last);
  return end === undefined ? undefined : sumOf(scores([...parts.map(word => CARDINALS.get(plural(word))), end]), room);
}

function ordinalWord(word: string): number | undefined {
  const stem = /^(\p{L}+)ième$/u.exec(word.normalize('NFC'))?.[1];
  return stem === undefined ? undefined : (CARDINALS.get(stem) ?? CARDINALS.get(`${stem}e`) ?? STEMS.get(stem));
}

/** "vingts", "cents" */
function plural(word: string): string {
  return word.replace(/^(vingt|cent)s$/, '$1');
}

/** Sixty and eighty count on to nineteen. */
function room(value: number): number {
  return value === 60 || value === 80 ? 20 : roomOf(value);
}

/** Four twenties are eighty. */
function scores(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const at = values.findIndex((value, index) => value === 4 && values[index + 1] === 20);
  return at < 0 ? values : [...values.slice(0, at), 80, ...values.slice(at + 2)];
}
