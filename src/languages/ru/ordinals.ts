/** Russian ordinals: tens are cardinal, the last word is an adjective in any case and gender ("семьдесят пятой"). */
import { counted, sumOf, withoutAccents, wordsOf } from '../../numbers/words.js';

const STEMS = new Map([
  ...counted('перв втор трет четверт пят шест седьм восьм девят десят'),
  ...counted('одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат', 11),
  ...counted('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност сот', 20, 10),
]);
const BEFORE = counted('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто', 20, 10);
const ENDINGS = 'ая яя ья ой ей ьей ую ью ый ий ое ье ого его ьего ому ему ьему ым ьим ом ем ьем ые ьи ых ьих'.split(
  ' ',
);
const ENDING = new RegExp(`^(\\p{L}+?)(?:${ENDINGS.join('|')})$`, 'u');
/** Latin letters typed for Cyrillic ones of the same shape. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };

/** "семьдесят четвертая" → 74, "восьмидесятой" → 80, "сто первая" → 101, "74-й" → 74. Up to 199. */
export function russianOrdinal(words: string): number | undefined {
  const figures = /^\s*(\d{1,5})(?:\s?[-\u2010\u2011]\s?[а-яe]{1,3})?\s*$/iu.exec(words)?.[1];
  if (figures) return Number(figures);
  const parts = wordsOf(words).map(word =>
    withoutAccents(word.replace(/[aceopxy]/g, letter => LOOK_ALIKES[letter] ?? letter)),
  );
  return sumOf(parts.map((word, index) => (index === parts.length - 1 ? adjective(word) : BEFORE.get(word))));
}

function adjective(word: string): number | undefined {
  const stem = ENDING.exec(word)?.[1];
  return stem === undefined ? undefined : STEMS.get(stem);
}
