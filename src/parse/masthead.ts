/**
 * The masthead: who issues the document, its symbol, distribution, date, session and agenda item. Extractions run its
 * cells together ("United NationsA/RES/65/230General AssemblyDistr.: General"), so lines are first cut at what can be
 * told apart: a symbol, the word for distribution, dates, names of bodies, a capital glued to a small letter.
 */
import { parseDate } from '../languages/dates.js';
import type { Language } from '../languages/language.js';
import { organIn, organNamed } from '../languages/organs.js';
import { type Paragraph, paragraphText } from '../source/source.js';
import { findSymbol, isSymbol, symbolLength } from './symbols.js';

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
  | 'other';

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
  const organ = organNamed(plain, language.code);
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
  const places = new Set<number>([...breaks(text), ...symbolCuts(text), ...dateCuts(text, language)]);
  for (const cut of wordCuts(text)) places.add(cut);
  return [...places, ...nameCuts(text, places, language)].sort((a, b) => a - b);
}

function breaks(text: string): number[] {
  return [...text.matchAll(/[\n\t]/g)].map(match => match.index);
}

function symbolCuts(text: string): number[] {
  const at = findSymbol(text);
  if (at < 0 || /\p{L}[ \u00a0]$|[([]$/u.test(text.slice(0, at))) return [];
  return [at, at + symbolLength(text.slice(at))];
}

function dateCuts(text: string, language: Language): number[] {
  return parseDate(text, language).flatMap(({ start, end }) => [start, end]);
}

/** A capital glued to what is before it, a year glued to a year, the word for distribution, a change of script. */
function wordCuts(text: string): number[] {
  const glued =
    /(?<=[\p{Ll}\p{M})\d])(?=\p{Lu}\p{Ll})|(?=Distr\.)|(?<=(?:19|20)\d\d)(?=(?:19|20)\d\d(?!\d))|(?<=\p{Script=Latin})(?=[\p{Script=Han}\p{Script=Arabic}])|(?<=[\p{Script=Han}\p{Script=Arabic}])(?=\p{Script=Latin})/gu;
  return [...text.matchAll(glued)].map(match => match.index);
}

/** Names of bodies that open or close a stretch, for scripts without capitals. */
function nameCuts(text: string, places: ReadonlySet<number>, language: Language): number[] {
  if (language.code !== 'zh' && language.code !== 'ar') return [];
  return stretches(
    text,
    [...places].sort((a, b) => a - b),
  ).flatMap(([start, end]) => {
    const organ = organIn(text.slice(start, end), language.code);
    return organ?.start === 0 ? [start + organ.end] : [];
  });
}

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
