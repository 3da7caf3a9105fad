/** What the numeral grammars of the languages have in common. */

/** Lower case, one blank between words, hyphens as blanks. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase();
  return plain.split(/[\s\-\u2010\u2011]+/u).filter(word => word !== '');
}

/** Without accents: "séptimo" → "septimo", "четвёртая" → "четвертая", but "й" stays. */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<!и)[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}

/**
 * The sum of what the words of a numeral are worth. Each must fit into the place that the one before left open
 * ("seventy" leaves room for one to nine); anything else is no numeral.
 */
export function sumOf(values: readonly (number | undefined)[], roomAfter = roomOf): number | undefined {
  let total = 0;
  let room = Number.POSITIVE_INFINITY;
  for (const value of values) {
    if (value === undefined || value >= room) return undefined;
    total += value;
    room = roomAfter(value);
  }
  return total > 0 ? total : undefined;
}

/** What may follow must be smaller than this. */
export function roomOf(value: number): number {
  if (value >= 100) return 100;
  return value === 10 || value >= 20 ? 10 : 0;
}

/** Words of a row → their place in it, from `first`. */
export function counted(row: string, first = 1, step = 1): ReadonlyMap<string, number> {
  return new Map(row.split(' ').map((word, index) => [word, first + index * step]));
}
