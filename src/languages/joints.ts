/** Small words of all languages: notes, marks and quotations often stand in another language than the text round them. */
import { languages } from './index.js';

/** "and", "et", "和": source of a pattern without groups that capture. Han characters need no blanks round them. */
export const AND = `(?:${languages.map(({ vocabulary }) => vocabulary.and).join('|')})`;

/** The same with "or". */
export const AND_OR = `(?:${languages.map(({ vocabulary: { and, or } }) => `${and}|${or}`).join('|')})`;

/** The definite articles of all of them. */
export const ARTICLES = `(?:${languages.map(({ vocabulary }) => vocabulary.article).join('|')})`;

/** Words and signs in which a line of a title ends that goes on in the next. */
export const UNFINISHED = new RegExp(
  `(?:[-–—,]|(?<!\\p{L})(?:${languages.map(({ vocabulary }) => vocabulary.unfinished).join('|')}))$`,
  'u',
);
