/**
 * Resolutions and decisions in Chinese: body and date stand before the number, the noun behind it, once for a list:
 * "大会2020年9月21日第75/1号和2021年12月24日第76/6号决议".
 */

import type { NamedBody } from '../../languages/citation-words.js';
import { parseDate } from '../../languages/dates.js';
import { attribute } from '../bodies.js';
import type { Citation, Pinpoint } from '../citation.js';
import type { CitationContext } from '../context.js';
import { bodyNamed, type Grammar } from '../grammar.js';
import { numberAt, type WorkNumber } from '../numbers.js';
import { before, matchAt } from '../scan.js';
import { chinesePinpoints } from './pinpoints.js';

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

const OPEN = /(?:第 {0,3}(?=[\dA-Z])|(?<![A-Za-z\d/-])(?=E?S-\d))/gu;
const JOINT = /(?: {0,3}(?:、|，|和|及|以及|与|至|,) {0,3}第? {0,3})(?=[\dA-Z])/uy;
const CLOSE = / {0,3}号 {0,3}/uy;
const NOUN = /(?:(决议)|(决定))/uy;
const BETWEEN = /^[\s、，；和及与以其的还又]{0,12}$/u;

export function findChineseResolutions(text: string, grammar: Grammar, context: CitationContext): Citation[] {
  return withKinds(text, groupsIn(text, grammar)).flatMap(group => citationsOf(group, context));
}

function groupsIn(text: string, grammar: Grammar): Group[] {
  const groups: Group[] = [];
  OPEN.lastIndex = 0;
  for (let match = OPEN.exec(text); match; match = OPEN.exec(text)) {
    const at = match.index + match[0].length;
    const numbers = numbersAt(text, at);
    const group = groupAt(text, match.index, numbers, grammar);
    if (group) groups.push(group);
    OPEN.lastIndex = Math.max(group?.end ?? numbers.at(-1)?.end ?? 0, at, match.index + 1);
  }
  return groups;
}

function groupAt(text: string, open: number, numbers: readonly WorkNumber[], grammar: Grammar): Group | undefined {
  const last = numbers.at(-1);
  const close = last && matchAt(CLOSE, text, last.end);
  if (!last || !close) return undefined;
  const behind = last.end + close[0].length;
  const noun = matchAt(NOUN, text, behind);
  const end = noun ? behind + noun[0].length : behind;
  return {
    numbers,
    ...lead(text, open, grammar),
    end,
    kind: noun?.[1] ? 'resolution' : noun?.[2] ? 'decision' : undefined,
    pinpoints: noun ? (chinesePinpoints(text, end)?.pinpoints ?? []) : [],
  };
}

function numbersAt(text: string, at: number): WorkNumber[] {
  const numbers: WorkNumber[] = [];
  for (let next = at; numbers.length < 400; ) {
    const number = numberAt(text, next);
    if (!number) break;
    numbers.push(number);
    const joint = matchAt(JOINT, text, number.end);
    if (!joint) break;
    next = number.end + joint[0].length;
  }
  return numbers;
}

const DATE = /\d{4}年\d{1,2}月\d{1,2}日 {0,3}$/u;

/** Body and date right before the number. */
function lead(text: string, at: number, grammar: Grammar): Pick<Group, 'start' | 'date' | 'named'> {
  const stretch = before(text, at, 60);
  const date = DATE.exec(stretch)?.[0];
  const iso = date && parseDate(date, grammar.language)[0]?.iso;
  const start = at - (date?.length ?? 0);
  const head = stretch.slice(0, stretch.length - (date?.length ?? 0));
  const last = [...head.matchAll(grammar.bodyAnywhere)].at(-1);
  const near = last && NEAR.test(head.slice(last.index + last[0].length)) ? last : undefined;
  const named = near && bodyNamed(grammar, near[1] ?? '');
  const other = named === undefined && OTHER.test(head) ? 'other' : undefined;
  const begins = near && near.index + near[0].length === head.length ? start - near[0].length : start;
  return { start: begins, date: iso, named: named ?? other };
}

/** Between a body and its number: nothing, or "in its", "…的". */
const NEAR = /^(?:在|通过的|的)?(?:其|题为[^，。]{0,30}的)?$/u;
/** Another body right before: "委员会第…号决议". */
const OTHER = /(?:委员会|会议|大会[^，。]{0,4}届会|组织|机构|联盟|缔约方大会)$/u;

/** A noun stands once behind a list of groups; the body once before it. */
function withKinds(text: string, groups: readonly Group[]): Group[] {
  const backwards: Group[] = [];
  let next: Group | undefined;
  for (const group of [...groups].reverse()) {
    const kind: Group['kind'] = group.kind ?? (next && joined(text, group, next) ? next.kind : undefined);
    next = { ...group, kind };
    backwards.push(next);
  }
  const forwards: Group[] = [];
  for (const group of backwards.reverse()) {
    const last = forwards.at(-1);
    const named = group.named ?? (last && joined(text, last, group) ? last.named : undefined);
    forwards.push({ ...group, named });
  }
  return forwards;
}

function joined(text: string, first: Group, second: Group): boolean {
  return second.start >= first.end && BETWEEN.test(text.slice(first.end, second.start));
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
