/**
 * References inside a document in Chinese, where the place comes first and the unit behind its number: "上文第2和第3段",
 * "本决议第29至39段", "上文第二节第2段", "第4段(b)分段", "本决议附件二", "《……宣言》第8段" (the title of an annex).
 */

import type { OwnScope } from '../../languages/citation-words.js';
import { chineseNumber } from '../../numbers/chinese.js';
import type { AnnexName } from '../annex-names.js';
import type { Pinpoint } from '../citation.js';
import type { InternalItem, InternalReference, Scope } from '../internal-reference.js';
import { matchAt } from '../scan.js';

const TRIGGER = /上文|下文|本(?:决议|决定|条|附件|宣言|公约|协定|议定书|规约)|《([^《》]{2,80})》/gu;
const OWN: Readonly<Record<string, OwnScope>> = { 本决议: 'resolution', 本决定: 'resolution', 本条: 'article' };
const NUMBER = '\\d{1,4}|[一二三四五六七八九十]{1,4}';
const POINTS = '(?:[㈠-㈩]|\\([a-z]{1,3}\\)){1,3}';
const FIRST = new RegExp(`(?:的)?第 ?(${NUMBER})((?:${POINTS})?)`, 'uy');
const NEXT = new RegExp(`(至|–|-|、|和|及|以及|或)第? ?(${NUMBER})?((?:${POINTS})?)`, 'uy');
const CLOSE = / ?(段|节|章|条|部分)/uy;
/** "(b)分段" behind the paragraph. */
const BEHIND = new RegExp(`(${POINTS})(?=(?:(?:、|和|及|至)${POINTS}){0,9}(?:分段|项|款|目))`, 'uy');
const MORE_BEHIND = new RegExp(`(?:、|和|及|至)(${POINTS})`, 'uy');
const JOINT = /(?:、|和|及|以及|或)(?=第)/uy;
const UNITS: Readonly<Record<string, Pinpoint['unit']>> = {
  段: 'paragraph',
  节: 'section',
  章: 'chapter',
  条: 'article',
  部分: 'part',
};
const ANNEX = /(?:所附|的?附件 ?([一二三四五六七八九十]{1,3}|[A-Z](?![A-Za-z]))?)/uy;
const NEXT_ANNEX = /(?:、|和|及|以及|或)(?:附件 ?)?([一二三四五六七八九十]{1,3}(?![条段节章])|[A-Z](?![A-Za-z]))/uy;
const MOST = 60;

export function findChineseInternal(text: string, names: readonly AnnexName[]): InternalReference[] {
  const found: InternalReference[] = [];
  for (const match of text.matchAll(TRIGGER)) {
    const scope = scopeOf(match, names);
    if (!scope) continue;
    const at = match.index + match[0].length;
    const places = placesAt(text, match.index, at, scope);
    for (const added of places.length > 0 ? places : annexAt(text, match.index, at, scope)) found.push(added);
  }
  return found;
}

function scopeOf(match: RegExpExecArray, names: readonly AnnexName[]): Scope | undefined {
  const [word, title] = match;
  if (title !== undefined) {
    const named = names.find(({ name }) => name === title || name === word);
    return named && { kind: 'title', annex: named.annex };
  }
  if (word === '上文') return { kind: 'above' };
  if (word === '下文') return { kind: 'below' };
  return { kind: 'own', scope: OWN[word] ?? 'annex' };
}

/** One group of numbers, and those that are joined to it: "第3至5段和第12段". */
function placesAt(text: string, start: number, at: number, scope: Scope): InternalReference[] {
  const found: InternalReference[] = [];
  let next: InternalReference | undefined = nestedAt(text, start, at, scope);
  while (next && found.length < MOST) {
    found.push(next);
    const joint = matchAt(JOINT, text, next.end);
    const from = next.end + (joint?.[0].length ?? 0);
    next = joint ? nestedAt(text, from, from, scope) : undefined;
  }
  return found;
}

