/**
 * Lines of pages that lost their layout → paragraphs. No indent tells where one begins: a number on a line of its own
 * does, a line that stands by itself by its wording, a known opening phrase behind a line that has ended, a short line.
 */
import { AND_OR } from '../../languages/joints.js';
import type { Language } from '../../languages/language.js';
import { PAUSES, STOPS } from '../../languages/scripts/punctuation.js';
import { markOf } from '../../numbers/mark.js';
import type { Series } from '../../numbers/printed.js';
import type { Paragraph } from '../../source/source.js';
import { joined } from '../text/join.js';
import { isBlank, type TextLine } from '../text/lines.js';
import { isWordedAlone, opensWithPhrase } from '../text/wording.js';

const ENDED = new RegExp(`[${PAUSES})\\]”»](?:\\s*\\d{1,3})?(?:\\s+${AND_OR})?$`, 'u');
const CLOSED = new RegExp(`[${STOPS}\\]](?:\\s*\\d{1,3})?$`, 'u');

/** A line that is the number of a paragraph or point and nothing else. */
function isMarkAlone(text: string): boolean {
  return markOf(text)?.length === text.length;
}

/** A line that opens with figures, with letters in brackets or with a bullet; "A. " may open a name. */
function isNumbered(text: string): boolean {
  const mark = markOf(text);
  if (!mark) return false;
  return mark.readings.some(({ series }) => COUNTING.has(series)) || /[)']/.test(mark.shape);
}

const COUNTING: ReadonlySet<Series> = new Set(['decimal', 'multi', 'bullet']);

/** What is known of all lines together. */
interface Setting {
  readonly language: Language;
  /** Length of full lines. */
  readonly width: number;
}

/** @param pages the lines of the text of each page; a paragraph may go on from one to the next */
export function plainParagraphs(pages: readonly (readonly TextLine[])[], language: Language): Paragraph[] {
  const setting: Setting = { language, width: widthOf(pages.flat()) };
  const paragraphs: Paragraph[] = [];
  let open: TextLine[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(paragraphOf(open, setting));
    open = [];
  };
  for (const lines of pages) {
    let gap = false;
    const page = inOrder(lines);
    page.forEach((line, index) => {
      if (isBlank(line)) {
        gap = index > 0 && open.length > 0;
        return;
      }
      const isTitle = announcesTitle(paragraphs.at(-1), setting);
      if (opens(line, open, { gap, isTitle, next: page[index + 1] }, setting)) close();
      gap = false;
      open.push(line);
    });
  }
  close();
  return paragraphs;
}

/** A paragraph of two lines may come with its short last line first: "8.", "zones;", a blank line, "Encourages efforts …". */
function inOrder(lines: readonly TextLine[]): readonly TextLine[] {
  const ordered = [...lines];
  for (let at = 0; at + 3 < ordered.length; at++) {
    const [mark, last, blank, first] = ordered.slice(at, at + 4) as [TextLine, TextLine, TextLine, TextLine];
    const isTurned =
      isMarkAlone(mark.text.trim()) &&
      /^\p{Ll}.*[.;:,]$/u.test(last.text.trim()) &&
      isBlank(blank) &&
      /^\p{Lu}.*[^.;:]$/u.test(first.text.trim());
    if (isTurned) ordered.splice(at + 1, 3, first, last, blank);
  }
  return ordered;
}

/** "78/155.", "Egypt: draft resolution", "Draft resolution": what follows is a title. */
function announcesTitle(paragraph: Paragraph | undefined, { language: { formulas } }: Setting): boolean {
  const run = paragraph?.runs[0];
  if (run?.kind !== 'text') return false;
  if (/^(?:(?:ES|S)-)?\d{1,4}\/\d{1,4}(?: [A-Z](?:[-–][A-Z])?)?\.$/.test(run.text)) return true;
  const text = run.text.replace(/\*+$/, '');
  return [formulas.sponsors, formulas.submitted, formulas.documentType].some(each => each.test(text));
}

