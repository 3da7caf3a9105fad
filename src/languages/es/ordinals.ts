/** Spanish ordinals: every word is ordinal and may be joined to the next ("septuagésimo quinto", "decimotercera"). */
import { sumOf, withoutAccents, wordsOf } from '../../numbers/words.js';

const STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['undecim', 11],
  ['duodecim', 12],
  ['decim', 10],
  ['vigesim', 20],
  ['trigesim', 30],
  ['cuadragesim', 40],
  ['quincuagesim', 50],
  ['sexagesim', 60],
  ['septuagesim', 70],
  ['octogesim', 80],
  ['nonagesim', 90],
  ['centesim', 100],
  ['primer', 1],
  ['segund', 2],
  ['tercer', 3],
  ['cuart', 4],
  ['quint', 5],
  ['sext', 6],
  ['septim', 7],
  ['octav', 8],
  ['noven', 9],
];

const ENDINGS = 'º ° ª [oa]\\u0363? er ero ra ro da do ta to va vo na no ma mo'.split(' ');
const IN_FIGURES = new RegExp(`^\\s*(\\d{1,5})\\s?\\.?\\s?(?:${ENDINGS.join('|')})\\s*$`, 'iu');

/** "septuagésimo quinto" → 75, "decimoprimera" → 11, "54º" → 54, "8712a" → 8712. Up to 199. */
export function spanishOrdinal(words: string): number | undefined {
  const figures = IN_FIGURES.exec(words)?.[1];
  if (figures) return Number(figures);
  return sumOf(wordsOf(words).flatMap(word => stemsOf(withoutAccents(word))));
}

function stemsOf(word: string): (number | undefined)[] {
  const values: (number | undefined)[] = [];
  let rest = word;
  while (rest !== '') {
    const found = STEMS.find(([stem]) => rest.startsWith(stem));
    if (!found) return [undefined];
    values.push(found[1]);
    rest = rest.slice(found[0].length).replace(/^(?:[oa]s?$|[oa](?=\p{L}))/u, '');
  }
  return values;
}
