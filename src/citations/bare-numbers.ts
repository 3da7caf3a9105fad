/**
 * Security Council resolutions without a noun: "paragraph 14 of 2769 (2025)". A place in the resolution must lead to the
 * number, and the register must know it with that year, so that no other figure with a year in brackets is taken for one.
 */
import { ARTICLES } from '../languages/joints.js';
import { securityCouncilNumber } from '../un/resolution-dates.js';
import type { Citation } from './citation.js';
import type { Grammar } from './grammar.js';
import { numberAt } from './numbers.js';
import { pinpointsBefore } from './pinpoints.js';

const NUMBER = /(?<![\d/.])\d{1,4} {0,2}\((?:19|20)\d\d\)/gu;
/** What may stand between the place and the number: nothing, or an article. */
const ARTICLE = new RegExp(` {1,3}${ARTICLES} {1,3}$`, 'u');

export function findBareNumbers(text: string, grammar: Grammar): Citation[] {
  return [...text.matchAll(NUMBER)].flatMap(({ index }): Citation[] => {
    const number = numberAt(text, index);
    if (number?.form !== 'councilYear' || securityCouncilNumber(number.printed.split(' ')[0] ?? '') !== number.printed)
      return [];
    const article = ARTICLE.exec(text.slice(Math.max(0, index - 12), index));
    const ends = article ? [index, index - article[0].trimStart().length] : [index];
    const place = pinpointsBefore(text, ends, grammar);
    if (!place) return [];
    const work = { kind: 'resolution' as const, organ: 'SC' as const, number: number.printed };
    return [{ start: place.start, end: number.end, work, pinpoints: place.pinpoints, certainty: 'certain' }];
  });
}
