/** The enacting formula, the surest line of a document: "The General Assembly,". */

import { slice } from '../../source/runs.js';
import { openingWords } from '../body/recitals.js';
import type { ParseContext } from '../context.js';
import { endsIn, type Line, lineOf, type TextLine } from '../line.js';

const LONGEST = 160;

/** Whether a line is the name of an organ and nothing else. */
export function isEnacting(line: Line | undefined, { language }: ParseContext): boolean {
  if (line?.kind !== 'text') return false;
  if (line.source.role) return line.source.role === 'formula';
  if (line.mark || line.plain.length > LONGEST) return false;
  return language.formulas.enacting.test(line.plain);
}

/** Lines from the beginning within which the first formula stands. */
const HEAD = 60;

/** Index of the first formula of a document; -1 when its first lines have none, or the text begins before it. */
export function firstFormula(lines: readonly Line[], context: ParseContext): number {
  const head = lines.slice(0, HEAD);
  const found = head.flatMap((line, index) => (isEnacting(line, context) ? [index] : []));
  // In some languages the organ in the masthead has the words of the formula, but no comma behind them.
  return found.find(index => endsInComma(head[index])) ?? found[0] ?? -1;
}

/** As a formula does, and the name of an organ in a masthead does not. */
export function endsInComma(line: Line | undefined): boolean {
  return line?.kind === 'text' && endsIn(line.plain, ',،，:：');
}

/** The same lines; a first formula that a recital follows on its line is a line of its own. */
export function withOwnFormula(lines: readonly Line[], context: ParseContext): readonly Line[] {
  const formula = firstFormula(lines, context);
  const head = lines.slice(0, formula < 0 ? HEAD : formula);
  const at = head.findIndex(line => line.kind === 'text' && formulaEnd(line, context) > 0);
  const line = lines[at];
  if (line?.kind !== 'text') return lines;
  return [...lines.slice(0, at), ...cut(line, formulaEnd(line, context)), ...lines.slice(at + 1)];
}

/** Where the formula ends that opens a line; 0 when none does, or nothing follows it. */
function formulaEnd(line: TextLine, context: ParseContext): number {
  if (line.mark) return 0;
  const comma = /[,،，]/u.exec(line.plain.slice(0, LONGEST))?.index ?? -1;
  if (comma < 0 || line.plain.length <= comma + 1) return 0;
  if (!context.language.formulas.enacting.test(line.plain.slice(0, comma + 1))) return 0;
  const rest = cut(line, comma + 1)[1];
  return rest?.kind === 'text' && openingWords(rest, 0, 'preambular', context) ? comma + 1 : 0;
}

function cut(line: TextLine, at: number): Line[] {
  const part = (from: number, to: number) => lineOf({ ...line.source, runs: slice(line.runs, from, to) });
  const rest = at + (line.text.slice(at).length - line.text.slice(at).trimStart().length);
  return [part(0, at), part(rest, line.text.length)];
}
