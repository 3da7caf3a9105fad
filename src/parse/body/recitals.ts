/** Preambles: the enacting formula, and a container for each preambular paragraph, named by its opening words. */

import { openingPhrase, openingPhrases, type PhraseKind } from '../../languages/phrase.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { endsIn, isAll, openingItalics, type TextLine } from '../line.js';
import { as, markedParagraph } from '../marked.js';
import { isParagraphMark } from './numbering.js';

/** "The General Assembly," as the formula that it is. */
export function enactingFormula(line: TextLine): Element {
  const end = line.plain.trimEnd().replace(/[,:،，：]$/u, '').length;
  const styled = line.runs.some(run => run.kind === 'text' && run.italic);
  const p = markedParagraph(line.source, styled ? [] : [{ start: 0, end, wrap: as('i') }]);
  return withOrigin(element('formula', { name: 'enactingFormula' }, p), line.origin);
}

/** "Declare as follows:" and the like: a second formula that closes a preamble. The verb alone is in italics. */
export function closingFormula(line: TextLine): Element {
  const verb = /^\s*\p{L}+/u.exec(line.plain)?.[0].length ?? 0;
  const styled = line.runs.some(run => run.kind === 'text' && run.italic);
  const p = markedParagraph(line.source, styled ? [] : [{ start: 0, end: verb, wrap: as('i') }]);
  return withOrigin(element('formula', { name: 'enactingFormula' }, p), line.origin);
}

/** A formula whose words are not known: nothing in it is marked. */
export function plainFormula(line: TextLine): Element {
  return withOrigin(element('formula', { name: 'enactingFormula' }, markedParagraph(line.source, [])), line.origin);
}

/** A preambular paragraph; `more` are the blocks that belong to it (points). */
export function recital(line: TextLine, more: readonly Element[], context: ParseContext): Element {
  const { start, end } = recitalPhrase(line, context);
  const name = line.text.slice(start, end).trim().replace(/\s+/g, ' ') || 'preambularParagraph';
  return withOrigin(element('container', { name }, phrased(line, 0, [start, end], 'preambular'), more), line.origin);
}

function recitalPhrase(line: TextLine, context: ParseContext): { readonly start: number; readonly end: number } {
  const start = line.text.length - line.text.trimStart().length;
  const known = openingWords(line, 0, 'preambular', context) ?? openingItalic(line);
  if (!known && context.language.phrasesInside) return innerPhrase(line, context);
  return { start, end: known?.end ?? unknownPhrase(line, context) };
}

/** An operative or other paragraph, whose opening words may be a phrase; `from` is where its text begins. */
export function phrasedParagraph(line: TextLine, from: number, context: ParseContext): Element {
  if (context.plain) return markedParagraph(line.source, [], from);
  const words = openingWords(line, from, 'operative', context);
  const isPhrase = words && (openingItalic(line, from) || isPlainPhrase(line, words.kind, context));
  if (!isPhrase) return markedParagraph(line.source, [], from);
  return phrased(line, from, [from, words.end], isDecision(line, context) ? 'operative' : words.kind);
}

/** "2. Recalling its resolution 46/152, decides …": a numbered paragraph decides, whatever word opens it. */
function isDecision({ mark }: TextLine, { inAnnex }: ParseContext): boolean {
  return !inAnnex && mark !== undefined && isParagraphMark(mark);
}

/**
 * Whether known words that are not in italics open a decision. Print sets the opening words of numbered and unnumbered
 * paragraphs in italics, those of points never (418 points of Word files, 236 of published files); where the source shows
 * italics, only a numbered paragraph can have lost them.
 */
function isPlainPhrase({ mark }: TextLine, kind: PhraseKind, { inAnnex, italicOpenings }: ParseContext): boolean {
  if (inAnnex && kind === 'preambular') return false;
  if (mark && !isParagraphMark(mark)) return false;
  return !italicOpenings || (mark?.readings.some(({ series }) => series === 'decimal') ?? false);
}

function phrased(line: TextLine, from: number, [start, end]: readonly [number, number], kind: PhraseKind): Element {
  const wrap = as('inline', { name: `akn4un:${kind}Phrase`, class: 'italic' });
  return markedParagraph(plainItalics(line, end), [{ start, end, wrap }], from);
}

export interface OpeningWords {
  readonly kind: PhraseKind;
  /** Known as words of both kinds: only what stands around them tells. */
  readonly either: boolean;
  readonly end: number;
}

/** The words that open a text, and their kind; a text known as both is what it is likely to be here. */
export function openingWords(
  line: TextLine,
  from: number,
  likely: PhraseKind,
  { language, bareVerbs = false }: ParseContext,
): OpeningWords | undefined {
  const options = { verbAlone: bareVerbs };
  const { operative, preambular } = openingPhrases(line.plain.slice(from), language.phrases, options);
  const length = Math.max(operative, preambular);
  if (length === 0) return undefined;
  const either = operative === preambular;
  const kind = either ? kindByEnd(line, likely) : operative > preambular ? 'operative' : 'preambular';
  // Italics of the source show best where the phrase ends.
  return { kind, either, end: openingItalic(line, from)?.end ?? from + length };
}

/** The same words open both kinds: recitals end in a comma, operative paragraphs in a semicolon or a full stop. */
function kindByEnd({ plain }: TextLine, likely: PhraseKind): PhraseKind {
  if (endsIn(plain, ',،，')) return 'preambular';
  return endsIn(plain, ';.؛。；') ? 'operative' : likely;
}

const LONGEST_PHRASE = 120;

/** Italic words that open a text, unless all of it is in italics. */
function openingItalic(line: TextLine, from = 0): { readonly end: number } | undefined {
  const length = isAll(line, 'italic') ? 0 : openingItalics(line, from);
  if (length === 0 || length > LONGEST_PHRASE) return undefined;
  const opening = line.text.slice(from, from + length).replace(/[\s\u00a0,;:.،，：]+$/u, '');
  return opening.trim() ? { end: from + opening.length } : undefined;
}

/** Words outside of the register: the first one is taken. */
function unknownPhrase(line: TextLine, { report }: ParseContext): number {
  const first = /^\s*[\p{L}\p{M}’'-]+/u.exec(line.plain)?.[0] ?? '';
  if (first) report('parse/phrase-unknown', `"${first.trim()}" is not in the register of phrases.`, line.origin);
  return first.length;
}

/** Chinese may put a condition before the verb (根据《联合国宪章》第七章采取行动): the first phrase within the paragraph. */
function innerPhrase(line: TextLine, { language }: ParseContext): { readonly start: number; readonly end: number } {
  for (let start = 1; start < Math.min(line.plain.length, LONGEST_PHRASE); start++) {
    const length = openingPhrase(line.plain.slice(start, start + LONGEST_PHRASE), language.phrases, 'preambular');
    if (length > 1) return { start, end: start + length };
  }
  return { start: 0, end: 0 };
}

/** The phrase is marked by what it is; its italics would say the same twice. */
function plainItalics(line: TextLine, end: number): TextLine['source'] {
  let at = 0;
  const runs = line.runs.map(run => {
    if (run.kind !== 'text') {
      if (run.kind === 'break') at++;
      return run;
    }
    at += run.text.length;
    if (!run.italic || at > end + 2) return run;
    const { italic: _, ...rest } = run;
    return rest;
  });
  return { ...line.source, runs };
}
