/**
 * Kashida (U+0640) stretches an Arabic word so that a line is filled: "المجلـــد". It is no letter, and the grammars read the
 * text without it. Behind a lone letter it stays: "هـ" is how the letter is printed in lists.
 */
import type { Citation } from './citation.js';

const KASHIDA = /(?=\u0640)(?<=\p{Script=Arabic})\u0640+(?=\p{Script=Arabic})/gu;

/** A text without kashida, and the place that each of its characters has in the text as printed, one more for the end. */
export function pressed(text: string): { readonly plain: string; readonly places?: readonly number[] } {
  if (!text.includes('\u0640')) return { plain: text };
  const places: number[] = [];
  let plain = '';
  let from = 0;
  const keep = (to: number) => {
    plain += text.slice(from, to);
    for (let at = from; at < to; at++) places.push(at);
  };
  for (const { index, 0: word } of text.matchAll(KASHIDA)) {
    keep(index);
    from = index + word.length;
  }
  keep(text.length);
  places.push(text.length);
  return { plain, places };
}

/** A citation found in the plain text, at its place in the text as printed. */
export function stretched(citation: Citation, places: readonly number[]): Citation {
  const span = <Span extends { readonly start: number; readonly end: number }>(each: Span): Span => ({
    ...each,
    start: places[each.start] as number,
    end: (places[each.end - 1] as number) + 1,
  });
  const { parts } = citation;
  return { ...span(citation), ...(parts ? { parts: parts.map(span) } : {}) };
}
