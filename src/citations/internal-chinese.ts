/** References inside a document in Chinese, where the place comes first: "上文第2和第3段", "本决议第29至39段", "本决议附件二". */
import { chineseNumber } from '../languages/numerals/chinese.js';
import type { AnnexName, InternalItem, InternalReference, Scope } from './internal.js';
import { matchAt } from './scan.js';

const TRIGGER = /上文|下文|本决议|本决定|本条|《([^《》]{2,80})》/gu;
const FIRST = /(?:的)?第 ?(\d{1,4})((?:[㈠-㈩]|\([a-z]{1,3}\)){0,3})/uy;
const NEXT = /(至|–|-|、|和|及|以及|或)第? ?(\d{1,4})?((?:[㈠-㈩]|\([a-z]{1,3}\)){0,3})/uy;
const CLOSE = / ?段/uy;
const ANNEX = /(?:所附|的?附件 ?([一二三四五六七八九十]{1,3}|[A-Z](?![A-Za-z]))?)/uy;
const NEXT_ANNEX = /(?:、|和|及|以及|或)([一二三四五六七八九十]{1,3}|[A-Z](?![A-Za-z]))/uy;
const MOST = 60;

export function findChineseInternal(text: string, names: readonly AnnexName[]): InternalReference[] {
  const found: InternalReference[] = [];
  for (const match of text.matchAll(TRIGGER)) {
    const scope = scopeOf(match, names);
    const at = match.index + match[0].length;
    const reference = scope && (paragraphsAt(text, match.index, at, scope) ?? annexAt(text, match.index, at, scope));
    if (reference) found.push(reference);
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
  return { kind: 'own', scope: word === '本条' ? 'article' : 'resolution' };
}

function paragraphsAt(text: string, start: number, at: number, scope: Scope): InternalReference | undefined {
  const first = matchAt(FIRST, text, at);
  if (!first) return undefined;
  const items: InternalItem[] = [itemOf(start, at + first[0].length, first[1] ?? '', first[2] ?? '')];
  let end = at + first[0].length;
  while (items.length < MOST) {
    const next = matchAt(NEXT, text, end);
    if (!next || (!next[2] && !next[3])) break;
    const begins = end + (next[1]?.length ?? 0);
    end += next[0].length;
    items.push(itemOf(begins, end, next[2] ?? items.at(-1)?.number ?? '', next[3] ?? ''));
  }
  const close = matchAt(CLOSE, text, end);
  if (!close) return undefined;
  const last = items.at(-1);
  if (last) items[items.length - 1] = { ...last, end: end + close[0].length };
  return { start, end: end + close[0].length, scope, items };
}

function itemOf(start: number, end: number, number: string, points: string): InternalItem {
  return {
    start,
    end,
    unit: 'paragraph',
    number,
    points: [...points.matchAll(/[a-z]+|[㈠-㈩]/gu)].map(match => match[0]),
  };
}

function annexAt(text: string, start: number, at: number, scope: Scope): InternalReference | undefined {
  const match = scope.kind === 'own' && scope.scope === 'resolution' ? matchAt(ANNEX, text, at) : undefined;
  if (!match) return undefined;
  let end = at + match[0].trimEnd().length;
  const items: InternalItem[] = [annexItem(start, end, match[1])];
  for (let next = matchAt(NEXT_ANNEX, text, end); match[1] && next && items.length < MOST; ) {
    const from = end + next[0].length - (next[1]?.length ?? 0);
    end += next[0].length;
    items.push(annexItem(from, end, next[1]));
    next = matchAt(NEXT_ANNEX, text, end);
  }
  return { start, end, scope, items };
}

function annexItem(start: number, end: number, printed: string | undefined): InternalItem {
  const number = printed && (chineseNumber(printed) ?? printed);
  return { start, end, unit: 'annex', points: [], ...(number ? { number: String(number) } : {}) };
}
