/** Places inside a work in Chinese, where the unit stands behind its number: "第四章，E节，第74至76段", "附件二". */
import { chineseNumber } from '../../numbers/chinese.js';
import type { Pinpoint } from '../citation.js';
import { matchAt } from '../scan.js';

const UNITS: Readonly<Record<string, Pinpoint['unit']>> = {
  段: 'paragraph',
  章: 'chapter',
  节: 'section',
  条: 'article',
  页: 'page',
  部分: 'part',
};
const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十]{1,4}|[A-Z](?:\\.\\d{1,2})?)(?:\\([a-z]{1,4}\\)|[㈠-㈩]){0,3}';
const JOINT = ' ?(?:、|和|及|以及|至|–|-) ?';
/** "决议1" of a report; "附件二"; or numbers and the unit behind them. */
const PLACE = new RegExp(
  `[，,]? {0,3}的?(?:(决议|决定) ?(\\d{1,3})(?!\\d|[(（/])|(附件|附录) ?([一二三四五六七八九十]{1,3}|[A-Z](?![A-Za-z]))?|第? ?(${NUMBER}(?:${JOINT}第?${NUMBER}){0,40}) ?(段|章|节|条|页|部分))`,
  'uy',
);
const JOINED = /(?:和|及|、)/uy;
const PART = new RegExp(`(${JOINT})?第?(${NUMBER})`, 'uy');
/** No real pinpoint has more. */
const MOST = 40;

export interface ChinesePinpoints {
  readonly pinpoints: readonly Pinpoint[];
  readonly end: number;
}

/** Pinpoints right behind a work; undefined when none stands there. */
export function chinesePinpoints(text: string, at: number): ChinesePinpoints | undefined {
  const found: Pinpoint[] = [];
  let end = at;
  for (let match = matchAt(PLACE, text, at); match && found.length < MOST; ) {
    for (const added of placesOf(match)) found.push(added);
    end += match[0].length;
    const joint = matchAt(JOINED, text, end);
    match = matchAt(PLACE, text, end + (joint?.[0].length ?? 0));
    if (match && joint) end += joint[0].length;
  }
  return found.length > 0 ? { pinpoints: found, end } : undefined;
}

function placesOf([, adopted, own, annex, annexNumber, numbers = '', unit = '']: RegExpExecArray): Pinpoint[] {
  if (adopted && own) return [{ unit: adopted === '决议' ? 'resolution' : 'decision', number: own }];
  if (!annex) return listed(UNITS[unit] ?? 'other', numbers);
  const kind = annex === '附件' ? 'annex' : 'appendix';
  return [annexNumber ? { unit: kind, number: figure(annexNumber) } : { unit: kind }];
}

/** `57和58`, `74至76` → one pinpoint a number or range. */
function listed(unit: Pinpoint['unit'], numbers: string): Pinpoint[] {
  const found: { unit: Pinpoint['unit']; number: string; to?: string }[] = [];
  let at = 0;
  for (let match = matchAt(PART, numbers, at); match; match = matchAt(PART, numbers, at)) {
    const [whole, joint = '', number = ''] = match;
    const last = found.at(-1);
    if (last && /[至–-]/.test(joint)) last.to = figure(number);
    else found.push({ unit, number: figure(number) });
    at += whole.length;
  }
  return found;
}

/** `四` → `4`. */
function figure(printed: string): string {
  return String(chineseNumber(printed) ?? printed);
}
