/** Wording that is the same in all six languages: the United Nations leaves some lines of a masthead in English. */
import { CYRILLIC_TWINS_OF_SYMBOLS } from '../numbers/alphabets.js';
import { wording } from './pattern.js';

/** "Distr.: General", "Distr. générale". */
export const DISTRIBUTION = 'Distr\\s*\\.?\\s*:?\\s*(?<status>\\p{L}+)';

/** A number in Roman figures, in Arabic ones, or a capital letter. */
export const NUMBER = '[IVXLC]{1,8}|\\d{1,3}(?: ?bis)?|[A-Z]';

/** A heading: short, no sentence. */
export const TITLE = '(?<title>[\\p{L}\\p{N}“«"\'’].{0,300})';

/** A document symbol within a line ("A/65/457"), with the Cyrillic letter that is sometimes typed for the Latin one. */
const SYMBOL = `(?:[A-Z]{1,6}|[${CYRILLIC_TWINS_OF_SYMBOLS}])\\/[A-Z0-9][^()[\\]\\s]*`;

/**
 * A line in brackets that says where a text came from: known by its first words, or by a document symbol in it.
 * @param words how such lines open in the language
 */
export function originLine(words: string): string {
  const inner = '[^[\\]]{0,400}';
  return `\\[\\s*(?<origin>(?:${wording(words)})${inner}|(?=${inner}${SYMBOL})${inner})\\]+\\.?`;
}
