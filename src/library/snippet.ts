/** The place in a document that a query found, with the words that match marked by their offsets. */
import { plainOf, type Token, tokensOf } from './fold.js';
import type { Segment } from './segments.js';
import type { StoreQuery } from './store.js';

export interface Snippet {
  readonly text: string;
  /** Stretches of `text` that match: start and end. */
  readonly marks: readonly (readonly [number, number])[];
  readonly eId?: string;
}

/** Characters before and after the first match. */
const AROUND = 90;

/** The first piece of text that holds the most of what was wanted. */
export function snippetOf(segments: readonly Segment[], query: StoreQuery): Snippet | undefined {
  let best: { readonly segment: Segment; readonly spans: Span[]; readonly phrases: number } | undefined;
  const known = new Map<string, string>();
  for (const segment of segments) {
    const plain = plainOf(segment.text);
    const likely = query.wanted.filter(phrase => phrase.every(word => plain.includes(word)));
    if (likely.length <= (best?.phrases ?? 0)) continue;
    const tokens = tokensOf(segment.text, known);
    const matches = query.wanted.map((phrase, i) => spansOf(tokens, phrase, query.open.includes(i)));
    const phrases = matches.filter(spans => spans.length > 0).length;
    if (phrases > (best?.phrases ?? 0)) best = { segment, spans: matches.flat(), phrases };
    if (phrases === query.wanted.length) break;
  }
  return best && cut(best.segment, best.spans);
}

type Span = readonly [number, number];

/** Where the words of a phrase follow each other. */
function spansOf(tokens: readonly Token[], phrase: readonly string[], open: boolean): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at + phrase.length <= tokens.length; at++) {
    const fits = phrase.every((word, i) => {
      const folded = tokens[at + i]?.folded ?? '';
      return open && i === phrase.length - 1 ? folded.startsWith(word) : folded === word;
    });
    if (fits) spans.push([tokens[at]?.start ?? 0, tokens[at + phrase.length - 1]?.end ?? 0]);
  }
  return spans;
}

function cut({ text, eId }: Segment, spans: readonly Span[]): Snippet {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  const [first = [0, 0]] = sorted;
  const start = startOf(text, first[0] - AROUND);
  const end = endOf(text, first[1] + AROUND);
  const before = start > 0 ? '… ' : '';
  const marks = sorted
    .filter(span => span[0] >= start && span[1] <= end)
    .map(span => [span[0] - start + before.length, span[1] - start + before.length] as const);
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    marks,
    ...(eId ? { eId } : {}),
  };
}

/** The beginning of a word near there; text without blanks is cut where it is. */
function startOf(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.lastIndexOf(' ', near);
  return space < near - AROUND ? near : space + 1;
}

function endOf(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.indexOf(' ', near);
  return space < 0 || space > near + AROUND ? near : space;
}
