/**
 * Resolutions and decisions named in running text and notes (docs/citations.md, sections 2 and 3), in languages that
 * put the noun before the number.
 */

import type { NamedBody } from '../languages/citation-words.js';
import { securityCouncilNumber } from '../un/resolution-dates.js';
import { type Attribution, attribute } from './bodies.js';
import type { Citation, Pinpoint } from './citation.js';
import type { CitationContext } from './context.js';
import { bodyNamed, type Grammar } from './grammar.js';
import { listAt, type Member, memberAt } from './lists.js';
import type { NumberForm, WorkNumber } from './numbers.js';
import { pinpointsBefore } from './pinpoints.js';
import { before, beginsWord, matchAt } from './scan.js';

/** A noun "resolution" or "decision" and where its number should stand. */
interface Head {
  readonly kind: 'resolution' | 'decision';
  readonly plural: boolean;
  readonly index: number;
  readonly numberAt: number;
  /** Body between the noun and the number. */
  readonly named?: NamedBody | undefined;
  /** Start of the next head, or the end of the text. */
  readonly limit: number;
}

/** What the words before a head say. */
interface Lead {
  /** Start of the noun, or of the body named right before it. */
  readonly start: number;
  readonly named?: NamedBody | undefined;
  readonly subject?: NamedBody | undefined;
  /** "its resolution". */
  readonly own?: boolean;
}

export function findResolutions(text: string, grammar: Grammar, context: CitationContext): Citation[] {
  const found: Citation[] = [];
  for (const head of heads(text, grammar))
    for (const added of citationsOf(head, text, grammar, context)) found.push(added);
  return found;
}

function heads(text: string, grammar: Grammar): Head[] {
  const nouns = [...text.matchAll(grammar.head)].filter(noun => beginsWord(text, noun.index));
  return nouns.map((noun, index) => headOf(noun, nouns[index + 1]?.index ?? text.length, text, grammar));
}

function headOf(noun: RegExpExecArray, limit: number, text: string, grammar: Grammar): Head {
  const [whole] = noun;
  const end = noun.index + whole.length;
  const after = matchAt(grammar.bodyAfter, text, end);
  const behind = end + (after?.[0].length ?? 0);
  const sign = matchAt(grammar.numberSign, text, behind);
  return {
    kind: noun[1] === undefined ? 'decision' : 'resolution',
    plural: grammar.words.plural.test(whole),
    index: noun.index,
    numberAt: behind + (sign?.[0].length ?? 0),
    named: after && bodyNamed(grammar, after[1] ?? ''),
    limit,
  };
}

/** How far back the words that name a body are looked for. */
const REACH = 80;

function leadOf(text: string, at: number, grammar: Grammar): Lead {
  const stretch = before(text, at, REACH);
  const match = grammar.bodyBefore.exec(stretch);
  if (match?.[1] !== undefined) {
    const named = bodyNamed(grammar, match[1]);
    return grammar.words.bodyBefore
      ? { start: at - stretch.length + match.index, named }
      : { start: at, subject: named };
  }
  if (match?.[2] === undefined && grammar.otherBefore.test(stretch))
    return { start: at, named: commissionNamed(text, at, stretch, grammar) ?? 'other' };
  const subject = subjectBefore(text, at - (match?.[0].length ?? 0), grammar);
  return { start: at, subject, own: match?.[2] !== undefined };
}

/** "… of the Commission on Human Rights …, in particular Commission resolution 1998/72": the commission named last. */
function commissionNamed(text: string, at: number, stretch: string, { commission }: Grammar): NamedBody | undefined {
  if (!commission?.short.test(stretch)) return undefined;
  const last = [...before(text, at, FAR).matchAll(commission.whole)].at(-1);
  return last?.[1] === undefined ? undefined : 'CHR';
}

/** How far back a commission may have been named in full. */
const FAR = 600;

/** "… by the Human Rights Council in its resolution 26/2": the body named last, unless the sentence has gone on. */
function subjectBefore(text: string, at: number, grammar: Grammar): NamedBody | undefined {
  const stretch = before(text, at, REACH);
  const last = [...stretch.matchAll(grammar.bodyAnywhere)].findLast(each => beginsWord(stretch, each.index));
  if (!last) return undefined;
  const between = stretch.slice(last.index + last[0].length);
  return grammar.sameClause.test(between) || grammar.included.test(between)
    ? bodyNamed(grammar, last[1] ?? '')
    : undefined;
}

function citationsOf(head: Head, text: string, grammar: Grammar, context: CitationContext): Citation[] {
  const direct = listAt(text, head.numberAt, grammar);
  const members = direct.length > 0 || !head.plural ? direct : announcedList(text, head, grammar);
  if (members.length === 0) return runningNumber(head, text, grammar, context);
  const lead = leadOf(text, head.index, grammar);
  const all = head.plural ? [...members, ...looseMembers(members, head, text, grammar)] : members;
  const named =
    head.named ??
    lead.named ??
    all.find(member => member.named !== undefined)?.named ??
    adopterBehind(text, lead, all.at(-1)?.tailEnd ?? head.limit, grammar);
  const list = { head, lead, named, single: all.length === 1 };
  return all.map(member => citationOf(member, list, text, grammar, context));
}

/** How far behind the noun a list may be announced. */
const ANNOUNCED_WITHIN = 300;

