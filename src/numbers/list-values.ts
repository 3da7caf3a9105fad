/** What marks count, as text that is the same in every script: `(b)`, `b)`, `（二）`, `㈡`, `(ب)` and `’2‘` are all `2`. */
import { type Counted, countedIn } from './series.js';

/**
 * What the marks of one list count, in their order: `12`, `2` for "(b)", `1bis`, '' for a dash; a mark that counts nothing as it
 * is printed, in small letters.
 */
export function valuesOfMarks(marks: readonly string[]): readonly string[] {
  return countedIn(marks).map(textOf);
}

function textOf({ number: { bare, inserted }, reading }: Counted): string {
  // "1.2", "70/1": the figures as they are.
  const value = !reading || reading.series.startsWith('multi') ? bare.toLowerCase() : reading.value;
  return `${value}${inserted}`;
}
