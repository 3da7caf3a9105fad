/** Texts whose lines are broken at a fixed width: which they are, and where their paragraphs begin. */

import { isMeetingOrDate } from '../../languages/closing-line.js';
import { detectLanguage } from '../../languages/index.js';
import type { Language } from '../../languages/language.js';
import { markOf } from '../../numbers/mark.js';
import type { Series } from '../../numbers/printed.js';
import type { Paragraph } from '../../source/source.js';
import { joined } from './join.js';
import { isBlank, leadingTabs, type TextLine } from './lines.js';
import { hadRoom, printedWidth, programWidth, type Width } from './width.js';
import { isWordedAlone, opensWithPhrase } from './wording.js';

/** How the lines of a wrapped text are set. */
export interface Wrapping {
  readonly width: Width;
  /** Whether a program broke the lines, so that each line with room at its end was ended on purpose. */
  readonly exact: boolean;
  /** What sets the paragraphs off: then nothing else need tell where they begin. */
  readonly setOff: 'by blank lines' | 'by tabs' | undefined;
  readonly language: Language;
}

/**
 * How a text is wrapped; undefined for one whose lines are paragraphs.
 * @param isExtracted whether a system wrote the text: it may be wrapped by a program, not by print
 */
export function wrappingOf(lines: readonly TextLine[], isExtracted = false): Wrapping | undefined {
  const width = programWidth(lines);
  if (!width && (isExtracted || !isPrinted(lines))) return undefined;
  const sample = lines.slice(0, SAMPLE).map(({ text }) => text);
  return {
    width: width ?? printedWidth(lines),
    exact: width !== undefined,
    setOff: width ? settingOf(lines, width) : isSpaced(lines) ? 'by blank lines' : undefined,
    language: detectLanguage(sample.join('\n')).language,
  };
}

/** Whether lines are broken in mid-sentence as in print: they are of one width, and many go on with a small letter. Verse does not. */
function isPrinted(lines: readonly TextLine[]): boolean {
  const text = lines.filter(line => !isBlank(line));
  if (text.length < FEWEST || text.some(line => line.text.startsWith('\t'))) return false;
  const inner = lines.filter(
    (line, index) => !isBlank(line) && index + 1 < lines.length && !isBlank(lines[index + 1] as TextLine),
  );
  if (inner.length * 3 < text.length) return false;
  const lengths = inner
    .slice(0, SAMPLE)
    .map(line => line.text.length)
    .sort((a, b) => a - b);
  const width = lengths[lengths.length >> 1] ?? 0;
  // Whole paragraphs on one line each: text that is broken has hardly a line beyond the width.
  const beyond = text.filter(line => line.text.length > WIDEST).length;
  if (width > WIDEST || beyond * 10 > text.length) return false;
  const full = inner.filter(line => line.text.length >= width * 0.7).length;
  const going = lines.filter(
    (line, index) => index > 0 && !isBlank(lines[index - 1] as TextLine) && /^ *\p{Ll}/u.test(line.text),
  );
  return full * 5 >= inner.length * 3 && going.length * 10 >= inner.length * 3;
}

const FEWEST = 6;
const SAMPLE = 2000;
const WIDEST = 160;

/** A number or letter that opens a paragraph: it does so after a line that ends a sentence. */
const OPENS = /^\s*(?:\d{1,3}\.|\([a-z]{1,4}\)|\(\d{1,2}\))\s/;
/** A sentence or clause ends, perhaps with the mark of a note. */
const ENDS = /[.;:,，。；：、،؛”»](?:\d{0,3}|\s?[([]\d{1,3}[)\]])\s*$/u;

/**
 * Lines → paragraphs.
 * @param reportDoubt is told the lines above which a paragraph may end or not
 */
export function unwrapped(
  lines: readonly TextLine[],
  wrapping: Wrapping,
  reportDoubt: (line: TextLine) => void = () => {},
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: TextLine[] = [];
  let gap = false;
  const close = () => {
    if (open.length > 0) paragraphs.push(joined(open, leadingTabs(open[0]?.text ?? '')));
    open = [];
  };
  for (const line of lines) {
    if (isBlank(line)) gap = true;
    else {
      const opens = gap ? !goesOnBehindGap(line, open, wrapping) : opensParagraph(line, open, wrapping);
      if (!gap && isDoubtful(line, open, opens, wrapping)) reportDoubt(line);
      if (opens) close();
      open.push(line);
      gap = false;
    }
  }
  close();
  return paragraphs;
}

