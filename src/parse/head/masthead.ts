/**
 * The masthead: who issues the document, its symbol, distribution, date, session and agenda item. Extractions run its
 * cells together ("United NationsA/RES/65/230General AssemblyDistr.: General"), so lines are first cut at what can be
 * told apart: a symbol, the word for distribution, dates, names of bodies, a capital glued to a small letter.
 */
import { parseDate } from '../../languages/dates.js';
import type { Language } from '../../languages/language.js';
import { organIn, organNamed } from '../../languages/organs.js';
import { type Paragraph, paragraphText } from '../../source/source.js';
import { findSymbol, isSymbol, symbolLength } from '../../un/symbols.js';

export type PieceKind =
  | 'organ'
  | 'symbol'
  | 'distribution'
  | 'date'
  | 'session'
  | 'agendaItem'
  | 'originalLanguage'
  | 'documentType'
  | 'decisionPart'
  /** A line of the masthead: the title of an agenda item, the name of a place. */
  | 'other'
  /** A line that stands in the head and belongs to no part of it. */
  | 'unknown';

/** A stretch of a masthead paragraph. */
export interface Piece {
  readonly kind: PieceKind;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Name of the body, ISO date. */
  readonly value?: string;
}

/** The pieces of the masthead in source order. */
export function mastheadPieces(paragraphs: readonly Paragraph[], language: Language): Piece[] {
  return paragraphs.flatMap(paragraph => {
    const text = paragraphText(paragraph);
    return stretches(text, cuts(text, language)).map(([start, end]) => ({
      paragraph,
      start,
      end,
      ...classify(text.slice(start, end), language),
    }));
  });
}

/** What a text of the masthead is by itself. */
export function classify(text: string, language: Language): Pick<Piece, 'kind' | 'text' | 'value'> {
  const { formulas } = language;
  const trimmed = text.trim();
  const plain = trimmed.replace(/(?<=\S)\*+$/, '');
  const organ = organNamed(plain, language);
  if (organ) return { kind: 'organ', text: trimmed, value: organ };
  if (isSymbol(plain)) return { kind: 'symbol', text: trimmed };
  if (formulas.distribution.test(plain)) return { kind: 'distribution', text: trimmed };
  const date = parseDate(plain, language)[0];
  if (date && date.start === 0 && date.end === plain.length) return { kind: 'date', text: trimmed, value: date.iso };
  if (formulas.session.test(plain)) return { kind: 'session', text: trimmed };
  if (formulas.agendaItem.test(plain)) return { kind: 'agendaItem', text: trimmed };
  if (formulas.originalLanguage.test(plain)) return { kind: 'originalLanguage', text: trimmed };
  if (formulas.documentType.test(plain)) return { kind: 'documentType', text: trimmed };
  if (formulas.decisionPart.test(plain)) return { kind: 'decisionPart', text: trimmed };
  return { kind: 'other', text: trimmed };
}

/** Longest line that is cut: a masthead is short, and the search looks at each place. */
const LONGEST = 5000;

function cuts(text: string, language: Language): number[] {
  if (text.length > LONGEST || classify(text, language).kind !== 'other') return [];
  const dates = parseDate(text, language);
  const inDate = (place: number) => dates.some(({ start, end }) => place > start && place < end);
  const places = new Set<number>([
    ...breaks(text),
    ...symbolCuts(text),
    ...dates.filter(({ end }) => !GOES_ON.test(text.slice(end, end + 2))).flatMap(({ start, end }) => [start, end]),
  ]);
  for (const cut of wordCuts(text)) if (!inDate(cut)) places.add(cut);
  const sorted = [...places].sort((a, b) => a - b);
  return hasCapitals(language) ? sorted : [...sorted, ...peeledCuts(text, sorted, language)].sort((a, b) => a - b);
}

/** "Letter dated 28 February 2014 from the Permanent Representative": a date within a sentence. */
const GOES_ON = /^[ \u00a0]\p{Ll}/u;

function breaks(text: string): number[] {
  return [...text.matchAll(/[\n\t]/g)].map(match => match.index);
}

function symbolCuts(text: string): number[] {
  const at = findSymbol(text);
  if (at < 0 || /\p{L}[ \u00a0]$|[([]$/u.test(text.slice(0, at))) return [];
  return [at, at + symbolLength(text.slice(at))];
}

const UNSPACED = '[\\p{Script=Han}\\p{Script=Arabic}]';
const GLUED = new RegExp(
  [
    '(?<=[\\p{Ll}\\p{M})\\d])(?=\\p{Lu}\\p{Ll})',
    '(?=Distr\\.)',
    '(?<=(?:19|20)\\d\\d)(?=(?:19|20)\\d\\d(?!\\d))',
    `(?<=\\p{Script=Latin})(?=${UNSPACED})`,
    `(?<=${UNSPACED})(?=\\p{Script=Latin})`,
  ].join('|'),
  'gu',
);

/** A capital glued to what is before it, a year glued to a year, the word for distribution, a change of script. */
function wordCuts(text: string): number[] {
  return [...text.matchAll(GLUED)].map(match => match.index);
}

const hasCapitals = ({ script }: Language) => script === 'Latin' || script === 'Cyrillic';

/** Scripts without capitals: known lines are taken off at both ends of a stretch, as long as there are any. */
function peeledCuts(text: string, places: readonly number[], language: Language): number[] {
  return stretches(text, places).flatMap(([first, last]) => {
    const found: number[] = [];
    let [start, end] = [first, last];
    if (end - start > LONGEST_PEELED) return found;
    for (let size = knownStart(text.slice(start, end), language); size > 0 && start + size < end; ) {
      start += size;
      found.push(start);
      size = knownStart(text.slice(start, end), language);
    }
    for (let size = knownEnd(text.slice(start, end), language); size > 0 && end - size > start; ) {
      end -= size;
      found.push(end);
      size = knownEnd(text.slice(start, end), language);
    }
    return found;
  });
}

const LONGEST_PEELED = 200;

/** Length of the longest beginning of a text that is known by itself; 0 when none is. */
function knownStart(text: string, language: Language): number {
  if (isKnown(text, language)) return 0;
  const organ = organIn(text, language);
  if (organ?.start === 0) return organ.end;
  for (let length = text.length - 1; length > 1; length--) if (isKnown(text.slice(0, length), language)) return length;
  return 0;
}

/** Length of the longest end of a text that is known by itself; 0 when none is. */
function knownEnd(text: string, language: Language): number {
  if (isKnown(text, language)) return 0;
  for (let at = 1; at < text.length - 1; at++) if (isKnown(text.slice(at), language)) return text.length - at;
  return 0;
}

const isKnown = (text: string, language: Language) => classify(text, language).kind !== 'other';

/** Stretches between cuts, white space at their ends taken off, empty ones left out. */
function stretches(text: string, places: readonly number[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const to of [...places, text.length]) {
    if (to <= from) continue;
    const part = text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = from + part.trimEnd().length;
    if (end > start) found.push([start, end]);
    from = to;
  }
  return found;
}
