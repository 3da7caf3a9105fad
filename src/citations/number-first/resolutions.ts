/**
 * Resolutions and decisions where the noun stands behind the number, as in Chinese: body and date before it, the noun once for a list:
 * "大会2020年9月21日第75/1号和2021年12月24日第76/6号决议".
 */

import type { CitationWords, NamedBody } from '../../languages/citation-words.js';
import { parseDate } from '../../languages/dates.js';
import type { NumberFirstWords } from '../../languages/number-first-words.js';
import { attribute } from '../bodies.js';
import type { Citation, Pinpoint } from '../citation.js';
import type { CitationContext } from '../context.js';
import { bodyNamed, type Grammar } from '../grammar.js';
import { numberAt, type WorkNumber } from '../numbers.js';
import { before, matchAt } from '../scan.js';
import { numberFirstPinpoints } from './pinpoints.js';

/** "第70/192、71/217和78/231号", with what stands before and behind. */
interface Group {
  readonly numbers: readonly WorkNumber[];
  /** Start of the body or date that stands right before. */
  readonly start: number;
  readonly date?: string | undefined;
  readonly named?: NamedBody | undefined;
  /** Behind 号 and the noun. */
  readonly end: number;
  readonly kind?: 'resolution' | 'decision' | undefined;
  readonly pinpoints: readonly Pinpoint[];
}

interface Patterns {
  readonly open: RegExp;
  readonly joint: RegExp;
  readonly close: RegExp;
  /** Group 1 a resolution, group 2 a decision. */
  readonly noun: RegExp;
  /** All that may stand between two groups with one noun. */
  readonly between: RegExp;
  readonly date: RegExp;
  /** Between a body and its number: nothing, or "in its", "…的". */
  readonly near: RegExp;
  /** Another body right before: "委员会第…号决议". */
  readonly other: RegExp;
}

const made = new WeakMap<NumberFirstWords, Patterns>();

function patternsOf(words: NumberFirstWords, { resolution, decision }: CitationWords): Patterns {
  const known = made.get(words);
  if (known) return known;
  const { ordinal, close, joint, between, date, near, otherBody } = words;
  const patterns: Patterns = {
    open: new RegExp(`(?:${ordinal} {0,3}(?=[\\dA-Z])|(?<![A-Za-z\\d/-])(?=E?S-\\d))`, 'gu'),
    joint: new RegExp(`(?: {0,3}(?:${joint}) {0,3}${ordinal}? {0,3})(?=[\\dA-Z])`, 'uy'),
    close: new RegExp(` {0,3}${close} {0,3}`, 'uy'),
    noun: new RegExp(`(?:(${resolution})|(${decision}))`, 'uy'),
    between: new RegExp(`^[\\s${between}]{0,12}$`, 'u'),
    date: new RegExp(`${date} {0,3}$`, 'u'),
    near: new RegExp(`^${near}$`, 'u'),
    other: new RegExp(`${otherBody}$`, 'u'),
  };
  made.set(words, patterns);
  return patterns;
}

interface Reader {
  readonly text: string;
  readonly grammar: Grammar;
  readonly words: NumberFirstWords;
  readonly patterns: Patterns;
}

export function findNumberFirstResolutions(
  text: string,
  grammar: Grammar,
  words: NumberFirstWords,
  context: CitationContext,
): Citation[] {
  const reader = { text, grammar, words, patterns: patternsOf(words, grammar.words) };
  return withKinds(reader, groupsIn(reader)).flatMap(group => citationsOf(group, context));
}

function groupsIn(reader: Reader): Group[] {
  const { text, patterns } = reader;
  const { open } = patterns;
  const groups: Group[] = [];
  open.lastIndex = 0;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const at = match.index + match[0].length;
    const numbers = numbersAt(reader, at);
    const group = groupAt(reader, match.index, numbers);
    if (group) groups.push(group);
    open.lastIndex = Math.max(group?.end ?? numbers.at(-1)?.end ?? 0, at, match.index + 1);
  }
  return groups;
}

