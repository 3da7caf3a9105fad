/** What becomes of a doubtful call: it is taken, put behind a number that is left whole, or not made. */

import type { Report } from '../../diagnostics/diagnostic.js';
import { type Paragraph, paragraphText } from '../../source/source.js';
import type { Place } from './candidates.js';
import { LAST_RESORT, TAKEN } from './cost.js';

export interface Choice {
  /** Marks of the notes in the order of the list. */
  readonly markers: readonly string[];
  /** For each note the place that most likely calls it first. */
  readonly first: readonly (Place | undefined)[];
  readonly candidates: readonly Place[];
  readonly paragraphs: readonly Paragraph[];
}

/** The place that calls a note. A doubtful one must be alone between the calls before and after it, and is reported. */
export function accepted(index: number, choice: Choice, report: Report): Place | undefined {
  const place = choice.first[index];
  if (!place || place.cost <= TAKEN) return place;
  if (hasRival(place, index, choice)) return undefined;
  if (!staysNumber(place)) return isLikely(place, index, choice) ? doubtful(place, report) : undefined;
  const shorter = standsElsewhere(place, index, choice);
  if (shorter) return proven(shorter, report);
  if (!isBetween(index, choice)) return undefined;
  report(
    'parse/call-within-number',
    `"${around(place)}" may end in the mark of note ${place.marker}; the number was left whole.`,
    place.paragraph.origin,
  );
  return place;
}

/** A number between words ("the report 64 and") may count something: only its place among the other marks makes it one. */
function isLikely({ cost }: Place, index: number, choice: Choice): boolean {
  return cost < LAST_RESORT.afterWord || isBetween(index, choice);
}

function doubtful(place: Place, report: Report): Place {
  const message = `"${around(place)}" is treated as a reference to note ${place.marker}.`;
  report('parse/call-doubtful', message, place.paragraph.origin);
  return place;
}

/** The text has the number without the mark elsewhere: this is said, but is no doubt. */
function proven(place: Place, report: Report): Place {
  const message = `"${around(place)}" ends in the reference to note ${place.marker}: the number without it occurs elsewhere.`;
  report('parse/call-behind-number', message, place.paragraph.origin);
  return place;
}

function around({ paragraph, end, marker }: Place): string {
  return paragraphText(paragraph)
    .slice(Math.max(0, end - marker.length - 25), end + 10)
    .trim();
}

function hasRival(place: Place, index: number, { first, candidates }: Choice): boolean {
  const from = first.slice(0, index).findLast(each => each)?.position ?? -1;
  const to = first.slice(index + 1).find(each => each)?.position ?? Infinity;
  const between = candidates.filter(each => each.position > from && each.position < to);
  return between.filter(each => each.marker === place.marker && each.cost <= place.cost).length > 1;
}

const staysNumber = ({ start, end }: Place) => start === end;

/** Whether marks that are no part of a number call the notes right before and after, so that this one belongs between. */
function isBetween(index: number, { first }: Choice): boolean {
  const isMark = (at: number) => {
    const place = first[at];
    return at < 0 || at >= first.length || (place !== undefined && !staysNumber(place));
  };
  return first.length > 1 && isMark(index - 1) && isMark(index + 1);
}

/**
 * "resolution 78/312" where "78/31" stands in the text as well; "decision 112" and "decision 113" for notes 2 and 3; "its
 * amended article 12" where "its amended article 1" stands: the number without the mark has a place of its own, so the mark
 * is cut off.
 */
function standsElsewhere(place: Place, index: number, { first, markers, paragraphs }: Choice): Place | undefined {
  const { cut, paragraph, end } = place;
  if (cut === undefined || !first[index - 1] || (index + 1 < first.length && !first[index + 1])) return undefined;
  const before = paragraphText(paragraph).slice(Math.max(0, cut - WORDS), cut);
  // Figures behind the word for what they number are cut only where the marks before and after stand in the same paragraph.
  if (place.thing && ![index - 1, index + 1].every(at => first[at]?.paragraph === paragraph)) return undefined;
  const marks = [markers[index - 1], markers[index + 1]];
  const isThere = shorterForms(before, marks, place.thing).some(([form, behind]) =>
    paragraphs.some(each => occursWith(form, behind, each, each === paragraph ? end : -1)),
  );
  return isThere ? { ...place, start: cut } : undefined;
}

/** So much of the text before a mark is looked at. */
const WORDS = 48;

/** What the number without its mark looks like, with what may stand behind it elsewhere: the marks of other notes, or nothing. */
function shorterForms(before: string, marks: readonly (string | undefined)[], thing = false) {
  const number = /(?:\d+\/|[^\d\s]{3}\s?)\d{1,3}$/u.exec(before)?.[0];
  const words = /\p{L}{4,20}\s\p{L}{4,20}\s\d$/u.exec(before)?.[0];
  const alone = new Set([...marks, '']);
  const forms: [string, ReadonlySet<string | undefined>][] = [];
  // One figure alone stands in many places; with two words before it in few.
  if (number && !thing) forms.push([number, /\d\d$|\//.test(number) ? alone : new Set(marks)]);
  if (words) forms.push([words, alone]);
  return forms;
}

/** Whether a number stands in a paragraph, alone or with one of these marks; not where it ends at `except`. */
function occursWith(
  number: string,
  marks: ReadonlySet<string | undefined>,
  paragraph: Paragraph,
  except: number,
): boolean {
  const text = paragraphText(paragraph);
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const end = at + number.length;
    const more = /^\d*/.exec(text.slice(end, end + 4))?.[0] ?? '';
    if (end + more.length !== except && marks.has(more) && !/\d/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
