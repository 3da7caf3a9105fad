/**
 * References inside a document (docs/citations.md, section 9): "paragraphs 9 and 10 above", "paragraph 3 (a) of the
 * present resolution", "paragraph 42 of the Salvador Declaration" (the title of an annex), "annex II to this resolution".
 * "paragraph N" alone, or of a document that is not at hand, is none.
 */

import { ARTICLES } from '../languages/joints.js';
import { COMMAS } from '../languages/scripts/punctuation.js';
import type { OwnScope } from '../languages/unit.js';
import { ARABIC_LETTERS, CYRILLIC_CAPITALS, CYRILLIC_RANGE } from '../numbers/alphabets.js';
import { ARABIC_LETTER, ARABIC_ORDINAL } from '../numbers/arabic-parts.js';
import type { AnnexName } from './annex-names.js';
import type { Pinpoint } from './citation.js';
import { BIS, type Grammar, unitNamed } from './grammar.js';
import type { InternalItem, InternalReference, Scope } from './internal-reference.js';
import { findNumberFirstInternal } from './number-first/internal.js';
import { anyOf, anywhere, beginsWord, matchAt, sticky } from './scan.js';

interface Patterns {
  readonly trigger: RegExp;
  readonly unit: RegExp;
  readonly separator: RegExp;
  readonly above: RegExp;
  readonly below: RegExp;
  readonly own: readonly (readonly [RegExp, OwnScope])[];
  readonly ofTitle: RegExp;
}

const made = new WeakMap<Grammar, Patterns>();

function patternsOf(grammar: Grammar): Patterns {
  const known = made.get(grammar);
  if (known) return known;
  const { internal, units, separator, rangeSeparator } = grammar.words;
  const unit = anyOf(units.filter(([, kind]) => LINKED.has(kind)).map(([word]) => word));
  const patterns: Patterns = {
    trigger: anywhere(`(?:(${unit})|(${internal.annexed}))(?![\\p{L}])`),
    unit: sticky(`${unit}(?![\\p{L}])`),
    separator: sticky(anyOf([separator, rangeSeparator])),
    above: sticky(`(?:${internal.above})(?![\\p{L}])`),
    below: sticky(`(?:${internal.below})(?![\\p{L}])`),
    own: internal.own.map(([words, scope]) => [sticky(`(?:${words})(?![\\p{L}])`), scope]),
    ofTitle: sticky(internal.ofTitle),
  };
  made.set(grammar, patterns);
  return patterns;
}

/** Units that are marked up in a document. */
const LINKED: ReadonlySet<Pinpoint['unit']> = new Set([
  'paragraph',
  'annex',
  'article',
  'chapter',
  'section',
  'part',
  'rule',
  'appendix',
]);

/** References of a text to its own document; `names` are the titles of its annexes, longest first. */
export function findInternal(text: string, grammar: Grammar, names: readonly AnnexName[]): InternalReference[] {
  const { numberFirst } = grammar.words;
  if (numberFirst) return findNumberFirstInternal(text, numberFirst, names);
  const patterns = patternsOf(grammar);
  const found: InternalReference[] = [];
  patterns.trigger.lastIndex = 0;
  for (let match = patterns.trigger.exec(text); match; match = patterns.trigger.exec(text)) {
    if (!beginsWord(text, match.index)) continue;
    const reference =
      match[2] === undefined
        ? referenceAt(text, match.index, match[1] ?? '', grammar, names)
        : annexedAt(match.index, match[2]);
    if (!reference) continue;
    found.push(reference);
    patterns.trigger.lastIndex = reference.end;
  }
  return found;
}

function annexedAt(start: number, words: string): InternalReference {
  const end = start + words.length;
  const scope: Scope = { kind: 'own', scope: 'resolution' };
  return { start, end, scope, items: [{ start, end, unit: 'annex', points: [] }] };
}

function referenceAt(
  text: string,
  start: number,
  word: string,
  grammar: Grammar,
  names: readonly AnnexName[],
  depth = 0,
): InternalReference | undefined {
  const unit = unitNamed(grammar, word);
  const items = itemsAt(text, start, word, unit, grammar);
  const last = items.at(-1);
  if (!last) return undefined;
  const deeper = depth < DEEPEST;
  const scope =
    scopeAt(text, last.end, patternsOf(grammar), names) ??
    (deeper ? insideAt(text, last.end, grammar, names, depth) : undefined);
  if (!scope && deeper && items.length === 1) return inwardAt(text, { ...last, start }, grammar, names, depth);
  if (!scope || (unit === 'annex' && scope.kind !== 'own')) return undefined;
  return { start, end: scope.end, scope: scope.scope, items: withWords(items, scope.end) };
}

/** "of section I above", "du paragraphe 29 de la présente résolution". */
function insideAt(
  text: string,
  at: number,
  grammar: Grammar,
  names: readonly AnnexName[],
  depth: number,
): FoundScope | undefined {
  const link = matchAt(grammar.pinpointLink, text, at);
  const behind = at + (link?.[0].length ?? 0);
  const start = behind + (matchAt(ARTICLE, text, behind)?.[0].length ?? 0);
  const word = link && matchAt(patternsOf(grammar).unit, text, start);
  const outer = word && referenceAt(text, start, word[0], grammar, names, depth + 1);
  const [item] = outer?.items ?? [];
  if (!outer || !item || outer.items.length > 1) return undefined;
  return { scope: { kind: 'inside', outer: item, scope: outer.scope }, kind: 'inside', end: outer.end };
}