function groupAt(reader: Reader, open: number, numbers: readonly WorkNumber[]): Group | undefined {
  const { text, words, patterns } = reader;
  const last = numbers.at(-1);
  const close = last && matchAt(patterns.close, text, last.end);
  if (!last || !close) return undefined;
  const behind = last.end + close[0].length;
  const noun = matchAt(patterns.noun, text, behind);
  const end = noun ? behind + noun[0].length : behind;
  return {
    numbers,
    ...lead(reader, open),
    end,
    kind: noun?.[1] ? 'resolution' : noun?.[2] ? 'decision' : undefined,
    pinpoints: noun ? (numberFirstPinpoints(text, end, words)?.pinpoints ?? []) : [],
  };
}

function numbersAt({ text, patterns }: Reader, at: number): WorkNumber[] {
  const numbers: WorkNumber[] = [];
  for (let next = at; numbers.length < 400; ) {
    const number = numberAt(text, next);
    if (!number) break;
    numbers.push(number);
    const joint = matchAt(patterns.joint, text, number.end);
    if (!joint) break;
    next = number.end + joint[0].length;
  }
  return numbers;
}

/** Body and date right before the number. */
function lead({ text, grammar, patterns }: Reader, at: number): Pick<Group, 'start' | 'date' | 'named'> {
  const stretch = before(text, at, 60);
  const date = patterns.date.exec(stretch)?.[0];
  const iso = date && parseDate(date, grammar.language)[0]?.iso;
  const start = at - (date?.length ?? 0);
  const head = stretch.slice(0, stretch.length - (date?.length ?? 0));
  const last = [...head.matchAll(grammar.bodyAnywhere)].at(-1);
  const near = last && patterns.near.test(head.slice(last.index + last[0].length)) ? last : undefined;
  const named = near && bodyNamed(grammar, near[1] ?? '');
  const other = named === undefined && patterns.other.test(head) ? 'other' : undefined;
  const begins = near && near.index + near[0].length === head.length ? start - near[0].length : start;
  return { start: begins, date: iso, named: named ?? other };
}

/** A noun stands once behind a list of groups; the body once before it. */
function withKinds(reader: Reader, groups: readonly Group[]): Group[] {
  const backwards: Group[] = [];
  let next: Group | undefined;
  for (const group of [...groups].reverse()) {
    const kind: Group['kind'] = group.kind ?? (next && joined(reader, group, next) ? next.kind : undefined);
    next = { ...group, kind };
    backwards.push(next);
  }
  const forwards: Group[] = [];
  for (const group of backwards.reverse()) {
    const last = forwards.at(-1);
    const named = group.named ?? (last && joined(reader, last, group) ? last.named : undefined);
    forwards.push({ ...group, named });
  }
  return forwards;
}

function joined({ text, patterns }: Reader, first: Group, second: Group): boolean {
  return second.start >= first.end && patterns.between.test(text.slice(first.end, second.start));
}

function citationsOf(group: Group, context: CitationContext): Citation[] {
  const { kind, numbers, date, named } = group;
  if (!kind) return [];
  const own = numbers.length === 1 ? date : undefined;
  return numbers.map((number): Citation => {
    const whole = own !== undefined;
    const place = { start: whole ? group.start : number.start, end: whole ? group.end : number.end };
    const body = attribute(number, { kind, named, date }, context);
    const work = {
      kind,
      organ: 'organ' in body ? body.organ : ('GA' as const),
      number: number.printed,
      ...(own ? { date: own } : {}),
    };
    const pinpoints = numbers.length === 1 ? group.pinpoints : [];
    if ('because' in body) return { ...place, work, pinpoints, certainty: 'doubtful', because: body.because };
    return { ...place, work, pinpoints, certainty: 'certain', ...(body.assumed ? { assumed: true } : {}) };
  });
}
