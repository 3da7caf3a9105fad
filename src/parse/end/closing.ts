/** The closing lines: meeting, date, and in the Human Rights Council the vote. */

import { parseDate } from '../../languages/dates.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import type { Line, TextLine } from '../line.js';
import { as, markedParagraph } from '../marked.js';
import { looseText } from './loose.js';
import { oldClosingParagraph } from './old-vote.js';
import { votesOf } from './votes.js';

export interface Closing {
  /** Index of the first closing line, and of the first line after the date. */
  readonly start: number;
  readonly end: number;
}

/** Where the closing lines stand: a meeting and a date, on one line or two; Chinese prints the date first. */
export function findClosing(lines: readonly Line[], from: number, context: ParseContext): Closing | undefined {
  for (let start = from; start < lines.length; start++) {
    const decided = decidedFrom(lines, start);
    if (decided > start) return { start, end: decided };
    if (isAdoption(lines[start], context)) return { start, end: start + 1 };
    const first = partsOf(lines[start]);
    if (first.length > 1 && areClosing(first[0], first[1], context)) return { start, end: start + 1 };
    const [next] = partsOf(lines[start + 1]);
    if (areClosing(first[0], next, context)) return { start, end: start + 2 };
    if (context.language.closingDateFirst && areClosing(next, first[0], context)) return { start, end: start + 2 };
  }
  return undefined;
}

/** Where lines end of which a person decided that they close the text. */
function decidedFrom(lines: readonly Line[], start: number): number {
  let end = start;
  for (let line = lines[end]; line?.kind === 'text' && line.source.role === 'closing'; line = lines[end]) end++;
  return end;
}

/** "(Resolution adopted on the report of the Commission at the 19th plenary meeting, on 24 November 2021.)" */
function isAdoption(line: Line | undefined, { language }: ParseContext): boolean {
  if (
    line?.kind !== 'text' ||
    line.source.role ||
    line.mark ||
    line.plain.length > 300 ||
    !/^\s*[(（[]/u.test(line.plain)
  )
    return false;
  return language.formulas.adopted.test(line.plain) && parseDate(line.plain, language).length > 0;
}

/** The parts of a line that may close a text: at a line break, or a comma ("17th plenary meeting, 24 January 1946."). */
function partsOf(line: Line | undefined): string[] {
  if (line?.kind !== 'text' || line.source.role || line.mark || line.plain.length > LONGEST) return [];
  return line.text.split(/\n|[,،，]\s+(?=\S)/u).map(unpointed);
}

function areClosing(meeting: string | undefined, date: string | undefined, context: ParseContext): boolean {
  if (meeting === undefined || date === undefined) return false;
  return context.language.formulas.meeting.test(meeting) && dateIn(date, context) !== undefined;
}

const LONGEST = 120;

/** Until the thirties sessions the lines ended in a comma and a full stop: "1496th plenary meeting, / 16 December 1966." */
function unpointed(text: string): string {
  return text.trim().replace(/\s*[,.،，。]$/u, '');
}

/** ISO date when the text is a date and nothing else; a stray sign before it ("s1 de diciembre de 2025") is no word. */
function dateIn(text: string, { language }: ParseContext): string | undefined {
  const date = parseDate(text, language)[0];
  return date && /^[^\d\s]?$/u.test(text.slice(0, date.start)) && date.end === text.length ? date.iso : undefined;
}

interface Ends {
  readonly closing: readonly TextLine[];
  readonly votes: readonly TextLine[];
  readonly loose: readonly TextLine[];
}

/** The closing lines and what belongs to them; undefined when there are none. */
export function conclusionsOf({ closing, votes, loose }: Ends, context: ParseContext): Element | undefined {
  if (closing.length === 0) return undefined;
  const paragraphs = closing.map(line => closingParagraph(line, context));
  const adoption = element('container', { name: 'adoption' }, paragraphs);
  const vote = votes.length > 0 ? element('container', { name: 'vote' }, votesOf(votes, context)) : undefined;
  return withOrigin(element('conclusions', {}, adoption, vote, looseText(loose)), closing[0]?.origin);
}

function closingParagraph(line: TextLine, context: ParseContext): Element {
  const old = oldClosingParagraph(line, context);
  if (old) return old;
  const meeting = meetingStretch(line, context);
  const date = parseDate(line.plain, context.language).at(-1);
  return markedParagraph(line.source, [
    ...(meeting ? [meeting] : []),
    ...(date && (!meeting || date.start >= meeting.end)
      ? [{ start: date.start, end: date.end, wrap: as('docDate', { date: date.iso, refersTo: '#adoptionDate' }) }]
      : []),
  ]);
}

function meetingStretch(line: TextLine, { language }: ParseContext) {
  const first = line.text.split(/\n|[,،，]\s+(?=\S)/u)[0] ?? '';
  const groups = language.formulas.meeting.exec(unpointed(first))?.groups;
  if (!groups) return undefined;
  const number = language.ordinal(groups['number'] ?? '') ?? groups['number'];
  // An event has to name what it refers to: "No meeting", or words that are no number, name nothing.
  if (!/^\d+$/.test(String(number))) return undefined;
  const id = groups['kind'] ? 'plenaryMeeting' : 'meeting';
  return {
    start: 0,
    end: first.length - first.trimStart().length + unpointed(first).length,
    wrap: as('event', { refersTo: `#${id}${number}` }),
  };
}
