/** Texts whose lines are broken at a fixed width: lines between blank lines are one paragraph. */
import type { Paragraph } from '../source/source.js';
import { isBlank, originOf, type TextLine } from './text-lines.js';

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
const ENDS = /[.;:,]\s*$/;

/** Lines → paragraphs. */
export function unwrapped(lines: readonly TextLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: TextLine[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(joined(open));
    open = [];
  };
  for (const line of lines) {
    const before = open.at(-1);
    if (isBlank(line) || (before && OPENS.test(line.text) && ENDS.test(before.text))) close();
    if (!isBlank(line)) open.push(line);
  }
  close();
  return paragraphs;
}

/** One paragraph of several lines. A hyphen at the end of a line stays, and takes no blank. */
export function joined(lines: readonly TextLine[], indent = 0): Paragraph {
  let text = '';
  for (const line of lines) {
    const part = line.text.trim();
    text += text === '' || /[-\u2010\u2011\u2013]$/.test(text) ? part : ` ${part}`;
  }
  return { kind: 'paragraph', origin: originOf(lines[0] as TextLine), indent, runs: [{ kind: 'text', text }] };
}
