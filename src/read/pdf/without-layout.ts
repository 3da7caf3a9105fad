/**
 * Text extracted from a PDF in reading order without its layout (`pdftotext`): pages parted by form feeds, lines broken at
 * a fixed width, no indents. Raised marks of notes stand on lines of their own.
 */
import { detectLanguage } from '../../languages/index.js';
import type { Language } from '../../languages/language.js';
import type { Furniture, Paragraph, Source, SourceNote, SourceProperty } from '../../source/source.js';
import { joined } from '../text/join.js';
import { isBlank, type TextLine } from '../text/lines.js';
import { symbolOf } from './with-layout.js';
import { lettersOf, withoutFooters, withoutRunningHead } from './without-layout-furniture.js';
import { plainNotes } from './without-layout-notes.js';
import { plainParagraphs } from './without-layout-paragraphs.js';

const WIDEST = 200;
const FEWEST = 8;

/** Whether a text has pages of lines that are broken at a width, and nothing leads them. */
export function hasPlainPages(pages: readonly (readonly TextLine[])[]): boolean {
  const lines = pages.flat().filter(line => !isBlank(line));
  if (pages.length < 2 || lines.length < FEWEST) return false;
  const narrow = lines.filter(({ text }) => text.length <= WIDEST && !/^[\t ]/.test(text));
  return narrow.length * 20 >= lines.length * 19;
}

interface Page {
  readonly text: readonly TextLine[];
  readonly notes: readonly SourceNote[];
  /** Notes up to the end of this page. */
  readonly count: number;
  readonly furniture: readonly Furniture[];
  readonly properties: readonly SourceProperty[];
}

/** @param all the lines of each page */
export function sourceOfPlainPages(all: readonly (readonly TextLine[])[]): Source {
  const pages = all.filter(page => !page.every(isBlank));
  const language = detectLanguage(sampleOf(pages)).language;
  const document = openingOf(pages);
  const read: Page[] = [];
  for (const page of pages) read.push(readPage(page, document, read));
  const [top = [], ...later] = read.map(({ text }) => text);
  const { lines: first, start: sponsors } = withSponsors(top, language);
  const start = sponsors >= 0 ? sponsors : textStart(first, language);
  return {
    format: 'pdf-text',
    masthead: mastheadOf(first.slice(0, start), language),
    blocks: plainParagraphs([first.slice(start), ...later], language),
    notes: read.flatMap(({ notes }) => notes),
    properties: onceEach(read.flatMap(({ properties }) => properties)),
    furniture: read.flatMap(({ furniture }) => furniture),
    media: new Map(),
  };
}

const SAMPLE = 60;

const sampleOf = (pages: readonly (readonly TextLine[])[]) =>
  pages
    .flat()
    .slice(0, SAMPLE)
    .map(({ text }) => text)
    .join('\n');

/** What later pages are read with. */
interface Opening {
  readonly first: readonly TextLine[];
  readonly symbol: string | undefined;
  /** Letters and figures of the first page. */
  readonly letters: string;
  readonly pages: number;
}

function openingOf(pages: readonly (readonly TextLine[])[]): Opening {
  const first = pages[0] ?? [];
  return { first, symbol: symbolOf(first), letters: lettersOf(first.map(({ text }) => text)), pages: pages.length };
}

function readPage(page: readonly TextLine[], { first, symbol, letters, pages }: Opening, before: Page[]): Page {
  const folio = `${before.length + 1}/${pages}`;
  const footers = withoutFooters(
    page.flatMap(line => gluedApart(line, folio)),
    pages,
  );
  const head =
    page === first ? { lines: footers.lines, furniture: [] } : withoutRunningHead(footers.lines, symbol, letters);
  const count = before.at(-1)?.count ?? 0;
  const { text, notes, goesOn, furniture } = plainNotes(head.lines, count);
  return {
    text: takeRest(text, goesOn, before),
    notes,
    count: count + notes.length,
    furniture: [...footers.furniture, ...head.furniture, ...furniture],
    properties: footers.properties,
  };
}

