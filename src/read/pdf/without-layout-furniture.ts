/** Page numbers, job numbers, bar codes and running heads among the lines of a page that lost its layout. */
import type { Furniture, SourceProperty } from '../../source/source.js';
import { furnitureOf, isBlank, originOf, type TextLine } from '../text/lines.js';
import { furnitureReason } from '../text/ods-tail.js';

export interface Cleared {
  readonly lines: readonly TextLine[];
  readonly furniture: readonly Furniture[];
  readonly properties: readonly SourceProperty[];
}

const JOB_NUMBER = /^(\d{2}-\d{5})(?:\s*\([A-Z]\))?$/;
/** Date of printing beside the job number: "030124". */
const PRINT_DATE = /^\d{6}$/;
const PAGE_OF = /^(\d{1,4})\/(\d{1,4})$/;

/** @param pages how many there are: "2/13" is a page number when there are thirteen */
export function withoutFooters(page: readonly TextLine[], pages: number): Cleared {
  const furniture: Furniture[] = [];
  const properties: SourceProperty[] = [];
  const hasJobNumber = page.some(line => JOB_NUMBER.test(line.text.trim()));
  const lines = page.filter(line => {
    const reason = reasonOf(line.text.trim(), pages, hasJobNumber);
    if (!reason) return true;
    furniture.push(furnitureOf(line, reason));
    const job = JOB_NUMBER.exec(line.text.trim())?.[1];
    if (job) properties.push({ name: 'jobNumber', value: job, from: 'job-line', origin: originOf(line) });
    return false;
  });
  return { lines, furniture, properties };
}

function reasonOf(text: string, pages: number, hasJobNumber: boolean): string | undefined {
  if (furnitureReason(text) === 'bar code') return 'bar code';
  if (JOB_NUMBER.test(text)) return 'page number';
  if (hasJobNumber && PRINT_DATE.test(text)) return 'page number';
  return Number(PAGE_OF.exec(text)?.[2]) === pages ? 'page number' : undefined;
}

const MOST_HEAD_LINES = 8;
const NUMBER_OF_PARAGRAPH = /^(?:\d{1,3}\.|[(（][a-z]{1,4}[)）])$/;

/**
 * The symbol at the head of a later page, and the title beside it: the lines up to the symbol, or those behind it, when
 * the first page prints the same words.
 */
export function withoutRunningHead(page: readonly TextLine[], symbol: string | undefined, firstPage: string): Cleared {
  const at = page.slice(0, MOST_HEAD_LINES).findIndex(line => line.text.trim() === symbol);
  if (symbol === undefined || at < 0) return { lines: page, furniture: [], properties: [] };
  const before = page.slice(0, at + 1);
  const title = titleBehind(page.slice(at + 1), firstPage);
  const head = [...before, ...title].filter(line => !isBlank(line) && !NUMBER_OF_PARAGRAPH.test(line.text.trim()));
  return {
    // The number of the first paragraph may have slipped above the head.
    lines: [...before.filter(line => NUMBER_OF_PARAGRAPH.test(line.text.trim())), ...page.slice(at + 1 + title.length)],
    furniture: head.map(line => furnitureOf(line, 'running head')),
    properties: [],
  };
}

/** The first lines behind the symbol, when the first page has them as its title. */
function titleBehind(lines: readonly TextLine[], firstPage: string): readonly TextLine[] {
  const start = lines.findIndex(line => !isBlank(line));
  const blank = lines.findIndex((line, index) => index > start && isBlank(line));
  if (start < 0 || blank < 0 || blank - start > MOST_HEAD_LINES / 2) return [];
  const words = lettersOf(lines.slice(start, blank).map(({ text }) => text));
  return words.length > FEWEST_LETTERS && firstPage.includes(words) ? lines.slice(0, blank) : [];
}

const FEWEST_LETTERS = 12;

/** Letters and figures of lines, for comparing what is broken otherwise. */
export function lettersOf(texts: readonly string[]): string {
  return texts
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
