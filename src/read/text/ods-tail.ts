/**
 * What follows the comment block in a text of the Official Document System: rules, page numbers, headers and footers
 * of the Word file one after the other. The first-page header is the masthead, its cells run together on one line.
 */
import { languages } from '../../languages/index.js';
import type { Furniture, Paragraph, SourceProperty } from '../../source/source.js';
import { isPageNumber } from '../page-number.js';
import { furnitureOf, isBlank, originOf, paragraphOf, type TextLine } from './lines.js';

export interface Tail {
  readonly masthead: readonly Paragraph[];
  readonly properties: readonly SourceProperty[];
  readonly furniture: readonly Furniture[];
}

const RULE = /^[_\-–—=.*\s]{3,}$/;
/** "* * *" is printed between parts of a text, and is no rule of a page. */
const DIVIDER = /^\*(?:\s{1,5}\*){1,8}$/;
const JOB = /^\d{2}-\d{5}\b/;
const BAR_CODE = /^\*\d{7,}\*$/;
const AND = languages.map(({ vocabulary }) => vocabulary.and).join('|');
const SYMBOL = new RegExp(
  `^[A-Z][A-Z0-9.]{0,12}\\/[^\\s]{1,60}(?: ?\\(\\d{4}\\)| [A-Z](?:-[A-Z])?| \\(Part [IVX]+\\)| [A-Z] ?(?:${AND}) ?[A-Z])?$`,
);

/** A line of dashes or the like. */
export function isRule(text: string): boolean {
  const line = text.trim();
  return RULE.test(line) && !DIVIDER.test(line);
}

/** Why a line by itself is no text of the document; undefined when it may be. */
export function furnitureReason(text: string): string | undefined {
  const line = text.trim();
  if (BAR_CODE.test(line)) return 'bar code';
  if (isRule(line)) return 'ruled line';
  if (isPageNumber(line)) return 'page number';
  return SYMBOL.test(line) ? 'running head' : undefined;
}

export function readTail(lines: readonly TextLine[]): Tail {
  const masthead: Paragraph[] = [];
  const properties: SourceProperty[] = [];
  const furniture: Furniture[] = [];
  for (const group of groups(lines)) {
    const rest = group.filter(line => !takeJobLine(line, properties, furniture));
    const isMasthead = rest.some(line => furnitureReason(line.text) === undefined);
    for (const line of rest) {
      if (isMasthead) masthead.push(paragraphOf(line));
      else furniture.push(furnitureOf(line, furnitureReason(line.text) ?? 'running head'));
    }
  }
  return { masthead, properties, furniture };
}

/** Job number as printed at the foot of the first page, and the bar code made of it. */
function takeJobLine(line: TextLine, properties: SourceProperty[], furniture: Furniture[]): boolean {
  const text = line.text.trim();
  const job = JOB.exec(text)?.[0];
  if (job) properties.push({ name: 'jobNumber', value: job, from: 'job-line', origin: originOf(line) });
  else if (BAR_CODE.test(text)) {
    const value = text.replaceAll('*', '');
    properties.push({ name: 'jobNumber', value, from: 'bar-code', origin: originOf(line) });
  } else return false;
  furniture.push(furnitureOf(line, job ? 'job number' : 'bar code'));
  return true;
}

/** Lines between blank lines. */
function groups(lines: readonly TextLine[]): TextLine[][] {
  const all: TextLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (isBlank(line)) open = false;
    else if (open) all.at(-1)?.push(line);
    else {
      all.push([line]);
      open = true;
    }
  }
  return all;
}
