/** Preamble and body of a resolution or annex: where one ends and the other begins. */
import { type Element, element } from '../akn/tree.js';
import type { ParseContext } from './context.js';
import { headingOf } from './headings.js';
import { isParagraphMark } from './items.js';
import type { Line, TextLine } from './line.js';
import { closingFormula, enactingFormula, openingWords, recital } from './recitals.js';
import { bodyOf, isIndented } from './sections.js';

export interface PreambleAndBody {
  readonly preamble: Element | undefined;
  readonly body: Element;
}

/** Splits lines into a preamble (formulas and recitals, if there are any) and the body. */
export function preambleAndBody(lines: readonly Line[], context: ParseContext): PreambleAndBody {
  const indented = isIndented(lines);
  const parts: Element[] = [];
  let at = 0;
  const first = lines[0];
  if (first?.kind === 'text' && isFormula(first, lines[1], context)) {
    parts.push(enactingFormula(first));
    at = 1;
  }
  const opened = parts.length > 0;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== 'text') break;
    if (context.language.formulas.asFollows.test(line.plain) && parts.length > 0 && !line.mark) {
      parts.push(closingFormula(line));
      at++;
      break;
    }
    if (!isRecital(line, opened, context, indented)) break;
    parts.push(recital(line, [], context));
  }
  const preamble = parts.length > 0 ? element('preamble', {}, parts) : undefined;
  return { preamble, body: element('mainBody', {}, bodyOf(lines.slice(at), context)) };
}

/** "The General Assembly,": or a short line with a comma at its end before a recital, as declarations open. */
function isFormula(line: TextLine, next: Line | undefined, context: ParseContext): boolean {
  if (line.mark) return false;
  if (context.language.formulas.enacting.test(line.plain)) return true;
  if (next?.kind !== 'text' || line.plain.length > 200 || !/[,،，]\s*$/u.test(line.plain)) return false;
  if (openingWords(line, 0, 'preambular', context)) return false;
  return openingWords(next, 0, 'preambular', context)?.kind === 'preambular';
}

/** A paragraph without a number that opens as preambular paragraphs do, or at least does not open as operative ones. */
function isRecital(line: TextLine, opened: boolean, context: ParseContext, indented: boolean): boolean {
  if (line.mark && isParagraphMark(line.mark)) return false;
  if (line.mark || headingOf(line, context, indented)) return false;
  const words = openingWords(line, 0, 'preambular', context);
  if (words) return words.kind === 'preambular' || /[,،，]\s*$/u.test(line.plain);
  return opened && /[,،，]\s*$/u.test(line.plain);
}