/** The rule above the notes, or the number of the page ("16/17"), may be glued to the last line of the text. */
function gluedApart(line: TextLine, folio: string): TextLine[] {
  const [, text, rule] = /^(.*[^_\s])\s*(_{5,})$/u.exec(line.text) ?? [];
  if (text && rule) return [text, rule].map(part => ({ ...line, text: part }));
  const words = line.text.slice(0, -folio.length);
  const isGlued = line.text.endsWith(folio) && /[\p{L},;]$/u.test(words);
  return isGlued ? [words, folio].map(part => ({ ...line, text: part })) : [line];
}

/** The rest of a note that the page before has begun goes to it; without one it stays in the text. */
function takeRest(text: readonly TextLine[], rest: readonly TextLine[], before: Page[]): readonly TextLine[] {
  const last = before.at(-1);
  const note = last?.notes.at(-1);
  if (rest.length === 0) return text;
  if (!last || !note) return [...text, ...rest];
  const longer = { ...note, blocks: [...note.blocks, joined(rest)] };
  before[before.length - 1] = { ...last, notes: [...last.notes.slice(0, -1), longer] };
  return text;
}

function onceEach(properties: readonly SourceProperty[]): SourceProperty[] {
  return [...new Map(properties.toReversed().map(each => [`${each.name} ${each.value}`, each])).values()].toReversed();
}

// Masthead.

/** Index of the first line that is no masthead: what was adopted, who proposes it, or the formula. */
function textStart(lines: readonly TextLine[], { formulas }: Language): number {
  const { adoption, resolutionNumber, presidentialStatement, documentType, enacting } = formulas;
  const opening = [adoption, resolutionNumber, presidentialStatement, documentType, enacting];
  const at = lines.findIndex(({ text }, index) => {
    const more = `${text.trim()} ${lines[index + 1]?.text.trim() ?? ''}`;
    return opening.some(each => each.test(text.trim())) || adoption.test(more);
  });
  return Math.max(at, 0);
}

/** The first page with the names of the sponsors on one line, and the index of that line; -1 when there is none. */
function withSponsors(lines: readonly TextLine[], { formulas }: Language) {
  const formula = lines.findIndex(({ text }) => formulas.enacting.test(text.trim()));
  const head = lines.slice(0, formula < 0 ? lines.length : formula);
  const submitted = head.findIndex(({ text }) => formulas.submitted.test(text.trim()));
  const last = head.findIndex(
    ({ text }, index) =>
      endsSponsors(text, formulas.sponsors) ||
      (/:\*{0,3}\s*$/.test(head[index - 1]?.text ?? '') && endsSponsors(`A: ${text}`, formulas.sponsors)),
  );
  if (submitted >= 0 || last < 0) return { lines, start: submitted };
  let first = last;
  while (first > 0 && /[,،、]|:\*{0,3}\s*$/u.test(head[first - 1]?.text ?? '')) first--;
  const text = head
    .slice(first, last + 1)
    .map(line => line.text.trim())
    .join(' ');
  return {
    lines: [...lines.slice(0, first), { ...(head[first] as TextLine), text }, ...lines.slice(last + 1)],
    start: first,
  };
}

/** "Oman and Zimbabwe: draft resolution", also when the names begin on a line above. */
function endsSponsors(line: string, sponsors: RegExp): boolean {
  const text = line.trim().replace(/\*+$/, '');
  return sponsors.test(text) || sponsors.test(`A ${text}`);
}

/** A line each, but the title of an agenda item is one paragraph. */
function mastheadOf(lines: readonly TextLine[], { formulas }: Language): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let title: TextLine[] = [];
  const close = () => {
    if (title.length > 0) paragraphs.push(joined(title));
    title = [];
  };
  let inItem = false;
  for (const line of lines) {
    const isItem = formulas.agendaItem.test(line.text.trim());
    if (isBlank(line) || isItem || !inItem) close();
    if (isBlank(line)) inItem = false;
    else if (inItem && !isItem) title.push(line);
    else paragraphs.push(joined([line]));
    inItem = inItem || isItem;
  }
  close();
  return paragraphs;
}
