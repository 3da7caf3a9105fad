/**
 * The marks that open the notes of a list: "1 See …" as an extraction has it, and what editors and programs write in its
 * place: "1. See …", "1) …", "[1] …", "(1) …", "¹ …", a number and a tab, `[^1]:`, with figures of any script.
 */
import { languages } from '../../languages/index.js';
import { FIGURE, numberOf, RAISED_FIGURE } from '../../numbers/figures.js';
import type { TextLine } from './lines.js';

export interface Opening {
  readonly index: number;
  /** As printed; a raised number in line. */
  readonly marker: string;
  /** The number of a numbered mark; 0 for signs. */
  readonly value: number;
  /** Length of the mark and the white space after it. */
  readonly length: number;
  /** What stands around the number; `plain` for a number and a blank, and for signs. The marks of a list have one form. */
  readonly form: string;
}

/** The mark as calls are compared with it: a number by its value. */
export const keyOf = ({ marker, value }: Opening): string => (value > 0 ? String(value) : marker);

/** A tab or a dash after the number makes it a row of a table or a numbered paragraph. In Arabic the number stands in parentheses. */
const PLAIN = new RegExp(
  `^ ?(?:([${FIGURE}]{1,3})|(\\*{1,6}|[†‡§])|\\(([${FIGURE}]{1,3})\\)(?=\\s*\\p{Script=Arabic}))[ \\u00a0]\\s*(?=\\S)(?![-–ـ]\\s)`,
  'u',
);

/** A number and a blank, a sign and a blank: the form of extractions. */
export function plainOpening(line: TextLine, index: number): Opening | undefined {
  const match = PLAIN.exec(line.text);
  if (!match || opensWithDate(line.text)) return undefined;
  const [whole, number, sign, enclosed] = match;
  const figures = number ?? enclosed;
  const value = figures === undefined ? 0 : numberOf(figures);
  return { index, marker: sign ?? figures ?? '', value, length: whole.length, form: 'plain' };
}

/** "21 December 2010" closes a resolution, "22 May 1948 and urges" goes on a sentence: neither is a note. */
function opensWithDate(text: string): boolean {
  const opening = text.trim().slice(0, 60);
  return languages.some(({ date }) => date.exec(opening)?.index === 0);
}

/** Brackets, point or tab around a number, or a raised number. Groups: lead, opening bracket, number, what follows it, raised number. */
const MARKED = new RegExp(
  `^([ \\t]{0,8})(?:(\\[\\^?|\\()?([${FIGURE}]{1,3})(\\]:?|\\)|[.．、](?=\\s)|[ \\u00a0]?[-–ـ](?=\\s)|(?=[ \\t]))|([${RAISED_FIGURE}]{1,3}))\\s*(?=\\S)`,
  'u',
);

/** Any other form. Lines of a body open like that as well: its place and the calls must show that it is a note. */
export function markedOpening(line: TextLine, index: number): Opening | undefined {
  const match = MARKED.exec(line.text);
  if (!match || opensWithDate(line.text)) return undefined;
  const [whole, lead = '', open = '', number, close = '', raised] = match;
  const gap = whole.includes('\t', lead.length) ? 'tab' : '';
  const value = numberOf(number ?? raised ?? '');
  const form = raised ? 'raised' : `${lead.includes('\t') ? 'led ' : ''}${open}1${close.trim()}${close ? '' : gap}`;
  // A bracket that opens closes, and the reverse: "1]" and "(1" are slips.
  if (form === '1' || open.startsWith('[') !== close.startsWith(']') || (open === '(' && close !== ')'))
    return undefined;
  return { index, marker: number ?? String(value), value, length: whole.length, form };
}