/** "第二节第2段": a place inside the one before it. */
function nestedAt(text: string, start: number, at: number, scope: Scope, depth = 0): InternalReference | undefined {
  const outer = groupAt(text, start, at, scope);
  const [item] = outer?.items ?? [];
  if (!outer || !item || outer.items.length > 1 || depth > 2) return outer;
  return nestedAt(text, start, outer.end, { kind: 'inside', outer: item, scope }, depth + 1) ?? outer;
}

function groupAt(text: string, start: number, at: number, scope: Scope): InternalReference | undefined {
  const first = matchAt(FIRST, text, at);
  if (!first) return undefined;
  let end = at + first[0].length;
  const stretches = [{ start, end, number: first[1] ?? '', points: first[2] ?? '' }];
  while (stretches.length < MOST) {
    const next = matchAt(NEXT, text, end);
    if (!next || (!next[2] && !next[3])) break;
    const begins = end + (next[1]?.length ?? 0);
    end += next[0].length;
    stretches.push({
      start: begins,
      end,
      number: next[2] ?? stretches.at(-1)?.number ?? '',
      points: next[3] ?? '',
    });
  }
  const close = matchAt(CLOSE, text, end);
  const unit = close && UNITS[close[1] ?? ''];
  if (!close || !unit) return undefined;
  const items = stretches.map(each => itemOf(unit, each));
  const last = items.pop() as InternalItem;
  for (const added of withPointsBehind(text, { ...last, end: end + close[0].length })) items.push(added);
  return { start, end: items.at(-1)?.end ?? end, scope, items };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly points: string;
}

function itemOf(unit: Pinpoint['unit'], { start, end, number, points }: Stretch): InternalItem {
  return { start, end, unit, number: String(chineseNumber(number) ?? number), points: pointsOf(points) };
}

function pointsOf(printed: string): string[] {
  return [...printed.matchAll(/[a-z]+|[㈠-㈩]/gu)].map(match => match[0]);
}

/** "第4段(a)和(b)分段": the paragraph's points, each an item. */
function withPointsBehind(text: string, item: InternalItem): InternalItem[] {
  const first = item.points.length === 0 ? matchAt(BEHIND, text, item.end) : undefined;
  if (!first) return [item];
  const items: InternalItem[] = [{ ...item, end: item.end + first[0].length, points: pointsOf(first[0]) }];
  let end = item.end + first[0].length;
  for (let more = matchAt(MORE_BEHIND, text, end); more && items.length < MOST; ) {
    const points = more[1] ?? '';
    end += more[0].length;
    items.push({ ...item, start: end - points.length, end, points: pointsOf(points) });
    more = matchAt(MORE_BEHIND, text, end);
  }
  const last = items.pop() as InternalItem;
  return [...items, { ...last, end: end + (/^(?:分段|项|款|目)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0) }];
}

/** "本决议附件二和附件三"; with a place behind it that place: "本决议附件二第3段". */
function annexAt(text: string, start: number, at: number, scope: Scope): InternalReference[] {
  const match = scope.kind === 'own' && scope.scope === 'resolution' ? matchAt(ANNEX, text, at) : undefined;
  if (!match) return [];
  let end = at + match[0].trimEnd().length;
  const first = annexItem(start, end, match[1]);
  const inside = placesAt(text, start, end, { kind: 'inside', outer: first, scope });
  if (inside.length > 0) return inside;
  const items: InternalItem[] = [first];
  for (let next = matchAt(NEXT_ANNEX, text, end); match[1] && next && items.length < MOST; ) {
    const from = end + next[0].length - (next[1]?.length ?? 0);
    end += next[0].length;
    items.push(annexItem(from, end, next[1]));
    next = matchAt(NEXT_ANNEX, text, end);
  }
  return [{ start, end, scope, items }];
}

function annexItem(start: number, end: number, printed: string | undefined): InternalItem {
  const number = printed && (chineseNumber(printed) ?? printed);
  return { start, end, unit: 'annex', points: [], ...(number ? { number: String(number) } : {}) };
}
