/** The text reader: any text, above all the layout that an extraction from the Official Document System gives. */
import { languages } from '../../languages/index.js';
import type { Furniture, Paragraph, Source, SourceNote } from '../../source/source.js';
import { decodeText, splitLines, utf16Of } from '../decode.js';
import { isLaidOut, sourceOfPages } from '../pdf/with-layout.js';
import { hasPlainPages, sourceOfPlainPages } from '../pdf/without-layout.js';
import type { ReadContext, Reader } from '../reader.js';
import { signatureOf } from '../signatures.js';
import { type Section, sectionsOf } from './documents.js';
import { arePartedByBlanks, unwrapped, type Wrapping, wrappingOf } from './fixed-width.js';
import { furnitureOf, isBlank, numbered, originOf, paragraphOf, type TextLine } from './lines.js';
import { callsOne } from './note-calls.js';
import { headingAbove } from './note-evidence.js';
import { findNoteList, type NoteList, readNotes } from './note-list.js';
import { keyOf } from './note-marks.js';
import { isOdsLine, odsProperties } from './ods-comment.js';
import { isRule, readTail, type Tail } from './ods-tail.js';
import { paragraphsOf } from './soft-breaks.js';
import { programWidth } from './width.js';

export const textReader: Reader = { name: 'text', fits: isText, read: readText };

const SAMPLE = 8_192;

/**
 * Text holds no zero bytes (unless it is UTF-16 and says so), and control characters are rare in it. The first bytes of a
 * PDF may look like that too.
 */
