/** German ordinals: a cardinal in one word with "-te" or "-ste" ("elfte", "sechsundsiebzigste"), in any case. */
import { counted } from '../../numbers/words.js';

/** Before the ending; units also before "-und-" and the tens. */
const SMALL = new Map([
  ...counted('ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...counted('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 13),
]);
const TENS = counted('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10);
const IRREGULAR = new Map([
  ['ers', 1],
  ['drit', 3],
  ['sieb', 7],
  ['sieben', 7],
  ['ach', 8],
]);
const HUNDRED = /^(ein)?hundert(?:und)?/u;
const ENDING = /^(\p{L}{2,40}?)(s?)te[nmrs]?$/u;

/** "siebzigste" → 70, "Neunundsiebzigsten" → 79, "hunderterste" → 101, "76." → 76. Up to 199. */
export function germanOrdinal(words: string): number | undefined {
  const text = words.trim().normalize('NFC').toLowerCase().replace('dreissig', 'dreißig');
  const figures = /^(\d{1,5})\.?$/.exec(text)?.[1];
  if (figures) return Number(figures);
  const [hundred = ''] = HUNDRED.exec(text) ?? [];
  const rest = text.slice(hundred.length);
  if (hundred && /^s?te[nmrs]?$/.test(rest)) return 100;
  const value = below100(rest);
  return value === undefined ? undefined : value + (hundred ? 100 : 0);
}

function below100(word: string): number | undefined {
  const [, stem = '', s = ''] = ENDING.exec(word) ?? [];
  if (stem === '') return undefined;
  if (s === '') return IRREGULAR.get(stem) ?? SMALL.get(stem);
  // "erste", "sechste": the s belongs to the stem.
  return IRREGULAR.get(`${stem}s`) ?? SMALL.get(`${stem}s`) ?? tens(stem);
}

/** "siebzig", "neunundsiebzig". */
function tens(stem: string): number | undefined {
  const [, unit, ten = ''] = /^(?:(\p{L}{3,6})und)?(\p{L}{6,8})$/u.exec(stem) ?? [];
  const value = TENS.get(ten);
  const more = unit === undefined ? 0 : SMALL.get(unit);
  return value === undefined || more === undefined || more > 9 ? undefined : value + more;
}
