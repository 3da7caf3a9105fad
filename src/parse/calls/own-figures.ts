/**
 * Figures that belong to the text and are never the mark of a note: days and years of dates, numbers of resolutions
 * ("79/75"), numbers of paragraphs, articles and the like, figures in groups of three.
 */
import { matchAt } from '../../citations/scan.js';
import type { Language } from '../../languages/language.js';
import { type NumberPatterns, numberPatterns } from './number-patterns.js';

/** Figures that stand together; `end` is past the last one. */
export interface OwnFigures {
  readonly start: number;
  readonly end: number;
  /** A `date` and a `group` of three figures end in no mark; a mark may have run into the number of a thing, and into another `number`. */
  readonly kind: 'date' | 'group' | 'thing' | 'number';
}

/** The figures of a paragraph that are its own, in reading order. */
export function ownFigures(text: string, language: Language): readonly OwnFigures[] {
  const patterns = numberPatterns(language);
  const tokens = [...text.matchAll(/\d+/g)].map(match => ({ start: match.index, end: match.index + match[0].length }));
  const own = new Map<number, OwnFigures>();
  markDates(text, tokens, patterns, own);
  markNumbers(text, tokens, patterns, own);
  return [...own.values()].sort((a, b) => a.start - b.start);
}

interface Token {
  readonly start: number;
  readonly end: number;
}

type Own = Map<number, OwnFigures>;

const add = (own: Own, { start, end }: Token, kind: OwnFigures['kind']) => own.set(start, { start, end, kind });

// Dates.

/** From the last to the first: in "2 and 3 December" the first day is known by the second. */
function markDates(text: string, tokens: readonly Token[], patterns: NumberPatterns, own: Own): void {
  for (const [index, token] of [...tokens.entries()].reverse()) {
    const next = tokens[index + 1];
    if (isDay(text, token, next, patterns, own)) add(own, token, 'date');
    else if (isYear(text, token)) add(own, { ...token, end: token.start + YEAR }, 'date');
  }
}

const YEAR = 4;

function isDay(text: string, { start, end }: Token, next: Token | undefined, patterns: NumberPatterns, own: Own) {
  if (end - start > 2) return false;
  if (matchAt(patterns.month, text, end)) return true;
  if (!next || !own.has(next.start) || next.end - next.start > 2) return false;
  if (!/(?:^|[^\d\s])[\s(]$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
  const link = matchAt(patterns.between, text, end)?.[0];
  if (link?.length !== next.start - end || !rises(text, { start, end }, next)) return false;
  // "1, 2 and 3 December"; in "the report 1, 2 December 2024" the first one is a mark.
  return !BARE_COMMA.test(link) || !matchAt(patterns.month, text, next.end);
}

/** Nothing but a comma or semicolon between two numbers. */
const BARE_COMMA = /^[\s,;،、，؛；]*$/u;

const rises = (text: string, first: Token, second: Token) =>
  Number(text.slice(first.start, first.end)) < Number(text.slice(second.start, second.end));

/** "2024", and "20241" behind the name of a month or between words, whose last figure is a mark. */
function isYear(text: string, { start, end }: Token): boolean {
  if (end - start < YEAR || end - start > YEAR + 3 || !/^(?:1[89]|20)\d\d/.test(text.slice(start, end))) return false;
  // "VIII/1914": a decision of a conference and a mark.
  if (/[IVXLC]\/$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return end - start === YEAR || /[\p{L}\p{M}][ \u00a0\u202f]$/u.test(text.slice(Math.max(0, start - 2), start));
}

// Numbers.

function markNumbers(text: string, tokens: readonly Token[], patterns: NumberPatterns, own: Own): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (own.has(token.start) || token.end - token.start > LONGEST_NUMBER) continue;
    if (text[token.start - 1] === '/' || matchAt(patterns.behind, text, token.end)) add(own, token, 'number');
    else if (SESSION_OR_YEAR.test(text.slice(token.end, token.end + 12))) add(own, token, 'number');
    else if (isGrouped(text, token, tokens[at + 1])) at = markGroups(text, tokens, at, own);
    else at = markNamed(text, tokens, at, patterns, own);
  }
}

/** "13 (I)", "431 (1978)": a resolution by its number and session or year. */
const SESSION_OR_YEAR = /^[ \u00a0]?[(（](?:[IVXLC]+(?:-[A-Z]+)?|19\d\d|20\d\d)[)）]/;
/** No paragraph, and no resolution of a session, has a number of four figures. */
const LONGEST_NUMBER = 3;
/** Longest words before a number that are looked at. */
const WORDS = 48;

/** Numbers behind the words for what they number: one thing, or a list whose numbers rise. */
function markNamed(text: string, tokens: readonly Token[], first: number, patterns: NumberPatterns, own: Own): number {
  const token = tokens[first] as Token;
  const words = patterns.named.exec(text.slice(Math.max(0, token.start - WORDS), token.start))?.groups?.['word'];
  if (words === undefined) return first;
  const last = listEnd(text, tokens, first, patterns);
  if (!patterns.several.test(words)) add(own, token, 'thing');
  else for (let at = first; last > first && at <= last; at++) add(own, tokens[at] as Token, 'thing');
  return first;
}

/** The last number of a list ("1, 2 and 3", "5 to 8"): its numbers rise, and not a comma alone stands before the last. */
function listEnd(text: string, tokens: readonly Token[], first: number, patterns: NumberPatterns): number {
  let end = first;
  for (let at = first; at + 1 < tokens.length; at++) {
    const [token, next] = tokens.slice(at, at + 2) as [Token, Token];
    const link = matchAt(patterns.between, text, token.end)?.[0];
    if (link === undefined || link.length !== next.start - token.end) break;
    if (!rises(text, token, next)) break;
    if (!BARE_COMMA.test(link)) end = at + 1;
  }
  return end;
}

// Figures in groups of three: "12 000 000".

function isGrouped(text: string, token: Token, next: Token | undefined): boolean {
  return next !== undefined && isGroup(next) && next.start === token.end + 1 && GROUP_GAP.test(text[token.end] ?? '');
}

const GROUP_GAP = /[ \u00a0\u202f]/;
const isGroup = ({ start, end }: Token) => end - start === 3;

/** @returns index of the last group */
function markGroups(text: string, tokens: readonly Token[], first: number, own: Own): number {
  let at = first;
  add(own, tokens[at] as Token, 'group');
  while (isGrouped(text, tokens[at] as Token, tokens[at + 1])) add(own, tokens[++at] as Token, 'group');
  return at;
}
