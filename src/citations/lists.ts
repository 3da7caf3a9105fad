/**
 * Lists of numbers behind "resolution" or "decision": `59/35 of 2 December 2004, sect. II, 62/61 and 64/1 to 64/5`.
 * Each member may have its own date, pinpoints and body, in any order (French names the body between number and date).
 */

import type { NamedBody } from '../languages/citation-words.js';
import { SPECIAL_SESSION } from '../numbers/arabic-parts.js';
import { securityCouncilNumber } from '../un/resolution-dates.js';
import type { Pinpoint } from './citation.js';
import { type DateAt, dateAt } from './dates.js';
import { bodyNamed, type Grammar } from './grammar.js';
import { numberAt, type WorkNumber } from './numbers.js';
import { pinpointsAfter } from './pinpoints.js';
import { matchAt } from './scan.js';

export interface Member {
  readonly number: WorkNumber;
  /** Stated right behind the number. */
  readonly date?: string;
  /** Stated behind a later member and, as the list is printed, perhaps meant for this one too. */
  readonly sharedDate?: string;
  readonly named?: NamedBody;
  /** A running number whose year the text leaves out. */
  readonly elided?: boolean;
  readonly pinpoints: readonly Pinpoint[];
  /** Where number, body and date end: what a link may cover. */
  readonly end: number;
  /** Where everything that belongs to the member ends. */
  readonly tailEnd: number;
}

/** Longer lists do not occur; text made to be long must not make the reader slow. */
const LONGEST = 400;

export function listAt(text: string, at: number, grammar: Grammar): Member[] {
  const members: Member[] = [];
  let next: number | undefined = at;
  while (next !== undefined && members.length < LONGEST) {
    const member: Member | undefined = memberAt(text, next, grammar) ?? elidedAt(text, next);
    if (!member) break;
    members.push(member);
    next = nextMember(text, member.tailEnd, grammar);
  }
  return withSharedDates(withoutLoneElided(members));
}

/** Where the next member begins. The figure of a note that stands apart from its word is stepped over: "2011, 1 19/25". */
function nextMember(text: string, at: number, grammar: Grammar): number | undefined {
  const next = afterSeparator(text, at, grammar);
  const call = next === undefined ? undefined : matchAt(CALL, text, next);
  if (next === undefined || !call) return next;
  const behind = afterSeparator(text, next + call[0].length, grammar);
  const number = behind === undefined ? undefined : numberAt(text, behind);
  return number && number.form !== 'councilYear' ? behind : next;
}

const CALL = /\d{1,3}(?![\d/.]| ?\()/uy;
const BLANKS = new RegExp(` {1,40}(?=[\\dA-Z${SPECIAL_SESSION}])`, 'uy');

/** Now and then the comma between two members is missing. */
function afterSeparator(text: string, at: number, grammar: Grammar): number | undefined {
  const link = matchAt(grammar.separator, text, at) ?? matchAt(grammar.range, text, at) ?? matchAt(BLANKS, text, at);
  return link ? at + link[0].length : undefined;
}

const RUNNING = /\d{1,4}(?=,? )(?! {0,3}[(/])/uy;

/** "2712, 2720 (2023), 2728 and 2735 (2024)": the running numbers of the Security Council tell their year. */
function elidedAt(text: string, at: number): Member | undefined {
  const match = matchAt(RUNNING, text, at);
  const printed = match && securityCouncilNumber(match[0]);
  if (!match || !printed) return undefined;
  const end = at + match[0].length;
  const year = Number(printed.slice(-5, -1));
  return {
    number: { form: 'councilYear', printed, first: year, start: at, end },
    elided: true,
    pinpoints: [],
    end,
    tailEnd: end,
  };
}

/** A number without a year counts only in a list where others have theirs. */
function withoutLoneElided(members: readonly Member[]): readonly Member[] {
  const last = members.findLastIndex(member => !member.elided && member.number.form === 'councilYear');
  return members
    .slice(0, Math.max(last + 1, members.findLastIndex(member => !member.elided) + 1))
    .filter((member, index) => !member.elided || index < last);
}

/** A date at the end of "65/182 and 65/183 of 21 December 2010" may be that of all of them. */
function withSharedDates(members: readonly Member[]): Member[] {
  let date: string | undefined;
  return members
    .map(member => member)
    .reverse()
    .map(member => {
      date = member.date ?? date;
      return member.date === undefined && date !== undefined ? { ...member, sharedDate: date } : member;
    })
    .reverse();
}

interface Tail {
  date?: string;
  named?: NamedBody;
  readonly pinpoints: Pinpoint[];
  end: number;
  tailEnd: number;
}

export function memberAt(text: string, at: number, grammar: Grammar): Member | undefined {
  const number = numberAt(text, at);
  if (!number) return undefined;
  const tail: Tail = { pinpoints: [], end: number.end, tailEnd: number.end };
  while (readPart(text, tail, grammar)) if (tail.pinpoints.length > 40) break;
  return { number, ...tail };
}

/** Reads one part of the tail; false when none stands there. */
function readPart(text: string, tail: Tail, grammar: Grammar): boolean {
  const date = tail.date === undefined ? linkedDate(text, tail.tailEnd, grammar) : undefined;
  if (date) return step(tail, date.end, { date: date.iso }, tail.pinpoints.length === 0);
  const body = tail.named === undefined ? linkedBody(text, tail.tailEnd, grammar) : undefined;
  if (body) return step(tail, body.end, { named: body.named }, false);
  const found = pinpointsAfter(text, tail.tailEnd, grammar);
  if (!found) return false;
  for (const added of found.pinpoints) tail.pinpoints.push(added);
  tail.tailEnd = found.end;
  return true;
}

/** A date may be covered by a link, and so may a body that stands before it; words behind the date may not. */
function step(tail: Tail, end: number, found: { date?: string; named?: NamedBody }, covered: boolean): true {
  Object.assign(tail, found);
  tail.tailEnd = end;
  if (covered) tail.end = end;
  return true;
}

function linkedDate(text: string, at: number, grammar: Grammar): DateAt | undefined {
  const link = matchAt(grammar.dateLink, text, at);
  return link ? dateAt(text, at + link[0].length, grammar.language) : undefined;
}

function linkedBody(text: string, at: number, grammar: Grammar): { named: NamedBody; end: number } | undefined {
  const body = matchAt(grammar.bodyAfter, text, at);
  if (body) return { named: bodyNamed(grammar, body[1] ?? ''), end: at + body[0].length };
  const other = matchAt(grammar.otherAfter, text, at);
  return other ? { named: 'other', end: at + other[0].length } : undefined;
}
