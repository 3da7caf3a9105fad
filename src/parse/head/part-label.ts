/** The heading of a part of a resolution or decision: "A", "B.", "باء", alone on its line or with the title of the part. */
import { ARABIC_LETTER } from '../../numbers/arabic-parts.js';
import { printedNumber } from '../../numbers/printed.js';
import { slice } from '../../source/runs.js';
import type { Paragraph } from '../../source/source.js';
import { type Line, lineOf, type TextLine } from '../line.js';

export interface PartLabel {
  /** Places that the letter may have in the order of parts, from 1. */
  readonly values: readonly number[];
  /** Where the title begins on the same line; undefined when the letter stands alone. */
  readonly title: number | undefined;
  /** Whether more than a blank parts them: "A world without violence" opens with no letter. */
  readonly isSetApart: boolean;
}

/** A title behind the letter opens with a capital or figure; in scripts without capitals with any letter. */
const LABEL = new RegExp(
  `^\\s{0,9}(?<letter>\\p{Lu}|${ARABIC_LETTER})(?<end>\\s{0,3}[-–.)]?)(?:\\s{0,9}$|\\s{1,9}(?=[\\p{Lu}\\p{Lo}\\p{N}“«"]))`,
  'u',
);
/** The label that a line is, or opens with; undefined for other lines. Whether it heads a part, its place must tell. */
export function partLabel({ plain, text }: TextLine): PartLabel | undefined {
  if (plain.length > LONGEST) return undefined;
  const found = LABEL.exec(text);
  const letter = found?.groups?.['letter'];
  if (!found || !letter) return undefined;
  const title = found[0].length < plain.trimEnd().length ? found[0].length : undefined;
  const isSetApart = /[\t\n]|\S\S/u.test(found[0].trimStart());
  return { values: valuesOf(letter), title, isSetApart };
}

const LONGEST = 400;

function valuesOf(letter: string): readonly number[] {
  return printedNumber(letter).readings.map(({ value }) => value);
}

/** Whether a line is the letter of a part and nothing else. */
export function isPartLetter(line: TextLine): boolean {
  const label = partLabel(line);
  return label !== undefined && label.title === undefined;
}

/** Letter and title of a part, a line each. */
export function splitLabel(line: TextLine): readonly Line[] {
  const title = partLabel(line)?.title;
  if (title === undefined) return [line];
  const part = (from: number, to: number): Paragraph => ({ ...line.source, runs: slice(line.runs, from, to) });
  const end = line.text.slice(0, title).trimEnd().length;
  return [lineOf(part(0, end)), lineOf(part(title, line.text.length))];
}
