/** The place in a document that a query found, with the words that match marked by their offsets. */
import { plainOf, type Token, tokensOf } from './fold.js';
import type { PlaceStep } from './place.js';
import type { Segment } from './segments.js';
import type { Phrases } from './store.js';

export interface Snippet {
  readonly text: string;
  /** Stretches of `text` that match: start and end. */
  readonly marks: readonly (readonly [number, number])[];
  readonly eId?: string;
  /** From the whole to the part; `placeName` makes words of it. */
  readonly place?: readonly PlaceStep[];
}

/** Characters before and after the first match. */
const AROUND = 90;

/** The first piece of text that holds the most of what was wanted. */
export function snippetOf(segments: readonly Segment[], terms: readonly Phrases[]): Snippet | undefined {
  let best: { readonly segment: Segment; readonly spans: Span[]; readonly found: number } | undefined;
  const known = new Map<string, string>();
  for (const segment of segments) {
    const plain = plainOf(segment.text);
    const likely = terms.filter(({ phrases }) => phrases.some(words => words.every(word => plain.includes(word))));
    if (likely.length <= (best?.found ?? 0)) continue;
    const tokens = tokensOf(segment.text, known);
    const matches = likely.map(term => spansOf(tokens, term));
    const found = matches.filter(spans => spans.length > 0).length;
    if (found > (best?.found ?? 0)) best = { segment, spans: matches.flat(), found };
    if (found === terms.length) break;
  }
  return best && cut(best.segment, best.spans);
}

type Span = readonly [number, number];

/** Where the words of one of the phrases follow each other. */
function spansOf(tokens: readonly Token[], { phrases, open }: Phrases): Span[] {
  const starts = new Map<string, (readonly string[])[]>();
  for (const words of phrases) starts.set(words[0] ?? '', [...(starts.get(words[0] ?? '') ?? []), words]);
  const spans: Span[] = [];
  tokens.forEach(({ folded, start }, at) => {
    const candidates = open ? phrases : (starts.get(folded) ?? []);
    const words = candidates.find(phrase => followsAt(tokens, at, phrase, open));
    if (words) spans.push([start, tokens[at + words.length - 1]?.end ?? start]);
  });
  return spans;
}

function followsAt(tokens: readonly Token[], at: number, phrase: readonly string[], open: boolean): boolean {
  return phrase.every((word, i) => {
    const folded = tokens[at + i]?.folded;
    return open && i === phrase.length - 1 ? folded?.startsWith(word) : folded === word;
  });
}

function cut({ text, eId, place }: Segment, spans: readonly Span[]): Snippet {
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
    ...(place ? { place } : {}),
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
