/**
 * Text extracted from a PDF with its layout kept (`pdftotext -layout`): pages parted by form feeds, blanks in place of
 * positions. Running heads, page numbers and rules are furniture; notes stand at the bottom of the pages.
 */
import { AND_OR } from '../../languages/joints.js';
import type { Furniture, Paragraph, Source, SourceNote, SourceProperty } from '../../source/source.js';
import { joined } from '../text/join.js';
import { furnitureOf, isBlank, originOf, type TextLine } from '../text/lines.js';
import { furnitureReason } from '../text/ods-tail.js';
import { pageNotes } from './with-layout-notes.js';

/** Whether a text is laid out with blanks: most of its lines are led by several. */
export function isLaidOut(lines: readonly TextLine[]): boolean {
  const text = lines.filter(line => !isBlank(line));
  const led = text.filter(line => indentOf(line) >= LED).length;
  return text.length >= FEWEST && led * 5 >= text.length * 3 && !text.some(line => line.text.startsWith('\t'));
}

const LED = 4;
const FEWEST = 8;

/** What is gathered page by page. */
interface Gathered {
  readonly masthead: Paragraph[];
  readonly blocks: Paragraph[];
  readonly notes: SourceNote[];
  readonly properties: SourceProperty[];
  readonly furniture: Furniture[];
}

/** @param pages the lines of each page */
export function sourceOfPages(pages: readonly (readonly TextLine[])[]): Source {
  const all: Gathered = { masthead: [], blocks: [], notes: [], properties: [], furniture: [] };
  const symbol = symbolOf(pages[0] ?? []);
  pages.forEach((page, index) => {
    readPage(page, index === 0, symbol, all);
  });
  return { format: 'pdf-text', ...all, media: new Map() };
}

function readPage(page: readonly TextLine[], isFirst: boolean, symbol: string | undefined, all: Gathered): void {
  let lines = withoutFooter(trimBlank(page), all);
  if (isFirst) lines = takeMasthead(lines, all);
  else lines = withoutRunningHead(lines, symbol, all);
  const { text, notes, furniture } = pageNotes(lines, all.notes.length);
  for (const added of notes) all.notes.push(added);
  for (const added of furniture) all.furniture.push(added);
  addParagraphs(trimBlank(text), all.blocks);
}

export function indentOf(line: TextLine): number {
  return line.text.length - line.text.trimStart().length;
}

function trimBlank(lines: readonly TextLine[]): readonly TextLine[] {
  const first = lines.findIndex(line => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(line => !isBlank(line)) + 1);
}

// Furniture.

const PAGE = '\\d{1,4}/\\d{1,4}';
const JOB = '\\d{2}-\\d{5}';
const FOOTER = new RegExp(
  `^\\s*(?:${PAGE}(?:\\s+${JOB})?|${JOB}(?:\\s*\\([A-Z]\\))?(?:\\s+\\d{6})?(?:\\s+${PAGE})?|\\d{1,4}|[A-Z]{2,3}\\.${JOB}.*)\\s*$`,
);

/** Takes page numbers, job numbers and bar codes off the end of a page. */
function withoutFooter(lines: readonly TextLine[], all: Gathered): readonly TextLine[] {
  let end = lines.length;
  for (; end > 0; end--) {
    const line = lines[end - 1] as TextLine;
    if (isBlank(line)) continue;
    const isBarCode = furnitureReason(line.text) === 'bar code';
    if (!isBarCode && !FOOTER.test(line.text)) break;
    takeJobNumber(line, all);
    all.furniture.push(furnitureOf(line, isBarCode ? 'bar code' : 'page number'));
  }
  return lines.slice(0, end);
}

function takeJobNumber(line: TextLine, { properties }: Gathered): void {
  const value = /\d{2}-\d{5}/.exec(line.text)?.[0];
  if (!value || properties.some(each => each.value === value)) return;
  properties.push({ name: 'jobNumber', value, from: 'job-line', origin: originOf(line) });
}

/** Symbol in the masthead: the running heads repeat it. */
export function symbolOf(lines: readonly TextLine[]): string | undefined {
  for (const line of lines.slice(0, 12)) {
    const found = /(?:^|\s)([A-Z]{1,4}\/\S*\d\S*(?: \(\d{4}\)| [A-Z](?:-[A-Z])?(?=\s|$))?)/.exec(line.text)?.[1];
    if (found) return found.replace(/\*+$/, '');
  }
  return undefined;
}

/** The lines above the first blank line of a later page, when they repeat the symbol. */
function withoutRunningHead(
  lines: readonly TextLine[],
  symbol: string | undefined,
  { furniture }: Gathered,
): readonly TextLine[] {
  const blank = lines.findIndex(isBlank);
  const head = lines.slice(0, blank < 0 ? lines.length : blank);
  if (!symbol || blank > MOST_HEAD_LINES || !head.some(line => line.text.includes(symbol))) return lines;
  for (const added of head.map(line => furnitureOf(line, 'running head'))) furniture.push(added);
  return lines.slice(head.length);
}