/** "resolutions concerning the Sudan, in particular 1591 (2005), 2750 (2024) and …", in the same sentence. */
function announcedList(text: string, { numberAt, limit }: Head, grammar: Grammar): Member[] {
  const { announcement } = grammar;
  announcement.lastIndex = numberAt;
  const match = announcement.exec(text.slice(0, Math.min(limit, numberAt + ANNOUNCED_WITHIN)));
  if (!match || /[.;؛](?= |$)/u.test(text.slice(numberAt, match.index))) return [];
  const members = listAt(text, match.index + match[0].length, grammar);
  return members.some(({ number, date }) => isSmall(number) && date === undefined) ? [] : members;
}

/** "the adoption of resolution 2000/22 of 18 August 2000, on …, by the Sub-Commission" */
function adopterBehind(text: string, lead: Lead, at: number, grammar: Grammar): NamedBody | undefined {
  const { adoption } = grammar;
  if (!adoption?.before.test(before(text, lead.start, 24))) return undefined;
  const by = matchAt(adoption.by, text, at);
  return by && (by[1] === undefined ? 'other' : bodyNamed(grammar, by[1]));
}

/**
 * Members of a list whose titles stand between them: "resolutions 41/128 of …, entitled “…”, 55/2 of … and 60/1".
 * They must have the form of a member before.
 */
function looseMembers(members: readonly Member[], head: Head, text: string, grammar: Grammar): Member[] {
  const found: Member[] = [];
  const forms = new Set(members.map(member => member.number.form));
  const small = members.some(member => isSmall(member.number));
  let at = members.at(-1)?.tailEnd ?? head.limit;
  const { loose } = grammar;
  loose.lastIndex = at;
  for (let match = loose.exec(text); match && match.index < head.limit; match = loose.exec(text)) {
    if (match.index < at) continue;
    if (match[0] === '.') break;
    const start = match.index + match[0].length;
    const member = start < head.limit ? memberAt(text, start, grammar) : undefined;
    if (!member || !fitsForms(member, forms) || (!small && isSmall(member.number))) continue;
    found.push(member);
    at = member.tailEnd;
    loose.lastIndex = at;
  }
  return found;
}

/** The form of a member before; special sessions stand among the others when they are dated. */
function fitsForms(member: Member, forms: ReadonlySet<NumberForm>): boolean {
  const { form } = member.number;
  return forms.has(form) || (form === 'special' && forms.has('session') && member.date !== undefined);
}

/** `7/8` in a title is rather a quantity; in a list of early sessions of the Human Rights Council it is not. */
function isSmall(number: WorkNumber): boolean {
  return number.form === 'session' && number.first < 20;
}

interface ListFacts {
  readonly head: Head;
  readonly lead: Lead;
  readonly named: NamedBody | undefined;
  readonly single: boolean;
}

function citationOf(
  member: Member,
  list: ListFacts,
  text: string,
  grammar: Grammar,
  context: CitationContext,
): Citation {
  const { number, date, sharedDate } = member;
  const { head, lead, named, single } = list;
  const evidence = {
    kind: head.kind,
    named: member.named ?? named,
    subject: lead.subject,
    own: lead.own ?? false,
    date,
    sharedDate,
  };
  const body = attribute(number, evidence, context);
  const place = single ? pinpointsBefore(text, leadEnds(text, lead, grammar), grammar) : undefined;
  const whole = single && (date !== undefined || place !== undefined);
  return {
    start: place?.start ?? (whole ? lead.start : number.start),
    end: member.end,
    ...workOf(body, head, member),
    pinpoints: [...(place?.pinpoints ?? []), ...member.pinpoints],
  };
}

/** Where a pinpoint before the head may end: before the body or noun, and before "its" too. */
function leadEnds(text: string, { start }: Lead, grammar: Grammar): number[] {
  const own = OWN_WORD.exec(before(text, start, 24))?.[1];
  return own && grammar.ownWord.test(own.trim()) ? [start, start - own.length] : [start];
}

const OWN_WORD = /(?:^|\s)(\S{1,12} {1,3})$/u;

type Identified = Pick<Citation, 'work' | 'certainty' | 'because' | 'assumed'>;

function workOf(body: Attribution, head: Head, member: Member): Identified {
  const number = member.number.printed;
  if ('because' in body) {
    return { work: { kind: head.kind, organ: 'GA', number }, certainty: 'doubtful', because: body.because };
  }
  const work = { kind: head.kind, organ: body.organ, number, ...(member.date ? { date: member.date } : {}) };
  return { work, certainty: 'certain', ...(body.assumed ? { assumed: true } : {}) };
}

const RUNNING = /\d{1,4}(?![\d/(.]| \(|[\p{L}])/uy;

/** "Security Council resolution 2395": the running number alone tells the year, for none is used twice. */
function runningNumber(head: Head, text: string, grammar: Grammar, context: CitationContext): Citation[] {
  const match = head.kind === 'resolution' ? matchAt(RUNNING, text, head.numberAt) : undefined;
  const number = match && securityCouncilNumber(match[0]);
  if (!match || !number) return [];
  const lead = leadOf(text, head.index, grammar);
  const named = head.named ?? lead.named;
  const own = named === undefined && context.organ === 'SC' && match[0].length > 2;
  if (named !== 'SC' && !own) return [];
  const pinpoints: Pinpoint[] = pinpointsBefore(text, leadEnds(text, lead, grammar), grammar)?.pinpoints.slice() ?? [];
  return [
    {
      start: head.numberAt,
      end: head.numberAt + match[0].length,
      work: { kind: 'resolution', organ: 'SC', number },
      pinpoints,
      certainty: 'certain',
      because: 'the register knows the year of the number',
    },
  ];
}