/** Nine of ten lines are shorter. */
function widthOf(lines: readonly TextLine[]): number {
  const lengths = lines.map(({ text }) => text.trim().length).filter(length => length > 0);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

interface Around {
  /** Whether blank lines stand before the line, within its page. */
  readonly gap: boolean;
  /** Whether the open paragraph is the title behind the number of a resolution. */
  readonly isTitle: boolean;
  readonly next: TextLine | undefined;
}

function opens(line: TextLine, open: readonly TextLine[], { gap, isTitle, next }: Around, setting: Setting): boolean {
  const before = open.at(-1)?.text.trim();
  if (before === undefined) return false;
  const text = line.text.trim();
  if (open.length === 1 && isMarkAlone(before)) return false;
  if (isMarkAlone(text)) return true;
  if (standsAlone(text, setting) || standsAlone(before, setting) || text.startsWith('[') || before.endsWith(']'))
    return true;
  if (isTitle) return gap;
  if (/^\d{1,3}$/.test(text)) return false;
  if (isNumbered(text)) return ENDED.test(before) || isShort(before, setting) || isHeading(open, setting);
  if (gap) return !/^\p{Ll}/u.test(text) || CLOSED.test(before);
  return ENDED.test(before) ? opensAfterEnd(text, before, next, setting) : opensAfterHeading(text, open, setting);
}

/** Formulas, labels and closing lines are paragraphs of one line. */
function standsAlone(text: string, { language }: Setting): boolean {
  if (text.length > 120) return false;
  if (
    isWordedAlone(text, language) ||
    [language.formulas.meeting, language.formulas.resolutionNumber].some(each => each.test(text))
  )
    return true;
  return /^[IVX]{1,5}$|^[A-Z]$/.test(text) || language.date.exec(text)?.[0] === text;
}

const isShort = (text: string, { width }: Setting) => text.length < width * 0.8;

function opensAfterEnd(text: string, before: string, next: TextLine | undefined, setting: Setting): boolean {
  if (hasPhrase(text, setting) && (startsWithCapital(text) || opensSmall(before, setting))) return true;
  if (/^\p{Ll}/u.test(text)) return false;
  return isShort(before, setting) || (CLOSED.test(before) && isHeadingBefore(text, next, setting));
}

/** Where not every paragraph opens with a capital letter, the line before it must be short. */
function opensSmall(before: string, { language, width }: Setting): boolean {
  return !language.opensWithCapital && before.length < width * 0.96;
}

/** A short line without an end, before what opens a paragraph. */
function isHeadingBefore(text: string, next: TextLine | undefined, setting: Setting): boolean {
  const after = next?.text.trim() ?? '';
  if (!isShort(text, setting) || ENDED.test(text) || !/^[\p{Lu}\p{Lo}]/u.test(text)) return false;
  return (
    after === '' || isMarkAlone(after) || isNumbered(after) || (startsWithCapital(after) && hasPhrase(after, setting))
  );
}

/** One or two lines that have not ended and open like no paragraph. */
function isHeading(open: readonly TextLine[], setting: Setting): boolean {
  const first = open[0]?.text.trim() ?? '';
  const opensText = hasPhrase(first, setting) || isNumbered(first) || isMarkAlone(first) || /^\p{Ll}/u.test(first);
  return open.length <= 2 && !opensText;
}

/** Behind a heading: lines that have not ended, none of them with a phrase. */
function opensAfterHeading(text: string, open: readonly TextLine[], setting: Setting): boolean {
  const first = open[0]?.text.trim() ?? '';
  const last = open.at(-1)?.text.trim() ?? '';
  return (
    isShort(last, setting) &&
    !hasPhrase(first, setting) &&
    !isNumbered(first) &&
    startsWithCapital(text) &&
    hasPhrase(text, setting)
  );
}

const startsWithCapital = (text: string) => /^\p{Lu}/u.test(text);

const hasPhrase = (text: string, { language }: Setting) => opensWithPhrase(text, language);

/** A mark on a line of its own is parted from its text by a tab. Text is led by one, headings and titles are not. */
function paragraphOf(lines: readonly TextLine[], setting: Setting): Paragraph {
  const [first, second, ...more] = lines as readonly [TextLine, ...TextLine[]];
  const text = first.text.trim();
  const isText =
    isMarkAlone(text) || isNumbered(text) || hasPhrase(text, setting) || ENDED.test(lines.at(-1)?.text.trim() ?? '');
  if (!second || !isMarkAlone(text)) return joined(lines, isText ? 1 : 0);
  return joined([{ ...first, text: `${text}\t${second.text.trim()}` }, ...more], 1);
}
