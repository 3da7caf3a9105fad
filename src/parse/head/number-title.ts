/**
 * Title lines that state a number and perhaps a date: "Resolution 1325 (2000)", in the volumes of the early years also
 * "Resolution 242 (1967) of 22 November 1967" and "1 (1946) Resolution of 25 January 1946".
 */
import { parseDate } from '../../languages/dates.js';
import type { ParseContext } from '../context.js';
import type { TextLine } from '../line.js';
import { as, type Stretch } from '../marked.js';

const NUMBER = /\d{1,4}(?: [A-Z])? ?[(（](?:19|20)\d\d[)）]/u;
/** Words between a number and its date, or between type and date: "of", "du", "de", "от". */
const LINK = /^[\s,]*(?:\p{L}{1,4}\s+){0,2}$/u;

/** Nothing, a comma, or a date that text recognition has spoilt: "of 3 Apri] 1991". */
const AFTER = /^\s*,?\s*(?:\p{L}{1,4} \d{1,2} \S{3,12} \d{4})?\s*$/u;

/** Mark-up of such a line; undefined when the line is none. */
export function numberTitle(line: TextLine, context: ParseContext): Stretch[] | undefined {
  const { formulas } = context.language;
  const text = line.plain;
  const number = NUMBER.exec(text);
  if (!number || text.length > LONGEST) return undefined;
  const end = number.index + number[0].length;
  const date = parseDate(text, context.language).at(-1);
  const rest = date ? text.slice(end, date.start) : text.slice(end);
  const type = typeIn(text.slice(0, number.index)) ?? typeIn(rest, end);
  const opens = formulas.resolutionNumber.test(text.slice(0, end)) && (date ? LINK.test(rest) : AFTER.test(rest));
  const isWhole = opens || formulas.resolutionNumber.test(text);
  const isOld = date !== undefined && date.end >= text.trimEnd().length && /^\s*\d/.test(text) && type !== undefined;
  if (!isWhole && !isOld) return undefined;
  const found: Stretch[] = [{ start: number.index, end, wrap: as('docNumber') }];
  if (type) found.push({ start: type[0], end: type[1], wrap: as('docType', { refersTo: '#resolution' }) });
  if (date) found.push(dateStretch(date));
  return found.sort((a, b) => a.start - b.start);
}

const LONGEST = 120;

function typeIn(text: string, offset = 0): readonly [number, number] | undefined {
  const word = /\p{L}{4,}/u.exec(text);
  return word ? [offset + word.index, offset + word.index + word[0].length] : undefined;
}

/** "of 22 November 1967", on a line of its own below the number. */
export function dateTitle(line: TextLine, context: ParseContext): Stretch[] | undefined {
  const date = parseDate(line.plain, context.language)[0];
  if (!date || line.plain.length > LONGEST) return undefined;
  const alone = LINK.test(line.plain.slice(0, date.start)) && line.plain.slice(date.end).trim() === '';
  return alone ? [dateStretch(date)] : undefined;
}

function dateStretch({
  start,
  end,
  iso,
}: {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}): Stretch {
  return { start, end, wrap: as('docDate', { date: iso, refersTo: '#adoptionDate' }) };
}
