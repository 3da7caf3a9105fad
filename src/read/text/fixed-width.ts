/** Texts whose lines are broken at a fixed width: lines between blank lines are one paragraph. */
import type { Paragraph } from '../../source/source.js';
import { isBlank, originOf, type TextLine } from './lines.js';

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
  if (width > WIDEST) return false;
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
  const layout = { width: widthOf(lines), spaced: isSpaced(lines) };
  let open: TextLine[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(joined(open));
    open = [];
  };
  for (const line of lines) {
    if (isBlank(line) || opensParagraph(line, open, layout)) close();
    if (!isBlank(line)) open.push(line);
  }
  close();
  return paragraphs;
}

interface Layout {
  /** Where nearly all lines end. */
  readonly width: number;
  /** Whether blank lines stand between the paragraphs: then nothing else need tell where they end. */
  readonly spaced: boolean;
}

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

/** A number after a sentence, an indented line after a sentence, or a line whose first word had room on the line before. */
function opensParagraph(line: TextLine, open: readonly TextLine[], { width, spaced }: Layout): boolean {
  const [first, before] = [open[0], open.at(-1)];
  if (!first || !before) return false;
  if (ENDS.test(before.text) && OPENS.test(line.text)) return true;
  if (spaced) return false;
  if (ENDS.test(before.text) && indentOf(line) >= indentOf(before) + INDENT && !OPENS.test(first.text)) return true;
  return !/^\s*\p{Ll}/u.test(line.text) && hadRoom(line, before, width);
}

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
  for (const line of lines) {
    const part = line.text.trim();
    text += text === '' || HYPHENS.has(text.at(-1) ?? '') ? part : ` ${part}`;
  }
  return { kind: 'paragraph', origin: originOf(lines[0] as TextLine), indent, runs: [{ kind: 'text', text }] };
}