/** "section I, paragraph 3, above": a comma leads inwards. */
function inwardAt(
  text: string,
  outer: InternalItem,
  grammar: Grammar,
  names: readonly AnnexName[],
  depth: number,
): InternalReference | undefined {
  const comma = matchAt(COMMA, text, outer.end);
  const at = outer.end + (comma?.[0].length ?? 0);
  const word = comma && matchAt(patternsOf(grammar).unit, text, at);
  const inner = word && referenceAt(text, at, word[0], grammar, names, depth + 1);
  const [first, ...others] = inner?.items ?? [];
  if (!inner || !first || first.unit === outer.unit) return undefined;
  const scope: Scope = { kind: 'inside', outer, scope: inner.scope };
  return { ...inner, start: outer.start, scope, items: [{ ...first, start: outer.start }, ...others] };
}

const COMMA = new RegExp(`[${COMMAS}] {1,3}`, 'uy');

/** "of the annex to the present resolution" */
const ARTICLE = new RegExp(`${ARTICLES}(?:(?<=['’])|(?!\\p{L})) {0,3}`, 'uy');

/** A point of a paragraph of a section of an annex. */
const DEEPEST = 4;

/** A single number takes the words behind it along: "paragraph 42 of the Salvador Declaration". */
function withWords(items: readonly InternalItem[], end: number): readonly InternalItem[] {
  const [only] = items;
  return only && items.length === 1 ? [{ ...only, end }] : items;
}

interface FoundScope {
  readonly scope: Scope;
  readonly kind: Scope['kind'];
  readonly end: number;
}

function scopeAt(text: string, at: number, patterns: Patterns, names: readonly AnnexName[]): FoundScope | undefined {
  for (const kind of ['above', 'below'] as const) {
    const match = matchAt(patterns[kind], text, at);
    if (match) return { scope: { kind }, kind, end: at + match[0].length };
  }
  for (const [pattern, scope] of patterns.own) {
    const match = matchAt(pattern, text, at);
    if (match) return { scope: { kind: 'own', scope }, kind: 'own', end: at + match[0].length };
  }
  return titleAt(text, at, patterns, names);
}

function titleAt(text: string, at: number, patterns: Patterns, names: readonly AnnexName[]): FoundScope | undefined {
  const link = names.length > 0 ? matchAt(patterns.ofTitle, text, at) : undefined;
  if (!link) return undefined;
  const start = at + link[0].length;
  for (const { pattern, annex } of names) {
    const found = matchAt(pattern, text, start);
    if (found) return { scope: { kind: 'title', annex }, kind: 'title', end: start + found[0].length };
  }
  return undefined;
}

const NUMBER = new RegExp(
  `(?:\\d{1,4}(?![\\d/])|[IVXL]{1,7}(?:\\.[A-Z])?(?![\\p{L}\\d])|(?:[A-Z${CYRILLIC_CAPITALS}]|${ARABIC_LETTER}|${ARABIC_ORDINAL})(?![\\p{L}\\d]))${BIS}`,
  'uy',
);
/** `(a)`, `a)`, `(ii)`; in Arabic `(ه)` and `’1‘`. */
const POINT_LETTER = `[a-z${CYRILLIC_RANGE}${ARABIC_LETTERS}]`;
const POINTS = new RegExp(`(?: {0,40}(?:\\(?${POINT_LETTER}{1,4}\\)|[’‘']\\d{1,2}[’‘']))+`, 'uy');
const EACH_POINT = new RegExp(`${POINT_LETTER}+|[’‘']\\d+[’‘']`, 'gu');
/** More points or numbers than any text has. */
const MOST = 60;

function itemsAt(text: string, start: number, word: string, unit: Pinpoint['unit'], grammar: Grammar): InternalItem[] {
  const after = start + word.length;
  const blanks = matchAt(BLANKS, text, after);
  const first = blanks && itemAt(text, after + blanks[0].length, unit, undefined);
  if (!first) return unit === 'annex' ? [{ start, end: after, unit, points: [] }] : [];
  const items: InternalItem[] = [{ ...first, start }];
  while (items.length < MOST) {
    const next = nextItem(text, items.at(-1) ?? first, unit, grammar);
    if (!next) break;
    items.push(next);
  }
  return items;
}

const BLANKS = / {1,40}/uy;

/** "9 and 10", "3 (a) to (f)", "paragraphs 2, 3 and paragraph 5". */
function nextItem(
  text: string,
  last: InternalItem,
  unit: Pinpoint['unit'],
  grammar: Grammar,
): InternalItem | undefined {
  const patterns = patternsOf(grammar);
  const link = matchAt(patterns.separator, text, last.end);
  if (!link) return undefined;
  const at = last.end + link[0].length;
  const again = matchAt(patterns.unit, text, at);
  const same = again && unitNamed(grammar, again[0]) === unit;
  if (!same) return itemAt(text, at, unit, last.number);
  // "paragraph 3, subparagraph (b)"
  const base = link[0].startsWith(',') ? last.number : undefined;
  const item = itemAt(text, at + again[0].length + 1, unit, base);
  return item && { ...item, start: at };
}

function itemAt(text: string, at: number, unit: Pinpoint['unit'], base: string | undefined): InternalItem | undefined {
  const number = matchAt(NUMBER, text, at);
  const points = matchAt(POINTS, text, number ? at + number[0].length : at);
  if (!number && !points) return undefined;
  const own = number?.[0] ?? base;
  const end = at + (number?.[0].length ?? 0) + (points?.[0].length ?? 0);
  return { start: at, end, unit, ...(own ? { number: own } : {}), points: lettersOf(points?.[0] ?? '') };
}

function lettersOf(points: string): string[] {
  return [...points.matchAll(EACH_POINT)].map(match => match[0]);
}
