/** The shortest quote by which a stretch of a text is found again. */
import type { Quote } from '../options/corrections.js';
import { quoteFinder, type Spot } from './quotes.js';

/** Characters of context on either side that are tried, in this order. */
const CONTEXTS = [0, 12, 24, 48, 96, 192];

/**
 * @param texts paragraphs in reading order
 * @returns gives a quote for a stretch; undefined when its words, with all that is tried around them, are not there once
 */
export function quoteMaker(texts: readonly string[]): (spot: Spot) => Quote | undefined {
  const find = quoteFinder(texts);
  return ({ text, start, end }) => {
    const whole = texts[text] ?? '';
    const from = start + whole.slice(start, end).length - whole.slice(start, end).trimStart().length;
    const exact = whole.slice(from, end).trim();
    const before = `${texts[text - 1] ?? ''} ${whole.slice(0, from)}`;
    const after = `${whole.slice(from + exact.length)} ${texts[text + 1] ?? ''}`;
    for (const length of CONTEXTS) {
      const prefix = length === 0 ? '' : before.slice(-length);
      const suffix = after.slice(0, length);
      const quote = { exact, ...(prefix.trim() ? { prefix } : {}), ...(suffix.trim() ? { suffix } : {}) };
      const found = find(quote);
      if (typeof found !== 'string' && found.text === text && found.start === from) return quote;
    }
    return undefined;
  };
}

const OPENING = 60;

/** The words that open a text, whole ones. */
export function openingOf(text: string): Pick<Spot, 'start' | 'end'> {
  if (text.length <= OPENING) return { start: 0, end: text.length };
  const blank = text.slice(0, OPENING).search(/\s\S*$/);
  return { start: 0, end: blank > 0 ? blank : OPENING };
}