/**
 * Whether nearly all stretches between blank lines end as paragraphs do. Text recognition gives such texts; in what is
 * taken out of a PDF, blank lines stand wherever the setting has a gap.
 */
export function arePartedByBlanks(lines: readonly TextLine[]): boolean {
  const lasts = lines.filter(
    (line, at) => !isBlank(line) && (at + 1 === lines.length || isBlank(lines[at + 1] as TextLine)),
  );
  const ended = lasts.filter(({ text }) => STOPS.test(text)).length;
  return lasts.length >= FEWEST_PARAGRAPHS && ended * 5 >= lasts.length * 4;
}

const FEWEST_PARAGRAPHS = 4;
/** A sentence, clause or line in brackets ends, perhaps with the mark of a note. */
const STOPS = /[.;:,\])”»](?:\s?\d{1,3})?\s*$/u;

/** What stands behind most of the lines that were ended on purpose. */
function settingOf(lines: readonly TextLine[], width: Width): Wrapping['setOff'] {
  let [blanks, tabs, bare] = [0, 0, 0];
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1] as TextLine, lines[at] as TextLine];
    if (isBlank(line)) continue;
    if (isBlank(next)) blanks++;
    else if (next.text.startsWith('\t')) tabs++;
    else if (hadRoom(line, next, width)) bare++;
  }
  if (bare * MOST_SET_OFF > blanks + tabs) return undefined;
  return blanks > tabs ? 'by blank lines' : 'by tabs';
}

const MOST_SET_OFF = 2;

function isSpaced(lines: readonly TextLine[]): boolean {
  const ends = lines.filter((line, index) => isBlank(line) && index > 0 && !isBlank(lines[index - 1] as TextLine));
  return ends.length * LONG_PARAGRAPH >= lines.length;
}

/** Lines of a paragraph that few paragraphs have. */
const LONG_PARAGRAPH = 12;

/** In mid-sentence a blank line slipped in: small letters behind a line that has not ended. */
function goesOnBehindGap({ text }: TextLine, open: readonly TextLine[], { language }: Wrapping): boolean {
  const before = open.at(-1)?.text ?? '';
  return language.opensWithCapital && /^\s*\p{Ll}{2}/u.test(text) && /[\p{L}\d,]\s*$/u.test(before) && before !== '';
}

/** Cells parted by tabs: a row of a table goes on in no other line. */
function isRow({ text }: TextLine): boolean {
  return text.trim().split('\t').length > 2;
}

/** A number after a sentence, an indented line after a sentence, or a line whose first word had room on the line before. */
function opensParagraph(line: TextLine, open: readonly TextLine[], wrapping: Wrapping): boolean {
  const [first, before] = [open[0], open.at(-1)];
  if (!first || !before) return false;
  if (line.text.startsWith('\t') || isRow(line) || isRow(before)) return true;
  if (ENDS.test(before.text) && opensByMark(line, before, wrapping)) return !goesOnInside(line, open);
  if (opensByWords(line.text.trim(), before.text.trim(), open.length, wrapping)) return true;
  const isIndented = ENDS.test(before.text) && indentOf(line) >= indentOf(before) + INDENT;
  if (wrapping.exact && isIndented) return true;
  if (wrapping.exact) return hadRoom(before, line, wrapping.width) && isEnd(line, before, wrapping);
  if (wrapping.setOff) return false;
  if (isIndented && !OPENS.test(first.text)) return true;
  return !/^\s*\p{Ll}/u.test(line.text) && hadRoom(before, line, wrapping.width);
}

/**
 * Where nothing sets the paragraphs off, a full line that ends a sentence may end its paragraph, and one that ends in a comma
 * before a known opening may not.
 */
