/** Preamble and body of a resolution or annex: where one ends and the other begins. */
import type { PhraseKind } from '../../languages/phrase.js';
import { type Element, element, isElement } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { isEnacting } from '../head/formula.js';
import { keepsLines } from '../kept.js';
import { endsIn, type Line, type TextLine } from '../line.js';
import { findEmbedded, flat, withEmbedded } from './embedded.js';
import { type Heading, headingOf } from './headings.js';
import { isParagraphMark } from './numbering.js';
import { plainBlocks } from './plain.js';
import { otherText, preambleParts } from './preamble-parts.js';
import { closingFormula, enactingFormula, type OpeningWords, openingWords, plainFormula } from './recitals.js';
import { bodyOf } from './sections.js';

export interface PreambleAndBody {
  readonly preamble: Element | undefined;
  readonly body: Element;
}

/**
 * Splits lines into a preamble (formulas and recitals, if there are any) and the body. In a guarded context, lines of which the
 * rules lose some stay plain: only this part falls back, not the document.
 */
export function preambleAndBody(lines: readonly Line[], context: ParseContext): PreambleAndBody {
  const made = parted(lines, context);
  if (!context.guarded || keepsLines([made.preamble, made.body], lines)) return made;
  return { preamble: undefined, body: element('mainBody', {}, plainBlocks(lines)) };
}

function parted(lines: readonly Line[], context: ParseContext): PreambleAndBody {
  const embedded = findEmbedded(lines, (line, next) => isFormula(line, next, context));
  if (!embedded) return split(lines, context);
  const text = embedded.start + embedded.titles;
  const own = split(lines.slice(0, embedded.start), context, embedded.start - 1);
  const inner = split(lines.slice(text), context);
  const body = own.body.children.filter((part): part is Element => isElement(part));
  const whole = withEmbedded(body, lines.slice(embedded.start, text), flat(inner.preamble, inner.body));
  return { preamble: own.preamble, body: element('mainBody', {}, whole) };
}

/** @param colon index of a line that introduces an embedded text: it is body, not a formula */
function split(lines: readonly Line[], context: ParseContext, colon = -1): PreambleAndBody {
  const label = [...linesAboveFormula(lines, context), ...preambleLabel(lines, context)];
  const first = lines[label.length];
  const opens = first?.kind === 'text' && isFormula(first, lines[label.length + 1], context);
  const start = label.length + (opens ? 1 : 0);
  const end = preambleEnd(lines, start, opens, context);
  const parts = [
    ...label.map(otherText),
    ...(opens ? [enactingFormula(first)] : []),
    ...preambleParts(lines.slice(start, end), context),
  ];
  const closing = parts.length === 0 || end === colon ? [] : closingFormulas(lines, end, opens, context);
  for (const added of closing) parts.push(added);
  return {
    preamble: parts.length > 0 ? element('preamble', {}, parts) : undefined,
    body: element('mainBody', {}, bodyOf(lines.slice(end + closing.length), context)),
  };
}

/** "We, the signatories, pledge:" between recitals and numbered paragraphs, in words that no register has. */
function isPledge(line: TextLine, next: Line | undefined, context: ParseContext): boolean {
  if (line.mark || line.plain.length > SHORT || !endsIn(line.plain, ':：')) return false;
  const numbered = next?.kind === 'text' && next.mark !== undefined && isParagraphMark(next.mark);
  return numbered && openingWords(line, 0, 'operative', context) === undefined;
}

/** Lines that may stand between the title and the formula, at most. */
const MOST_ABOVE = 5;

/** Short lines of no known kind above the formula of a document ("Unedited translation"); they are kept there, and reported. */
function linesAboveFormula(lines: readonly Line[], context: ParseContext): TextLine[] {
  if (context.inAnnex) return [];
  const formula = lines.slice(0, MOST_ABOVE + 1).findIndex(line => isEnacting(line, context));
  const above = lines.slice(0, Math.max(0, formula));
  if (!above.every((line): line is TextLine => line.kind === 'text' && isNoText(line, context))) return [];
  const shown = above.map(({ plain }) => plain.trim().slice(0, 60)).join(' · ');
  if (above.length > 0)
    context.report(
      'parse/lines-above-formula',
      `Unrecognised lines above the enacting formula: ${shown}`,
      above[0]?.origin,
    );
  return above;
}

function isNoText(line: TextLine, context: ParseContext): boolean {
  return !line.mark && line.plain.length < 200 && openingWords(line, 0, 'preambular', context) === undefined;
}

/** "Preamble" as a heading above the recitals. */
function preambleLabel([label, ...next]: readonly Line[], context: ParseContext): TextLine[] {
  if (label?.kind !== 'text' || !isPreambleLabel(label, context)) return [];
  const follows = next.slice(0, 2).some(line => line.kind === 'text' && isRecital(openingOf(line, context), false));
  return follows ? [label] : [];
}

/** "Preamble", alone on its line. */
export function isPreambleLabel({ plain }: TextLine, { language }: ParseContext): boolean {
  return language.formulas.preamble.test(plain);
}

/**
 * What enacts after the recitals: "Declare as follows:"; where the recitals came first, the name of the organ, with
 * "Now, therefore," before it.
 */