const MOST_HEAD_LINES = 5;

// Masthead.

/** Groups of lines at the head of the first page that stand in columns or at its left edge. */
function takeMasthead(lines: readonly TextLine[], { masthead }: Gathered): readonly TextLine[] {
  let at = 0;
  let end = 0;
  while (at < lines.length) {
    const blank = lines.findIndex((line, index) => index >= at && isBlank(line));
    const stop = blank < 0 ? lines.length : blank;
    const group = lines.slice(at, stop);
    if (group.length > 0 && !group.every(isMasthead)) break;
    if (group.length > 0) end = stop;
    at = stop + 1;
  }
  masthead.push(
    ...lines
      .slice(0, end)
      .filter(line => !isBlank(line))
      .flatMap(cells),
  );
  return lines.slice(end);
}

/** Cells side by side, the right column alone, or the left edge of the page, where no text stands. */
function isMasthead(line: TextLine): boolean {
  const inColumns = /\S {6,}\S/.test(line.text) && !/^\s*\S*\d\S*\.\s/.test(line.text);
  return inColumns || indentOf(line) > RIGHT_HALF || indentOf(line) < 2;
}

function cells(line: TextLine): Paragraph[] {
  return line.text
    .trim()
    .split(/ {3,}/)
    .map(text => ({
      kind: 'paragraph',
      origin: originOf(line),
      indent: 0,
      runs: [{ kind: 'text', text: text.trim() }],
    }));
}

// Paragraphs.

/** A line that is led by more than the margin of its page opens a paragraph, and so does one after a blank line. */
function addParagraphs(lines: readonly TextLine[], blocks: Paragraph[]): void {
  const margin = marginOf(lines);
  let open: TextLine[] = [];
  const close = () => {
    const [first] = open;
    if (first) blocks.push(joined(open, indentOf(first) > margin + 1 ? 1 : 0));
    open = [];
  };
  const width = lines.reduce((most, line) => Math.max(most, line.text.trim().length), 0);
  lines.forEach((line, index) => {
    const last = blocks.at(-1);
    if (isBlank(line)) close();
    else if (index === 0 && last && indentOf(line) <= margin + 1 && continues(last)) {
      blocks.pop();
      open = [lineOf(last), line];
    } else {
      if (opensParagraph(line, open.at(-1), margin, width)) close();
      open.push(line);
    }
  });
  close();
}

/** The indent that most long lines of a page have. */
function marginOf(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.text.trim().length < 30) continue;
    counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked[0]?.[0] ?? 0;
}

const NUMBERED = /^\s*(?:\d{1,3}\.|\([a-z]{1,4}\)|[IVX]{1,5}\.|[A-Z]\.)\s/;

function opensParagraph(line: TextLine, before: TextLine | undefined, margin: number, width: number): boolean {
  if (!before) return false;
  const text = line.text.trim();
  if (text.startsWith('[') || indentOf(line) > RIGHT_HALF) return true;
  if (indentOf(line) > margin + 1) {
    return indentOf(line) !== indentOf(before) || NUMBERED.test(line.text) || endsSentence(before);
  }
  // "Section 2" and its title, "Article 1" and its title: a short line before a capital is a heading.
  const isShort = before.text.trim().length * 5 < width * 2 && indentOf(before) <= margin + 1;
  const ended = endsSentence(before) || before.text.trim().length * 4 < width * 3;
  return (NUMBERED.test(line.text) && ended) || (isShort && /^\p{Lu}/u.test(text));
}

/** Closing lines and the right column of the masthead begin behind this place: a line there is a paragraph of its own. */
const RIGHT_HALF = 40;

const SENTENCE_END = new RegExp(`(?:[.;:,?!)”]|; ${AND_OR})\\s*(?:\\d{1,3}\\s*)?$`);
const endsSentence = (line: TextLine) => SENTENCE_END.test(line.text);

/** A paragraph goes on over a page break unless it has ended; a short line there is a closing line or a heading. */
function continues(block: Paragraph): boolean {
  const run = block.runs[0];
  return run?.kind === 'text' && run.text.length > SHORTEST_LINE && !/[.;:?!]\s*(?:\d{1,3}\s*)?$/.test(run.text);
}

const SHORTEST_LINE = 40;

/** A paragraph as a line again, led as it was, so that more can be joined to it. */
function lineOf(block: Paragraph): TextLine {
  const run = block.runs[0];
  const text = run?.kind === 'text' ? run.text : '';
  const { line = 0, part } = block.origin;
  return { text: `${' '.repeat(block.indent * 100)}${text}`, number: line, ...(part ? { part } : {}) };
}
