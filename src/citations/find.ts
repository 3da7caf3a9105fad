/** All citations of a text: every grammar of the language, one after another, put together. */
import { matchable } from '../akn/text.js';
import { findBareNumbers } from './bare-numbers.js';
import type { Citation } from './citation.js';
import type { CitationContext } from './context.js';
import { type Grammar, grammarOf } from './grammar.js';
import { type NoteRecord, resolveIbid } from './ibid.js';
import { findCourtReports } from './icj.js';
import { pressed, stretched } from './kashida.js';
import { findNumberFirstResolutions } from './number-first/resolutions.js';
import { findByForm } from './own-forms.js';
import { findResolutions } from './resolutions.js';
import { findSales } from './sales.js';

import { findSymbols } from './symbols.js';
import { findTreaties } from './treaty-series.js';

/** Every citation has a figure in it, but a bare "Ibid.". */
const FIGURE = /\d/;

/**
 * Finds the citations of one paragraph or note.
 * @param text as `citable` gives it: special characters made plain, every character in its place
 * @param previous in a note: what the note before cites, which "Ibid." stands for
 * @returns in order of place, not overlapping; offsets hold in the text as printed. Time grows with the length of the text.
 */
export function findCitations(text: string, context: CitationContext, previous?: NoteRecord): Citation[] {
  if (!FIGURE.test(text) && !context.inNote) return [];
  const { plain, places } = pressed(text);
  const found = citationsIn(plain, context, previous);
  return places ? found.map(each => stretched(each, places)) : found;
}

function citationsIn(text: string, context: CitationContext, previous: NoteRecord | undefined): Citation[] {
  const grammar = grammarOf(context.language);
  const found = inOrder([
    ...findTreaties(text, grammar),
    ...findSymbols(text, grammar),
    ...resolutionsIn(text, grammar, context),
    ...findSales(text, grammar),
    ...findCourtReports(text),
    ...findByForm(text, grammar),
    ...findBareNumbers(text, grammar),
  ]);
  return context.inNote ? inOrder(resolveIbid(text, found, previous, grammar)) : found;
}

function resolutionsIn(text: string, grammar: Grammar, context: CitationContext): Citation[] {
  const { numberFirst } = grammar.words;
  return numberFirst
    ? findNumberFirstResolutions(text, grammar, numberFirst, context)
    : findResolutions(text, grammar, context);
}

const SPECIAL =
  /[\t\n\r\u00a0\u00ad\u0660-\u0669\u06f0-\u06f9\u2000-\u2011\u202a-\u202f\u2044\u2066-\u2069\u2215\u3000\uff10-\uff19]/;

/** Text for the grammars: look-alike characters made plain, every character in its place. */
export function citable(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return matchable(text)
    .replace(/[\u2215\u2044]/g, '/')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, ' ');
}

/** Sorted by place; where two overlap the longer stays. */
function inOrder(citations: readonly Citation[]): Citation[] {
  const sorted = [...citations].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Citation[] = [];
  for (const citation of sorted) {
    const last = kept.at(-1);
    if (!last || citation.start >= last.end) kept.push(citation);
    else if (citation.end - citation.start > last.end - last.start) kept[kept.length - 1] = citation;
  }
  return kept;
}
