/** What the words of a line tell where no layout does: whether it is a paragraph by itself, whether it opens one. */
import type { Language } from '../../languages/language.js';
import { openingPhrases } from '../../languages/phrase.js';

const LONGEST = 160;

/** "The Security Council,", "Annex II", "Statement by the President …": nothing else stands in their paragraph. */
export function isWordedAlone(
  line: string,
  { formulas: { enacting, annex, presidentialStatement } }: Language,
): boolean {
  return line.length < LONGEST && [enacting, annex, presidentialStatement].some(each => each.test(line));
}

/** "Recalling", "Decides": words that open a recital or an operative paragraph. */
export function opensWithPhrase(line: string, { phrases }: Language): boolean {
  const { preambular, operative } = openingPhrases(line, phrases);
  return preambular > 0 || operative > 0;
}
