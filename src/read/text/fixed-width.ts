/** Texts whose lines are broken at a fixed width: lines between blank lines are one paragraph. */
import { detectLanguage } from '../../languages/index.js';
import type { Language } from '../../languages/language.js';
import { markOf } from '../../numbers/mark.js';
import type { Series } from '../../numbers/printed.js';
import type { Paragraph } from '../../source/source.js';
import { isBlank, originOf, type TextLine } from './lines.js';
import { isWordedAlone, opensWithPhrase } from './wording.js';

/** Whether lines are broken in mid-sentence: they are of one width, and many go on with a small letter. Verse does not. */
export function isWrapped(lines: readonly TextLine[]): boolean {
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
const ENDS = /[.;:,]\d{0,3}\s*$/;

/** Lines → paragraphs. */
export function unwrapped(lines: readonly TextLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const layout = layoutOf(lines);
  let open: TextLine[] = [];
  let gap = false;
  const close = () => {
    if (open.length > 0) paragraphs.push(joined(open));
    open = [];
  };
  for (const line of lines) {
    if (isBlank(line)) gap = true;
    else {
      if (gap ? !goesOnBehindGap(line, open, layout) : opensParagraph(line, open, layout)) close();
      open.push(line);
      gap = false;
    }
  }
  close();
  return paragraphs;
}

interface Layout {
  /** Where nearly all lines end. */
  readonly width: number;
  /** Whether blank lines stand between the paragraphs: then nothing else need tell where they end. */
  readonly spaced: boolean;
  readonly language: Language;
}

function layoutOf(lines: readonly TextLine[]): Layout {
  const sample = lines.slice(0, SAMPLE).map(({ text }) => text);
  return { width: widthOf(lines), spaced: isSpaced(lines), language: detectLanguage(sample.join('\n')).language };
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

function isSpaced(lines: readonly TextLine[]): boolean {
  const ends = lines.filter((line, index) => isBlank(line) && index > 0 && !isBlank(lines[index - 1] as TextLine));
  return ends.length * LONG_PARAGRAPH >= lines.length;
}

/** Lines of a paragraph that few paragraphs have. */
const LONG_PARAGRAPH = 12;

function widthOf(lines: readonly TextLine[]): number {
  const lengths = lines.filter(line => !isBlank(line)).map(({ text }) => text.trimEnd().length);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
}

/** In mid-sentence a blank line slipped in: small letters behind a line that has not ended. */
function goesOnBehindGap({ text }: TextLine, open: readonly TextLine[], { language }: Layout): boolean {
  const before = open.at(-1)?.text ?? '';
  return language.opensWithCapital && /^\s*\p{Ll}{2}/u.test(text) && /[\p{L}\d,]\s*$/u.test(before) && before !== '';
}

/** A number after a sentence, an indented line after a sentence, or a line whose first word had room on the line before. */
function opensParagraph(line: TextLine, open: readonly TextLine[], layout: Layout): boolean {
  const [first, before] = [open[0], open.at(-1)];
  if (!first || !before) return false;
  if (ENDS.test(before.text) && OPENS.test(line.text)) return !goesOnInside(line, open);
  if (opensByWords(line.text.trim(), before.text.trim(), open.length, layout)) return true;
  if (layout.spaced) return false;
  if (ENDS.test(before.text) && indentOf(line) >= indentOf(before) + INDENT && !OPENS.test(first.text)) return true;
  return !/^\s*\p{Ll}/u.test(line.text) && hadRoom(line, before, layout.width);
}

/** "(3) The instrument", where (1) stands within the paragraph: the points of a sentence, not paragraphs. */
function goesOnInside({ text }: TextLine, open: readonly TextLine[]): boolean {
  const mark = markOf(text);
  const firsts = mark?.readings.flatMap(({ series, value }) => (value > 1 ? (INSIDE.get(series) ?? []) : [])) ?? [];
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
function opensByWords(text: string, before: string, size: number, { language }: Layout): boolean {
  if (isWordedAlone(text, language) || IN_BRACKETS.test(text)) return true;
  if (size === 1 && (isWordedAlone(before, language) || IN_BRACKETS.test(before))) return true;
  return ENDS.test(before) && /^\p{Lu}/u.test(text) && opensWithPhrase(text, language);
}

/** "[S/3605]", "[on the report of the Third Committee]" */
const IN_BRACKETS = /^\[[^[\]]{2,}\]$/u;

const INDENT = 2;
const indentOf = ({ text }: TextLine) => text.length - text.trimStart().length;

/** Lines of a fixed width are filled: one that could have taken the next word was ended on purpose. */
function hadRoom(line: TextLine, before: TextLine, width: number): boolean {
  const word = /^\s*(\S+)/.exec(line.text)?.[1]?.length ?? 0;
  return before.text.trimEnd().length + 1 + word <= width * FILLED;
}

/** Lines are not filled to the last place where text was set by hand. */
const FILLED = 0.9;

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011', '\u2013']);

/** One paragraph of several lines. A hyphen at the end of a line stays, and takes no blank. */
export function joined(lines: readonly TextLine[], indent = 0): Paragraph {
  let text = '';
  // Looking at the end of the growing text would write it out anew for each line.
  let last = '';
  for (const line of lines) {
    const part = line.text.trim();
    text += text === '' || HYPHENS.has(last) ? part : ` ${part}`;
    last = part.at(-1) ?? (text === '' ? '' : ' ');
  }
  return { kind: 'paragraph', origin: originOf(lines[0] as TextLine), indent, runs: [{ kind: 'text', text }] };
}
