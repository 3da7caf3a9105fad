/** The numbers of a text that may be the marks of notes, with their places. */

import type { Language } from '../../languages/language.js';
import { numberOf, westernFigures } from '../../numbers/figures.js';
import { type Paragraph, paragraphText, type SourceNote } from '../../source/source.js';
import { type CallStyle, callCost, DOUBTFUL, LAST_RESORT, TAKEN } from './cost.js';
import { type OwnFigures, ownFigures } from './own-figures.js';
import type { Candidate } from './sequence.js';

/** A candidate with its place. */
export interface Place extends Candidate {
  readonly paragraph: Paragraph;
  /** The figures that are the mark; nothing (`start` is `end`) where they may be a number of the text, which then stays. */
  readonly start: number;
  readonly end: number;
  /** Where the mark begins within the number, should the text show that the number is the shorter one. */
  readonly cut?: number | undefined;
  /** Whether the figures stand behind a word for what they number ("article 12"). */
  readonly thing?: boolean | undefined;
}

/** No paragraph is longer; what is, is no text, and is not searched for calls. */
const LONGEST = 100_000;

/** All candidates in reading order; marks greater than `most` are none. */
export function candidatesIn(
  paragraphs: readonly Paragraph[],
  language: Language,
  style: CallStyle,
  most: number,
): Place[] {
  const places: Place[] = [];
  for (const paragraph of paragraphs) {
    const text = westernFigures(paragraphText(paragraph));
    if (text.length > LONGEST) continue;
    const own = new Map(ownFigures(text, language).map(each => [each.start, each]));
    for (const { 0: run, index } of text.matchAll(FIGURES)) {
      const end = index + run.length;
      for (let length = figuresBefore(text, end); length > 0; length--) {
        const figures = text.slice(end - length, end);
        const number = numberOf(figures);
        if (/^[0⁰]/.test(figures) || number > most) continue;
        const marker = String(number);
        const found = markAt(text, end - length, end, own.get(index), style);
        if (found.cost <= DOUBTFUL) places.push({ position: places.length, marker, paragraph, ...found, end });
      }
    }
  }
  return places;
}

/** The mark that figures may be; where they may be a number of the text as well, the call is put behind it. */
function markAt(text: string, start: number, end: number, own: OwnFigures | undefined, style: CallStyle) {
  if (own && start < own.end) {
    const mayHoldMark = start > own.start && (own.kind === 'thing' || own.kind === 'number');
    const cost = mayHoldMark ? LAST_RESORT.withinNumber : Infinity;
    return { start: end, cost, cut: start, thing: own.kind === 'thing' };
  }
  const cost = callCost(text, start, end, style);
  const mayBeNumber = cost > TAKEN && /\d[,.]?$/.test(text.slice(Math.max(0, start - 2), start));
  return mayBeNumber ? { start: end, cost, cut: start } : { start, cost };
}

const FIGURES = /\d+|[¹²³⁰⁴-⁹]+/g;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MOST_FIGURES = 3;

/** How many figures of one kind, plain or raised, end at a place; no mark has more than three. */
function figuresBefore(text: string, end: number): number {
  const raised = RAISED.includes(text.charAt(end - 1));
  let count = 1;
  while (count < MOST_FIGURES && isFigure(text.charAt(end - count - 1), raised)) count++;
  return count;
}

function isFigure(sign: string, raised: boolean): boolean {
  return raised ? sign !== '' && RAISED.includes(sign) : sign >= '0' && sign <= '9';
}

/** In a PDF a note stands on the page of its first call: a number elsewhere is none. */
export function onPage(
  candidates: readonly Place[],
  notes: readonly SourceNote[],
  paragraphs: readonly Paragraph[],
): readonly Place[] {
  const pages = new Map(notes.map(note => [note.marker, pageOf(note.origin)]));
  const spans = new Map(paragraphs.map((paragraph, index) => [paragraph, spanOf(paragraph, paragraphs[index + 1])]));
  return candidates.filter(({ marker, paragraph }) => {
    const page = pages.get(marker);
    const [first, last] = spans.get(paragraph) ?? [0, 0];
    return page === undefined || (page >= first && page <= last);
  });
}

const pageOf = ({ part }: Paragraph['origin']) => Number(/\d+/.exec(part ?? '')?.[0] ?? 0);

/** The pages of a paragraph: it may go on to the page where the next one begins. */
function spanOf(paragraph: Paragraph, next: Paragraph | undefined): readonly [number, number] {
  return [pageOf(paragraph.origin), next ? pageOf(next.origin) : Infinity];
}
