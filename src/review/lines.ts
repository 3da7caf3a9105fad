/** Numbers left in the text, and lines between numbered paragraphs that no paragraph claims. */

import { isMeetingOrDate } from '../languages/closing-line.js';
import type { Language } from '../languages/language.js';
import { openingPhrases } from '../languages/phrase.js';
import { valuesOfMarks } from '../numbers/list-values.js';
import { markOf } from '../numbers/mark.js';
import type { Element } from '../xml/tree.js';
import { childOf, childrenOf, findAll } from '../xml/walk.js';
import type { Check, ReviewContext } from './check.js';
import { isResolution } from './head.js';
import type { Line, Reading } from './reading.js';
import { shown } from './shown.js';

export const lines: Check = (reading, context) => {
  for (const line of reading.lines) if (isMarked(line, context.language) || holdsNext(line)) marked(line, context);
  if (isResolution(reading)) between(reading, context);
};

function marked({ text, place }: Line, { report }: ReviewContext): void {
  report('review/mark-in-text', `A number was left in the text: "${shown(text)}".`, place);
}

const TEXT_REGIONS: ReadonlySet<string> = new Set(['preamble', 'mainBody', 'conclusions']);

/** A mark has a sign or a tab behind its number. */
const MAYBE_MARK = /^\s*\S{0,9}[.)）、．\-–ـ\t㈠-㈩①-⑳'’]/u;

function isMarked({ text, role, region }: Line, language: Language): boolean {
  if (role === 'heading' || !TEXT_REGIONS.has(region) || !MAYBE_MARK.test(text)) return false;
  const mark = markOf(text);
  if (!mark || mark.readings.every(({ series }) => series === 'bullet')) return false;
  if (isMeetingOrDate(text, language)) return false;
  // "(1) Koang (2) Rambang": an enumeration within a line.
  const second = /.\(?2\)/u;
  return !(mark.readings.some(({ value }) => value === 1) && second.test(text));
}

/** "…; 4. Decides …" within paragraph 3, "…; (b) To report …" within point (a). */
function holdsNext({ text, number }: Line): boolean {
  if (number === undefined || !INNER.test(text)) return false;
  return [...text.matchAll(INNERS)].some(({ index, 0: sign }) => {
    const mark = markOf(text.slice(index + sign.length));
    return (
      mark !== undefined &&
      mark.shape === shapeOf(number) &&
      valuesOfMarks([number, mark.printed]).join() === nextTo(number)
    );
  });
}

/** A number or a letter with its signs behind the end of a sentence or a part of it. */
const INNER = /[;.；。][ \t]{1,4}(?=[(（]?[\p{L}\p{N}]{1,5}[.)）]\s)/u;
const INNERS = new RegExp(INNER, 'gu');

const shapeOf = (number: string) => markOf(`${number} `)?.shape;
/** A mark and the one behind it, as values. */
function nextTo(number: string): string {
  const [value = ''] = valuesOfMarks([number]);
  return `${value},${Number(value) + 1}`;
}

/** Paragraphs without number that stand between numbered ones, short and not opened by words that resolve. */
function between({ document, lines: all }: Reading, { report, language }: ReviewContext): void {
  const body = childOf(document, 'mainBody');
  if (!body) return;
  const strays = new Set(findAll(body, holdsParagraphs).flatMap(strayParagraphs));
  for (const { unit, first, text, place } of all) {
    if (!first || !strays.has(unit)) continue;
    const { preambular, operative } = openingPhrases(text, language.phrases);
    if (preambular > 0 || operative > 0) continue;
    const message = `Unnumbered line between numbered paragraphs: "${shown(text)}".`;
    report('review/line-between-paragraphs', message, place);
  }
}

const holdsParagraphs = (node: Element) =>
  node.children.some(child => child.type === 'element' && child.name === 'paragraph');
const isNumbered = (paragraph: Element) => childOf(paragraph, 'num') !== undefined;

/** A heading among the points of a list that has none above its first point. */
export const listHeadings: Check = ({ document, lines: all }, { report }) => {
  const body = childOf(document, 'mainBody');
  for (const list of body ? findAll(body, ({ name }) => name === 'list') : []) {
    const parts = childrenOf(list);
    const heading = parts.find(({ name }) => name === 'crossHeading');
    if (!heading || parts.findIndex(({ name }) => name === 'point') > parts.indexOf(heading)) continue;
    const line = all.find(({ node }) => node === heading);
    if (line) report('review/heading-alone', `The heading is within a list: "${shown(line.text)}".`, line.place);
  }
};

/** The only heading of a body, or the only one without number among others that have one: it may be a stray line. */
export const headings: Check = (reading, { report }) => {
  if (!isResolution(reading)) return;
  const all = reading.lines.filter(({ role, region }) => role === 'heading' && region === 'mainBody');
  const plain = all.filter(({ number }) => number === undefined);
  const [only] = plain;
  if (!only || plain.length > 1) return;
  if (all.length === 1 ? headsAll(only, reading) : all.length === 2) return;
  const what = all.length === 1 ? 'The only heading is' : 'The only heading without a number is';
  report('review/heading-alone', `${what} between paragraphs: "${shown(only.text)}".`, only.place);
};

/** "Measures" above paragraph 1: a heading over all numbered paragraphs. */
function headsAll({ node }: Line, { lines: all }: Reading): boolean {
  const numbered = (line: Line) => line.role === 'paragraph' && line.number !== undefined;
  const at = all.findIndex(line => line.node === node);
  return node.name !== 'crossHeading' && !all.slice(0, at).some(numbered) && all.slice(at).some(numbered);
}

function strayParagraphs(parent: Element): Element[] {
  const paragraphs = childrenOf(parent, 'paragraph');
  const from = paragraphs.findIndex(isNumbered);
  const to = paragraphs.findLastIndex(isNumbered);
  return paragraphs.filter(
    (each, i) => i > from && i < to && !isNumbered(each) && from >= 0 && !followsTable(paragraphs[i - 1]),
  );
}

/** Below a table stand its source and its signs. */
function followsTable(before: Element | undefined): boolean {
  return before !== undefined && findAll(before, 'table').length > 0;
}
