/** Facts that the source states in several places: where they disagree, it is said. The printed one is taken. */

import { parseDate } from '../../languages/dates.js';
import { numberOf } from '../../numbers/figures.js';
import { isStated, type Source } from '../../source/source.js';
import { plainSymbol } from '../../un/symbols.js';
import type { Origin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { findClosing } from '../end/closing.js';
import type { Opened } from '../family.js';

interface Statement {
  readonly value: string;
  readonly where: string;
  readonly origin: Origin | undefined;
}

export function checkAgreement(opened: Opened, context: ParseContext): void {
  compare('symbol', symbols(opened), context);
  compare('job number', jobNumbers(opened.source, isPrintedJob), context);
  compare('job number of the document system', jobNumbers(opened.source, isSystemJob), context);
  compare('date of adoption', adoptionDates(opened, context), context);
  checkNumber(opened, context);
  checkNoteNumbers(opened.source, context);
}

function compare(fact: string, statements: readonly Statement[], { report }: ParseContext): void {
  const [first, ...others] = statements;
  const other = first && others.find(({ value }) => value !== first.value);
  if (!first || !other) return;
  const message = `The ${fact} is "${first.value}" (${first.where}) and "${other.value}" (${other.where}).`;
  report('parse/sources-disagree', message, other.origin ?? first.origin);
}

function symbols({ pieces, source }: Opened): Statement[] {
  const printed = pieces.filter(({ kind }) => kind === 'symbol').slice(0, 1);
  const stated = source.properties.filter(({ name }) => name === 'symbol').slice(0, 1);
  return [
    ...printed.map(({ text, paragraph }) => ({
      value: plainSymbol(text),
      where: 'masthead',
      origin: paragraph.origin,
    })),
    ...stated.map(({ value, from, origin }) => ({ value: plainSymbol(value), where: from, origin })),
  ];
}

/**
 * The Official Document System counts its jobs by language (`N1746271E`), the number printed at the foot is that of the
 * document (`17-23188`). In older documents both have the same figures; since about 2015 they are two facts.
 */
const isSystemJob = (value: string): boolean => /^[A-Z]{0,2}\d{7}[A-Z]$/.test(value);
const isPrintedJob = (value: string): boolean => !isSystemJob(value);

/** The seven figures that all forms of a job number share. */
function jobNumbers({ properties }: Source, isOfKind: (value: string) => boolean): Statement[] {
  return properties.flatMap(({ name, value, from, origin }) => {
    if (name !== 'jobNumber' || !isOfKind(value)) return [];
    const figures = /\d{7}/.exec(value.replace('-', ''))?.[0];
    return figures ? [{ value: figures, where: from, origin }] : [];
  });
}

function adoptionDates({ head, lines }: Opened, context: ParseContext): Statement[] {
  const title = head.titleLines.flatMap(line => {
    const date = parseDate(line.plain, context.language).at(-1);
    return date ? [{ value: date.iso, where: 'title line', origin: line.origin }] : [];
  });
  const closing = findClosing(lines, head.end, context);
  const last = closing && lines[closing.end - 1];
  const date = last?.kind === 'text' ? parseDate(last.plain, context.language).at(-1) : undefined;
  return date ? [...title, { value: date.iso, where: 'closing lines', origin: last?.origin }] : title;
}

/** `65/230` is the end of `A/RES/65/230`. */
function checkNumber({ head, symbol }: Opened, { report }: ParseContext): void {
  const { number } = head;
  if (!number || !symbol || !/\/(?:RES|DEC)\//.test(symbol)) return;
  const printed = number.line.plain.slice(number.start, number.end).replace(/\s/g, '');
  if (plainSymbol(symbol).replace(/\s/g, '').includes(printed)) return;
  report('parse/sources-disagree', `The number ${printed} does not match the symbol ${symbol}.`, number.line.origin);
}

/** Notes are numbered through the whole document. */
function checkNoteNumbers(source: Source, { report }: ParseContext): void {
  if (isStated(source)) return;
  const { notes } = source;
  let last = 0;
  for (const { marker, origin } of notes) {
    const number = numberOf(marker);
    if (Number.isNaN(number)) continue;
    const message = last ? `Note ${marker} follows note ${last}.` : `The first note has the number ${marker}.`;
    if (number !== last + 1) report('parse/note-numbers-jump', message, origin);
    last = number;
  }
}