function isDoubtful(line: TextLine, open: readonly TextLine[], opens: boolean, wrapping: Wrapping): boolean {
  const before = open.at(-1);
  if (!before || !wrapping.exact || wrapping.setOff === 'by blank lines') return false;
  if (line.text.startsWith('\t') || indentOf(line) >= indentOf(before) + INDENT) return false;
  if (hadRoom(before, line, wrapping.width)) return false;
  const { language, setOff } = wrapping;
  const isKnown = !setOff && COMMA.test(before.text) && opensWithPhrase(line.text.trim(), language);
  if (!opens) {
    if (CONTINUES.test(line.text) && language.opensWithCapital) return false;
    return isKnown || (ENDS_SENTENCE.test(before.text) && !CONTINUES.test(line.text) && !goesOnInside(line, open));
  }
  return isKnown && !opensByMark(line, before, wrapping);
}

const COMMA = /[,،，](?:\d{0,3}|\s?[([]\d{1,3}[)\]])\s*$/u;
const CONTINUES = /^\s*\p{Ll}/u;
const ENDS_SENTENCE = /[\p{L}\p{M}\d)”» ][.;:。；：؛](?:\d{0,3}|\s?[([]\d{1,3}[)\]])\s*$/u;

/** Where a program broke the lines and paragraphs are set off, the points of a sentence stand at the beginning of a line by chance. */
function opensByMark(line: TextLine, before: TextLine, { exact, setOff, width }: Wrapping): boolean {
  if (!exact) return OPENS.test(line.text);
  return markOf(line.text) !== undefined && (setOff === undefined || hadRoom(before, line, width));
}

/**
 * Whether a line that was ended on purpose ends a paragraph. In titles, lines end where it looks well, and hands shorten lines:
 * there small letters go on, and so does what no blank line parts where blank lines part the paragraphs.
 */
function isEnd({ text }: TextLine, before: TextLine, { language, setOff }: Wrapping): boolean {
  if (language.opensWithCapital && /^\s*\p{Ll}/u.test(text) && /[\p{L}\d,]\s*$/u.test(before.text)) return false;
  return setOff !== 'by blank lines' || ENDS_SENTENCE.test(before.text) || isMeetingOrDate(before.text, language);
}

/** "(3) The instrument", where (1) stands within the paragraph: the points of a sentence, not paragraphs. */
function goesOnInside({ text }: TextLine, open: readonly TextLine[]): boolean {
  const mark = markOf(text);
  const above = mark?.readings.flatMap(({ series, value }) => (value > 1 ? (INSIDE.get(series) ?? []) : [])) ?? [];
  const firsts = mark?.shape === ')' ? above.map(first => ` ${first.slice(1)}`) : above;
  return firsts.some(first => open.some((line, index) => line.text.indexOf(first) >= (index === 0 ? FIRST_WORDS : 0)));
}

/** The first points of series in brackets. */
const INSIDE: ReadonlyMap<Series, string> = new Map([
  ['decimal', '(1) '],
  ['lower', '(a) '],
  ['roman', '(i) '],
]);
/** A point at the very beginning of a paragraph is its own mark, perhaps behind a number. */
const FIRST_WORDS = 8;

/** A formula or label on a line of its own, a line in brackets, a known opening behind a line that has ended. */
function opensByWords(text: string, before: string, size: number, wrapping: Wrapping): boolean {
  const { language } = wrapping;
  if (isWordedAlone(text, language) || IN_BRACKETS.test(text)) return true;
  if (size === 1 && (isWordedAlone(before, language) || IN_BRACKETS.test(before))) return true;
  if (NUMBER_OF_DOCUMENT.test(text) && (before.endsWith(']') || language.formulas.adoption.test(before))) return true;
  if (wrapping.exact && wrapping.setOff) return false;
  return ENDS.test(before) && mayOpen(text, wrapping) && opensWithPhrase(text, language);
}

/** Whether the first letter is one with which paragraphs open. In Chinese, phrases open clauses as well. */
function mayOpen(text: string, { exact, language }: Wrapping): boolean {
  return /^\p{Lu}/u.test(text) || (exact && !language.opensWithCapital && language.script !== 'Han');
}

/** "79/75. Title" */
const NUMBER_OF_DOCUMENT = /^(?:\p{Lu}{1,2}-)?\d{1,4}\/\d{1,4}\.\s/u;
/** "[S/3605]", "[on the report of the Third Committee]" */
const IN_BRACKETS = /^\[[^[\]]{2,}\]$/u;

const INDENT = 2;
const indentOf = ({ text }: TextLine) => text.length - text.trimStart().length;