function closingFormulas(lines: readonly Line[], at: number, opened: boolean, context: ParseContext): Element[] {
  const [first, next] = lines.slice(at, at + 2);
  if (first?.kind !== 'text') return [];
  if (isAsFollows(first, context)) return [closingFormula(first)];
  if (isPledge(first, next, context)) return [plainFormula(first)];
  if (opened) return [];
  if (isOrgan(first, context)) return [enactingFormula(first)];
  const therefore = !first.mark && endsInComma(first) && first.plain.length < SHORT;
  if (!therefore || next?.kind !== 'text' || !isOrgan(next, context)) return [];
  return [enactingFormula(first), enactingFormula(next)];
}

const SHORT = 60;

/** "The General Assembly," alone on its line. */
function isOrgan(line: TextLine, { language }: ParseContext): boolean {
  if (line.source.role) return line.source.role === 'formula';
  return !line.mark && line.plain.length < 160 && language.formulas.enacting.test(line.plain);
}

/** "Declare as follows:" */
function isAsFollows(line: TextLine, { language }: ParseContext): boolean {
  return !line.mark && line.plain.length < 200 && language.formulas.asFollows.test(line.plain);
}

/**
 * Index of the first line after the recitals. Between recitals other lines may stand (points, a heading without a
 * number, a quotation); after the last one they are body.
 */
function preambleEnd(lines: readonly Line[], from: number, opened: boolean, context: ParseContext): number {
  let end = from;
  let inRecital = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== 'text') break;
    const opening = openingOf(line, context);
    if (opensBody(opening, lines.slice(at + 1, at + 1 + FARTHEST), inRecital, context)) break;
    if (isRecital(opening, opened)) {
      inRecital = true;
      end = at + 1;
    } else if (line.mark && inRecital && end === at) end = at + 1;
    else if (!opened && end === from) break;
  }
  return end;
}

/** A line of a preamble or behind it, as a heading and by its opening words. */
interface Opening {
  readonly line: TextLine;
  readonly heading: Heading | undefined;
  readonly words: OpeningWords | undefined;
}

function openingOf(line: TextLine, context: ParseContext): Opening {
  return { line, heading: headingOf(line, context), words: openingWords(line, 0, 'preambular', context) };
}

/** The first line of the body: a numbered paragraph, a numbered heading, words that enact. */
function opensBody(opening: Opening, below: readonly Line[], inRecital: boolean, context: ParseContext): boolean {
  const { line, heading, words } = opening;
  if (line.source.role === 'recital' || line.source.role === 'operative') return line.source.role === 'operative';
  if (heading?.num) return true;
  if (line.mark) return isParagraphMark(line.mark) || !inRecital;
  if (isAsFollows(line, context)) return true;
  if (words?.kind !== 'operative') return false;
  if (words.either) return !recitalsGoOn(below, context);
  const [next] = below;
  return endsIn(line.plain, ';.') || next?.kind !== 'text' || !isCertain(next, 'preambular', context);
}

/** How far below the next recital or the first paragraph is looked for. */
const FARTHEST = 40;

/** Whether recitals or numbered paragraphs follow words that open either: then they open a recital, whatever ends it. */
function recitalsGoOn(below: readonly Line[], context: ParseContext): boolean {
  for (const line of below) {
    if (line.kind !== 'text') return false;
    if (line.mark) return isParagraphMark(line.mark) && line.mark.readings.some(({ value }) => value === 1);
    if (isAsFollows(line, context) || isCertain(line, 'preambular', context)) return true;
    if (isCertain(line, 'operative', context)) return false;
  }
  return false;
}

/** Whether a line opens with words of that kind: with words of it alone, or with the end that paragraphs of it have. */
function isCertain(line: TextLine, kind: PhraseKind, context: ParseContext): boolean {
  const words = openingWords(line, 0, 'preambular', context);
  return words?.kind === kind && (!words.either || (kind === 'preambular' && endsInComma(line)));
}

const endsInComma = (line: TextLine) => endsIn(line.plain, ',،，');

/** "The General Assembly,": or a short line with a comma at its end before a recital, as declarations open. */
export function isFormula(line: TextLine, next: Line | undefined, context: ParseContext): boolean {
  if (line.source.role) return line.source.role === 'formula';
  if (line.mark) return false;
  if (context.language.formulas.enacting.test(line.plain)) return true;
  if (next?.kind !== 'text' || line.plain.length > 300 || !endsInComma(line)) return false;
  if (openingWords(line, 0, 'preambular', context)) return false;
  return openingWords(next, 0, 'preambular', context)?.kind === 'preambular';
}

/** Whether lines open as the text of a resolution does: "The General Assembly," and then a recital or an operative paragraph. */
export function opensAsResolution([first, next]: readonly Line[], context: ParseContext): boolean {
  if (first?.kind !== 'text' || next?.kind !== 'text' || first.plain.length > 160) return false;
  if (!context.language.formulas.enacting.test(first.plain)) return false;
  return openingWords(next, next.mark?.length ?? 0, 'preambular', context) !== undefined;
}

/** A paragraph without a number that opens as preambular paragraphs do, or at least ends as they do. */
function isRecital({ line, heading, words }: Opening, opened: boolean): boolean {
  if (line.source.role) return line.source.role === 'recital';
  if (line.mark || heading) return false;
  // "Resolved by the General Assembly … to establish a Commission.": without a formula before it a sentence is no recital.
  if (!opened && endsIn(line.plain, '.。')) return false;
  return words ? words.kind === 'preambular' || words.either || endsInComma(line) : opened && endsInComma(line);
}