function isText(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return true;
  if (signatureOf(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return false;
  let controls = 0;
  for (let i = 0; i < sample.length; i++) if (isControl(sample[i] as number)) controls++;
  return controls * 20 <= sample.length;
}

/** Control characters other than tabs, line and page breaks, and the hyphens of Word. */
function isControl(byte: number): boolean {
  return byte < 0x1e && (byte < 0x09 || byte > 0x0d);
}

async function readText(bytes: Uint8Array, context: ReadContext): Promise<Source | undefined> {
  return sourceOfText(decodeText(bytes, context.report), context);
}

/** The longest text of a resolution has some five million characters. */
const MOST_CHARACTERS = 20_000_000;

/** Text → Source; undefined when there is nothing but white space. */
export function sourceOfText(text: string, context: ReadContext): Source | undefined {
  if (text.length > MOST_CHARACTERS) {
    const message = `The text has ${Math.ceil(text.length / 1_000_000)} million characters.`;
    context.report('read/text-too-long', message);
    return undefined;
  }
  const lines = numbered(splitLines(text));
  if (lines.every(isBlank)) {
    context.report('read/empty', 'The input contains no text.');
    return undefined;
  }
  const parts = partition(lines);
  const source = (parts.isOds ? undefined : sourceOfPdf(text, lines)) ?? assemble(parts, context);
  reportFurniture(source.furniture, context);
  return source;
}

/** Text that a PDF gave, with its layout or without; undefined when it did not come from one. */
function sourceOfPdf(text: string, lines: readonly TextLine[]): Source | undefined {
  if (isLaidOut(lines) && !isIndented(text, lines)) return sourceOfPages(pagesOf(text));
  const pages = text.includes('\f') ? pagesOf(text) : [];
  return hasPlainPages(pages) && !arePartedByBlanks(lines) ? sourceOfPlainPages(pages) : undefined;
}

/** Text that a program wrapped, with one or two indents: a page has many. */
function isIndented(text: string, lines: readonly TextLine[]): boolean {
  if (text.includes('\f')) return false;
  const indents = new Set(
    lines.filter(line => !isBlank(line)).map(line => line.text.length - line.text.trimStart().length),
  );
  return indents.size <= MOST_INDENTS && programWidth(lines) !== undefined;
}

const MOST_INDENTS = 4;
const MOST_SHOWN = 8;

/** One information for each kind of furniture, so that nothing is left out unsaid. */
function reportFurniture(furniture: readonly Furniture[], { report }: ReadContext): void {
  for (const reason of new Set(furniture.map(each => each.reason))) {
    const items = furniture.filter(each => each.reason === reason);
    const shown = [...new Set(items.map(({ text }) => text.slice(0, 60)))].slice(0, MOST_SHOWN).join(' · ');
    report(
      'read/furniture',
      `Dropped ${items.length} ${items.length === 1 ? 'line' : 'lines'} of page furniture (${reason}): ${shown}`,
      items[0]?.origin,
    );
  }
}

/** Pages are parted by form feeds; lines are counted through all of them. */
function pagesOf(text: string): TextLine[][] {
  let number = 0;
  return text
    .split('\f')
    .map((page, index) => splitLines(page).map(line => ({ text: line, number: ++number, part: `page ${index + 1}` })));
}

/** A text in its parts: running text with notes, comment of the Official Document System, what stands after it. */
interface Parts {
  readonly body: readonly TextLine[];
  readonly comment: readonly TextLine[];
  readonly tail: readonly TextLine[];
  readonly isOds: boolean;
}

/** The last comment block ends the running text; blocks of a file that holds several documents stand among it. */
function partition(lines: readonly TextLine[]): Parts {
  const last = lines.findLastIndex(isOdsLine);
  if (last < 0) return { body: lines, comment: [], tail: [], isOds: false };
  const comment = lines.filter(isOdsLine);
  const before = lines.slice(0, last).filter(line => !isOdsLine(line));
  const after = lines.slice(last + 1);
  const parts = { body: before, comment, tail: after, isOds: true };
  // An extraction may also put the comment first: the running text is then what follows it.
  return before.some(line => !isBlank(unmarked(line)[0])) ? parts : { ...parts, body: after, tail: [] };
}

/** Mark of a comment in Word: initials and number, `[DU1]`. */
const COMMENT_MARK = /^\[[A-Z]{1,4}\d{1,3}\]/;

/** A line without the comment mark before it, and the mark. */
function unmarked(line: TextLine): [TextLine, Furniture[]] {
  const mark = COMMENT_MARK.exec(line.text)?.[0];
  if (!mark) return [line, []];
  const furniture = furnitureOf({ ...line, text: mark }, 'comment mark');
  return [{ ...line, text: line.text.slice(mark.length) }, [furniture]];
}

function assemble({ body, comment, tail, isOds }: Parts, { report }: ReadContext): Source {
  // Elsewhere a mark is known by standing alone.
  const split = body.map((line): [TextLine, Furniture[]] => {
    const [own, marks] = unmarked(line);
    return isOds || isBlank(own) ? [own, marks] : [line, []];
  });
  const text = split.map(([line]) => line);
  const sections = sectionsOf(text, lines => noteListOf(lines, isOds));
  const running = sections.flatMap(({ lines, list }) => lines.slice(0, list?.start));
  const rules = new Set(running.filter(line => isRule(line.text)));
  const written = running.filter(line => !rules.has(line));
  const after = readTail(tail);
  const ods = comment.flatMap(odsProperties);
  const wrapping = wrappingOf(running, isOds);
  if (wrapping) report('read/lines-joined', 'Lines broken at a fixed width were joined into paragraphs.');
  return {
    format: 'text',
    blocks: wrapping
      ? unwrappedBy(written, wrapping, report)
      : paragraphsOf(written, line =>
          report('read/lines-joined', 'The line continues the paragraph above.', originOf(line)),
        ),
    notes: notesOf(sections, wrapping),
    masthead: after.masthead,
    properties: [...ods, ...after.properties],
    furniture: [
      ...split.flatMap(([, marks]) => marks),
      ...[...rules].map(line => furnitureOf(line, 'ruled line')),
      ...sections.flatMap(aboveNotes),
      ...commentFurniture(comment),
      ...after.furniture,
    ],
    media: new Map(),
  } satisfies Source & Pick<Tail, 'masthead'>;
}

/** The paragraphs of a wrapped text; where their ends are uncertain, one warning names the lines. */
function unwrappedBy(lines: readonly TextLine[], wrapping: Wrapping, report: ReadContext['report']): Paragraph[] {
  const doubtful: TextLine[] = [];
  const paragraphs = unwrapped(lines, wrapping, line => doubtful.push(line));
  const [first] = doubtful;
  if (first) {
    const shown = doubtful.slice(0, MOST_SHOWN).map(({ text }) => text.trim().slice(0, 40));
    const message = `A paragraph may begin at ${doubtful.length === 1 ? 'this line' : 'these lines'} or not: ${shown.join(' · ')}`;
    report('read/paragraph-end-uncertain', message, originOf(first));
  }
  return paragraphs;
}

function notesOf(sections: readonly Section[], wrapping: Wrapping | undefined): SourceNote[] {
  const notes = sections.flatMap(({ lines, list }) =>
    list ? readNotes(lines, list, own => (wrapping ? unwrapped(own, wrapping) : own.map(paragraphOf))) : [],
  );
  return notes.map((note, index) => ({ ...note, id: `note-${index + 1}` }));
}

/** The heading of the notes, and rules between it and the first note. */
function aboveNotes({ lines: text, list }: Section): Furniture[] {
  const lines = list ? text.slice(list.start, list.openings[0]?.index).filter(line => !isBlank(line)) : [];
  return lines.map(line => furnitureOf(line, isRule(line.text) ? 'ruled line' : 'heading of the notes'));
}

/**
 * Elsewhere than in the known layout, lines with numbers are notes only when the text before them calls one, or when the
 * text has ended before them.
 */
function noteListOf(text: readonly TextLine[], isOds: boolean): NoteList | undefined {
  return findNoteList(
    text,
    list => isOds || isCalled(list, text) || isBehindClosing(list, text) || isHeaded(list, text),
  );
}

function isCalled({ start, openings }: NoteList, text: readonly TextLine[]): boolean {
  const markers = openings.slice(0, MOST_MARKERS).map(keyOf);
  return callsOne(markers, text.slice(0, start));
}

const MOST_MARKERS = 20;

function isHeaded({ start }: NoteList, text: readonly TextLine[]): boolean {
  return headingAbove(text, start) !== undefined;
}

/** "Adopted at the 1277th meeting by 10 votes to none …" may stand on several lines. */
const MOST_CLOSING_LINES = 8;
const FARTHEST_CLOSING = 30;

function isBehindClosing({ start }: NoteList, text: readonly TextLine[]): boolean {
  const written = text.slice(Math.max(0, start - FARTHEST_CLOSING), start).filter(line => !isBlank(line));
  const above = written.slice(-MOST_CLOSING_LINES);
  return above.some(({ text: line }, index) => {
    const closing = `${line.trim()} ${above[index + 1]?.text.trim() ?? ''}`;
    return languages.some(({ formulas }) => formulas.adoptedAt.test(closing));
  });
}

function commentFurniture(comment: readonly TextLine[]): Furniture[] {
  return comment.filter(line => !isBlank(line)).map(line => furnitureOf(line, 'comment of the document system'));
}
