/**
 * References inside a document where the place comes first and the unit behind its number, as in Chinese: "上文第2和第3段",
 * "本决议第29至39段", "上文第二节第2段", "第4段(b)分段", "本决议附件二", "《……宣言》第8段" (the title of an annex).
 */

import type { NumberFirstWords } from '../../languages/number-first-words.js';
import type { OwnScope, Unit } from '../../languages/unit.js';
import { chineseNumber } from '../../numbers/chinese.js';
import type { AnnexName } from '../annex-names.js';
import type { InternalItem, InternalReference, Scope } from '../internal-reference.js';
import { matchAt } from '../scan.js';

interface Patterns {
  /** Group `title`: what a title in quotation marks has in them. */
  readonly trigger: RegExp;
  readonly above: RegExp;
  readonly below: RegExp;
  readonly own: readonly (readonly [RegExp, OwnScope])[];
  readonly first: RegExp;
  readonly next: RegExp;
  readonly close: RegExp;
  readonly units: ReadonlyMap<string, Unit>;
  /** "(b)分段" behind the paragraph. */
  readonly behind: RegExp;
  readonly moreBehind: RegExp;
  readonly pointNoun: RegExp;
  readonly point: RegExp;
  readonly joint: RegExp;
  readonly annex: RegExp;
  readonly nextAnnex: RegExp;
}

const made = new WeakMap<NumberFirstWords, Patterns>();

function patternsOf(words: NumberFirstWords): Patterns {
  const known = made.get(words);
  if (known) return known;
  const { ordinal, to, and, genitive, figures, annexed, quotes } = words;
  const [open, close] = quotes;
  const units = words.units.filter(([, unit]) => LINKED.has(unit));
  const number = `\\d{1,4}|[${figures}]{1,4}`;
  const annexNumber = `[${figures}]{1,3}`;
  const annex = words.annexes.flatMap(([word, unit]) => (unit === 'annex' ? [word] : [])).join('|');
  const own = words.own.map(([each]) => each).join('|');
  const unit = units.map(([word]) => word);
  const points = pointPatterns(words);
  const patterns: Patterns = {
    trigger: new RegExp(`${words.above}|${words.below}|${own}|${open}(?<title>[^${open}${close}]{2,80})${close}`, 'gu'),
    above: new RegExp(`^${words.above}$`, 'u'),
    below: new RegExp(`^${words.below}$`, 'u'),
    own: words.own.map(([each, scope]) => [new RegExp(`^(?:${each})$`, 'u'), scope]),
    first: new RegExp(`(?:${genitive})?${ordinal} ?(${number})((?:${points.all})?)`, 'uy'),
    next: new RegExp(`(${to}|–|-|、|${and})${ordinal}? ?(${number})?((?:${points.all})?)`, 'uy'),
    close: new RegExp(` ?(${unit.join('|')})`, 'uy'),
    units: new Map(units),
    ...points,
    joint: new RegExp(`(?:、|${and})(?=${ordinal})`, 'uy'),
    annex: new RegExp(`(?:${annexed}|${genitive}?(?:${annex}) ?(${annexNumber}|[A-Z](?![A-Za-z]))?)`, 'uy'),
    nextAnnex: new RegExp(
      `(?:、|${and})(?:(?:${annex}) ?)?(${annexNumber}(?!${unit.join('|')})|[A-Z](?![A-Za-z]))`,
      'uy',
    ),
  };
  made.set(words, patterns);
  return patterns;
}

function pointPatterns({ points, pointNouns, and, to }: NumberFirstWords) {
  const all = `(?:[${points}]|\\([a-z]{1,3}\\)){1,3}`;
  const joint = `(?:、|${and}|${to})`;
  return {
    all,
    behind: new RegExp(`(${all})(?=(?:${joint}${all}){0,9}(?:${pointNouns}))`, 'uy'),
    moreBehind: new RegExp(`${joint}(${all})`, 'uy'),
    pointNoun: new RegExp(`^(?:${pointNouns})`, 'u'),
    point: new RegExp(`[a-z]+|[${points}]`, 'gu'),
  };
}

/** Units that are marked up in a document. */
const LINKED: ReadonlySet<Unit> = new Set(['paragraph', 'section', 'chapter', 'article', 'part']);
const MOST = 60;

interface Reader {
  readonly text: string;
  readonly patterns: Patterns;
}

/** References of a text to its own document; `names` are the titles of its annexes, longest first. */
export function findNumberFirstInternal(
  text: string,
  words: NumberFirstWords,
  names: readonly AnnexName[],
): InternalReference[] {
  const reader = { text, patterns: patternsOf(words) };
  const found: InternalReference[] = [];
  for (const match of text.matchAll(reader.patterns.trigger)) {
    const scope = scopeOf(match, reader.patterns, names);
    if (!scope) continue;
    const at = match.index + match[0].length;
    const places = placesAt(reader, match.index, at, scope);
    for (const added of places.length > 0 ? places : annexAt(reader, match.index, at, scope)) found.push(added);
  }
  return found;
}

