/** Notes are called in their order, behind words, and never within a figure or a date. */

import type { Place } from '../diagnostics/diagnostic.js';
import { parseDate } from '../languages/dates.js';
import type { Language } from '../languages/language.js';
import { wording } from '../languages/pattern.js';
import { numberOf } from '../numbers/figures.js';
import type { Element } from '../xml/tree.js';
import { findAll } from '../xml/walk.js';
import type { Check, ReviewContext } from './check.js';
import { type Line, placeOf, QUOTED, type Reading } from './reading.js';
import { shown } from './shown.js';

export const notes: Check = (reading, context) => {
  order(reading, context);
  for (const line of reading.lines) {
    for (const call of callsIn(line)) callPlace(call, line, context);
    if (line.region !== 'coverPage' && MAYBE_CALL.test(line.text) && LEFT_CALL.test(line.text)) {
      const message = `A possible note reference was left in the text: "${shown(line.text)}".`;
      context.report('review/call-in-text', message, line.place);
    }
  }
};

/** Marks rise; those of an annex may go on or begin again. Notes that nothing calls have no place in the order. */
function order({ document }: Reading, { report, reported }: ReviewContext): void {
  const uncalled = reported.flatMap(({ code, place }) => (code === 'enrich/note-not-called' && place ? [place] : []));
  let last = 0;
  for (const part of document.children) {
    if (part.type !== 'element' || part.name === 'attachments') continue;
    for (const note of findAll(part, 'authorialNote')) {
      const mark = numberOf(note.attributes['marker'] ?? '');
      if (!Number.isInteger(mark) || uncalled.some(place => isOrigin(place, note))) continue;
      const message = `The reference to note ${mark} comes after the reference to note ${last}.`;
      if (mark < last) report('review/note-before-earlier', message, placeOf(note));
      last = Math.max(last, mark);
    }
  }
}

const isOrigin = ({ line, part }: Place, { origin }: Element): boolean =>
  line === origin?.line && part === origin?.part;

/**
 * A number behind a word and its punctuation, or set off by a blank at the end: "the report,2 which", "the report, 2".
 * Figures behind a point are parts of numbers ("XI.6", "Dec.12"), so the word before is a small one.
 */
const LEFT_CALL =
  /(?:[^\p{L}.\p{N}]\p{Ll}{3,20}\.|\p{L}{3}[,;:]|\p{L}[)”»]|[”»][,;:.])\d{1,2}(?=\s|$)|\p{L}[,;] \d{1,2}\s*$/u;

/** Few texts have this, and it costs little to look for. */
const MAYBE_CALL = /[,;:.)”»] ?\d\d?(?:\s|$)/;

/** The call of a note: its mark and what stands round it. */
interface Call {
  readonly note: Element;
  readonly mark: string;
  readonly before: string;
  readonly after: string;
}

/** So much of the text around a call is looked at. */
const AROUND = 40;

function callPlace({ note, mark, before, after }: Call, line: Line, { report, language }: ReviewContext): void {
  if (!isWithinFigures(before, after) && !isNumberOfUnit(before, language) && !isInDate(before, mark, after, language))
    return;
  const message = `The reference to note ${mark} is inside a number or a date: "${shown(`${before.slice(-25)}[${mark}]${after}`)}".`;
  report('review/call-in-figures', message, { ...line.place, ...placeOf(note) });
}

/** "79/[7]5" */
function isWithinFigures(before: string, after: string): boolean {
  return /^[\p{Nd}/]/u.test(after) || /\p{Nd}\/$/u.test(before);
}

/** "Article [1]": the word says that a number is to follow. */
function isNumberOfUnit(before: string, language: Language): boolean {
  return unitPattern(language).test(before);
}

const NUMBERED_UNITS: ReadonlySet<string> = new Set(['paragraph', 'article', 'chapter', 'rule']);
const patterns = new WeakMap<Language, RegExp>();

function unitPattern(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const words = language.citations.units.flatMap(([word, unit]) => (NUMBERED_UNITS.has(unit) ? [wording(word)] : []));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})[ \\u00a0]$`, 'iu');
  patterns.set(language, pattern);
  return pattern;
}

/** "2 December 2024" of which the day became a call. */
function isInDate(before: string, mark: string, after: string, language: Language): boolean {
  if (!/^\s?\p{L}/u.test(after) || !/[\p{L}\p{N}]\s$/u.test(before.slice(-2))) return false;
  const at = before.length;
  return parseDate(`${before}${mark}${after}`, language).some(({ start, end }) => start <= at && at < end);
}

function callsIn({ node }: Line): Call[] {
  if (!holdsCall(node)) return [];
  const parts: (string | Element)[] = [];
  flatten(node, parts);
  const words = (some: readonly (string | Element)[]) => some.filter(part => typeof part === 'string').join('');
  return parts.flatMap((part, at) => {
    if (typeof part === 'string') return [];
    const before = words(parts.slice(Math.max(0, at - 4), at)).slice(-AROUND);
    const after = words(parts.slice(at + 1, at + 5)).slice(0, AROUND);
    return [{ note: part, mark: part.attributes['marker'] ?? '', before, after }];
  });
}

const CALLS: ReadonlySet<string> = new Set(['authorialNote', 'noteRef']);

function holdsCall({ children }: Element): boolean {
  for (const child of children)
    if (child.type === 'element' && (CALLS.has(child.name) || (!QUOTED.has(child.name) && holdsCall(child))))
      return true;
  return false;
}

/** Texts and calls in their order. */
function flatten(node: Element, parts: (string | Element)[]): void {
  for (const child of node.children) {
    if (child.type === 'text') parts.push(child.value);
    else if (child.type === 'comment' || QUOTED.has(child.name)) continue;
    else if (CALLS.has(child.name)) parts.push(child);
    else flatten(child, parts);
  }
}
