/** Finds words in the texts of a document: there exactly once, or not at all. */
import { matchable } from '../akn/text.js';
import type { Quote } from '../options/corrections.js';

/** A stretch of one of the texts. */
export interface Spot {
  /** Which text, from 0. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

export type Found = Spot | 'none' | 'several';

/** @param texts paragraphs in reading order; words before and after may reach over their borders */
export function quoteFinder(texts: readonly string[]): (quote: Quote) => Found {
  const index = indexOf(texts);
  return ({ exact, prefix = '', suffix = '' }) => {
    const words = oneBlank(exact).trim();
    const before = oneBlank(prefix + blankBefore(exact)).trimStart();
    const needle = before + words + oneBlank(blankAfter(exact) + suffix).trimEnd();
    const at = index.joined.indexOf(needle);
    if (words === '' || at < 0) return 'none';
    if (index.joined.includes(needle, at + 1)) return 'several';
    const first = at + before.length;
    const last = first + words.length - 1;
    const text = index.text[first] as number;
    if (index.text[last] !== text) return 'none';
    return { text, start: index.offset[first] as number, end: (index.offset[last] as number) + 1 };
  };
}

const blankBefore = (text: string) => (text.trimStart() === text ? '' : ' ');
const blankAfter = (text: string) => (text.trimEnd() === text ? '' : ' ');

interface Index {
  /** All texts with a blank between them, runs of white space made one blank. */
  readonly joined: string;
  /** For each character of it: the text it belongs to, and its offset there. */
  readonly text: Int32Array;
  readonly offset: Int32Array;
}

function indexOf(texts: readonly string[]): Index {
  const size = texts.reduce((sum, each) => sum + each.length + 1, 0);
  const text = new Int32Array(size);
  const offset = new Int32Array(size);
  const parts: string[] = [];
  let length = 0;
  let blank = true;
  texts.forEach((each, number) => {
    const plain = `${matchable(each)} `;
    let part = '';
    for (let at = 0; at < plain.length; at++) {
      const isBlank = plain[at] === ' ';
      if (isBlank && blank) continue;
      blank = isBlank;
      part += plain[at];
      text[length] = number;
      offset[length++] = at;
    }
    parts.push(part);
  });
  return { joined: parts.join(''), text, offset };
}

function oneBlank(text: string): string {
  return matchable(text).replace(/ +/g, ' ');
}
