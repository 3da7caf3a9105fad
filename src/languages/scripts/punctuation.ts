/** Signs of punctuation of all scripts, as characters for a class in a pattern. */

/** Western, Arabic. A text in one script may quote another. */
export const COMMAS = ',،';
export const SEMICOLONS = ';؛';
/** What ends a sentence or a part of one, full stops first. */
export const STOPS = '.;:?!。；：؛';
/** The same, and what parts words. */
export const PAUSES = '.;:,?!،؛。；：，、';
/** What may stand between a title and the mark of its note. */
export const BEHIND_TITLES = ',;.:»”"》(、，；،؛';