function scopeOf(match: RegExpExecArray, patterns: Patterns, names: readonly AnnexName[]): Scope | undefined {
  const [word] = match;
  const title = match.groups?.['title'];
  if (title !== undefined) {
    const named = names.find(({ name }) => name === title || name === word);
    return named && { kind: 'title', annex: named.annex };
  }
  if (patterns.above.test(word)) return { kind: 'above' };
  if (patterns.below.test(word)) return { kind: 'below' };
  return { kind: 'own', scope: patterns.own.find(([pattern]) => pattern.test(word))?.[1] ?? 'annex' };
}

/** One group of numbers, and those that are joined to it: "第3至5段和第12段". */
function placesAt(reader: Reader, start: number, at: number, scope: Scope): InternalReference[] {
  const { text, patterns } = reader;
  const found: InternalReference[] = [];
  let next: InternalReference | undefined = nestedAt(reader, start, at, scope);
  while (next && found.length < MOST) {
    found.push(next);
    const joint = matchAt(patterns.joint, text, next.end);
    const from = next.end + (joint?.[0].length ?? 0);
    next = joint ? nestedAt(reader, from, from, scope) : undefined;
  }
  return found;
}

/** "第二节第2段": a place inside the one before it. */
function nestedAt(reader: Reader, start: number, at: number, scope: Scope, depth = 0): InternalReference | undefined {
  const outer = groupAt(reader, start, at, scope);
  const [item] = outer?.items ?? [];
  if (!outer || !item || outer.items.length > 1 || depth > 2) return outer;
  return nestedAt(reader, start, outer.end, { kind: 'inside', outer: item, scope }, depth + 1) ?? outer;
}

function groupAt(reader: Reader, start: number, at: number, scope: Scope): InternalReference | undefined {
  const { text, patterns } = reader;
  const first = matchAt(patterns.first, text, at);
  if (!first) return undefined;
  let end = at + first[0].length;
  const stretches = [{ start, end, number: first[1] ?? '', points: first[2] ?? '' }];
  while (stretches.length < MOST) {
    const next = matchAt(patterns.next, text, end);
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
  const close = matchAt(patterns.close, text, end);
  const unit = close && patterns.units.get(close[1] ?? '');
  if (!close || !unit) return undefined;
  const items = stretches.map(each => itemOf(unit, each, patterns));
  const last = items.pop() as InternalItem;
  for (const added of withPointsBehind(reader, { ...last, end: end + close[0].length })) items.push(added);
  return { start, end: items.at(-1)?.end ?? end, scope, items };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly points: string;
}

function itemOf(unit: Unit, { start, end, number, points }: Stretch, patterns: Patterns): InternalItem {
  return { start, end, unit, number: String(chineseNumber(number) ?? number), points: pointsOf(points, patterns) };
}

function pointsOf(printed: string, { point }: Patterns): string[] {
  return [...printed.matchAll(point)].map(match => match[0]);
}

/** "第4段(a)和(b)分段": the paragraph's points, each an item. */
function withPointsBehind({ text, patterns }: Reader, item: InternalItem): InternalItem[] {
  const first = item.points.length === 0 ? matchAt(patterns.behind, text, item.end) : undefined;
  if (!first) return [item];
  const items: InternalItem[] = [{ ...item, end: item.end + first[0].length, points: pointsOf(first[0], patterns) }];
  let end = item.end + first[0].length;
  for (let more = matchAt(patterns.moreBehind, text, end); more && items.length < MOST; ) {
    const points = more[1] ?? '';
    end += more[0].length;
    items.push({ ...item, start: end - points.length, end, points: pointsOf(points, patterns) });
    more = matchAt(patterns.moreBehind, text, end);
  }
  const last = items.pop() as InternalItem;
  return [...items, { ...last, end: end + (patterns.pointNoun.exec(text.slice(end, end + 4))?.[0].length ?? 0) }];
}

/** "本决议附件二和附件三"; with a place behind it that place: "本决议附件二第3段". */
function annexAt(reader: Reader, start: number, at: number, scope: Scope): InternalReference[] {
  const { text, patterns } = reader;
  const match = scope.kind === 'own' && scope.scope === 'resolution' ? matchAt(patterns.annex, text, at) : undefined;
  if (!match) return [];
  let end = at + match[0].trimEnd().length;
  const first = annexItem(start, end, match[1]);
  const inside = placesAt(reader, start, end, { kind: 'inside', outer: first, scope });
  if (inside.length > 0) return inside;
  const items: InternalItem[] = [first];
  for (let next = matchAt(patterns.nextAnnex, text, end); match[1] && next && items.length < MOST; ) {
    const from = end + next[0].length - (next[1]?.length ?? 0);
    end += next[0].length;
    items.push(annexItem(from, end, next[1]));
    next = matchAt(patterns.nextAnnex, text, end);
  }
  return [{ start, end, scope, items }];
}

function annexItem(start: number, end: number, printed: string | undefined): InternalItem {
  const number = printed && (chineseNumber(printed) ?? printed);
  return { start, end, unit: 'annex', points: [], ...(number ? { number: String(number) } : {}) };
}
