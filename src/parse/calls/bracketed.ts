/** Marks of notes in square brackets, as word processors and mark-up languages write them in a text: "[1]", "[^1]". */
import { FIGURE, numberOf } from '../../numbers/figures.js';
import { type Paragraph, paragraphText } from '../../source/source.js';
import type { Place } from './candidates.js';

/** Something stands before a mark: a number in brackets that opens a paragraph is a label. */
const BRACKETED = new RegExp(`(?=\\[)(?<=\\S[ \\u00a0]?)\\[\\^?([${FIGURE}]{1,3})\\]`, 'g');

/**
 * All marks in brackets, the brackets included.
 * @returns nothing where they are too few to be the calls of these notes: in drafts, brackets hold what is not yet agreed
 */
export function bracketedIn(paragraphs: readonly Paragraph[], markers: readonly string[]): Place[] {
  const known = new Set(markers);
  const places: Place[] = [];
  for (const paragraph of paragraphs) {
    for (const { 0: mark, 1: figures = '', index } of paragraphText(paragraph).matchAll(BRACKETED)) {
      const marker = String(numberOf(figures));
      if (!known.has(marker)) continue;
      places.push({ position: places.length, marker, cost: 0, paragraph, start: index, end: index + mark.length });
    }
  }
  return new Set(places.map(({ marker }) => marker)).size * 2 > known.size ? places : [];
}
