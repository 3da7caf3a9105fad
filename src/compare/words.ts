/** Where two printings of one paragraph begin and end to differ. */

/** Characters around the difference that are shown with it, and of the difference at most. */
const AROUND = 24;
const MOST = 120;

/**
 * The part in which two texts differ, in whole words, with a few words around it.
 * @returns nothing when they agree: forms of one character (Unicode NFKC), quotation marks and hyphens that only look different,
 * and characters without a shape do not count
 */
export function wordDifference(first: string, second: string): readonly [string, string] | undefined {
  const [a, b] = [levelled(first), levelled(second)];
  if (a === b) return undefined;
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [excerpt(a, head, tail), excerpt(b, head, tail)];
}

function levelled(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}

function excerpt(text: string, head: number, tail: number): string {
  const from = wordStart(text, Math.max(0, head - AROUND));
  const end = wordEnd(text, Math.min(text.length - tail + AROUND, from + MOST));
  return `${from > 0 ? '… ' : ''}${text.slice(from, end).trim()}${end < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at);
  return at >= text.length || end < 0 ? text.length : end;
}
