/**
 * Resolutions of the General Assembly, the Economic and Social Council and the Human Rights Council: a title line, an
 * origin line, number and title; the enacting formula, recitals and operative paragraphs; meeting and date; annexes.
 */
import { opensAsResolution } from '../body/preamble.js';
import type { ParseContext } from '../context.js';
import type { Family, Opened } from '../family.js';
import type { Line } from '../line.js';
import { statement } from '../statement.js';

export const resolution: Family = {
  name: 'resolution',
  fits: (opened, context) =>
    opened.head.titleLines.length > 0 || /\/RES\//.test(opened.symbol ?? '') || isNumbered(opened, context),
  parse: (opened, context) => statement('resolution', opened, context),
};

/** Any figures with a stroke look like the number of a resolution ("1/37" is a page): its words must follow. */
function isNumbered({ head, lines }: Opened, context: ParseContext): boolean {
  if (head.number === undefined) return false;
  const text = lines.slice(head.end, head.end + FIRST_LINES);
  return text.some((line, at) => isFormula(line, context) || opensAsResolution(text.slice(at, at + 2), context));
}

/** "The General Assembly," */
function isFormula(line: Line, { language }: ParseContext): boolean {
  return line.kind === 'text' && line.plain.length < LONGEST_FORMULA && language.formulas.enacting.test(line.plain);
}

const LONGEST_FORMULA = 160;

/** Sub-titles and letters of parts may stand between the title and the formula. */
const FIRST_LINES = 6;
