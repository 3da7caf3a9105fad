/** Places inside a work in a language whose units stand behind their numbers: "第四章，E节，第74至76段", "附件二". */
import type { NumberFirstWords } from '../../languages/number-first-words.js';
import type { Unit } from '../../languages/unit.js';
import { chineseNumber } from '../../numbers/chinese.js';
import type { Pinpoint } from '../citation.js';
import { matchAt } from '../scan.js';

interface Patterns {
  /** "决议1" of a report; "附件二"; or numbers and the unit behind them. */
  readonly place: RegExp;
  /** Between two places. */
  readonly joined: RegExp;
  /** One number of a list and what joins it to the one before. */
  readonly part: RegExp;
  readonly range: RegExp;
  readonly units: ReadonlyMap<string, Unit>;
}

const made = new WeakMap<NumberFirstWords, Patterns>();

function patternsOf(words: NumberFirstWords): Patterns {
  const known = made.get(words);
  if (known) return known;
  const { ordinal, figures, points, to, and, genitive } = words;
  const counting = `[${figures}]`;
  const number = `(?:\\d{1,4}|${counting}{1,4}|[A-Z](?:\\.\\d{1,2})?)(?:\\([a-z]{1,4}\\)|[${points}]){0,3}`;
  const joint = ` ?(?:、|${and}|${to}|–|-) ?`;
  const adopted = `(${wordsOf(words.adopted)}) ?(\\d{1,3})(?!\\d|[(（/])`;
  const annex = `(${wordsOf(words.annexes)}) ?(${counting}{1,3}|[A-Z](?![A-Za-z]))?`;
  const listed = `${ordinal}? ?(${number}(?:${joint}${ordinal}?${number}){0,40}) ?(${wordsOf(words.units)})`;
  const patterns: Patterns = {
    place: new RegExp(`[，,]? {0,3}${genitive}?(?:${adopted}|${annex}|${listed})`, 'uy'),
    joined: new RegExp(`(?:${and}|、)`, 'uy'),
    part: new RegExp(`(${joint})?${ordinal}?(${number})`, 'uy'),
    range: new RegExp(`${to}|[–-]`, 'u'),
    units: new Map([...words.adopted, ...words.annexes, ...words.units]),
  };
  made.set(words, patterns);
  return patterns;
}

const wordsOf = (rows: readonly (readonly [word: string, unit: Unit])[]) => rows.map(([word]) => word).join('|');
/** No real pinpoint has more. */
const MOST = 40;

export interface NumberFirstPinpoints {
  readonly pinpoints: readonly Pinpoint[];
  readonly end: number;
}

/** Pinpoints right behind a work; undefined when none stands there. */
export function numberFirstPinpoints(
  text: string,
  at: number,
  words: NumberFirstWords,
): NumberFirstPinpoints | undefined {
  const patterns = patternsOf(words);
  const found: Pinpoint[] = [];
  let end = at;
  for (let match = matchAt(patterns.place, text, at); match && found.length < MOST; ) {
    for (const added of placesOf(match, patterns)) found.push(added);
    end += match[0].length;
    const joint = matchAt(patterns.joined, text, end);
    match = matchAt(patterns.place, text, end + (joint?.[0].length ?? 0));
    if (match && joint) end += joint[0].length;
  }
  return found.length > 0 ? { pinpoints: found, end } : undefined;
}

function placesOf(match: RegExpExecArray, patterns: Patterns): Pinpoint[] {
  const [, adopted, own, annex, annexNumber, numbers = '', word = ''] = match;
  const unit = patterns.units.get(adopted ?? annex ?? word) ?? 'other';
  if (adopted && own) return [{ unit, number: own }];
  if (!annex) return listed(unit, numbers, patterns);
  return [annexNumber ? { unit, number: figure(annexNumber) } : { unit }];
}

/** `57和58`, `74至76` → one pinpoint a number or range. */
function listed(unit: Unit, numbers: string, { part, range }: Patterns): Pinpoint[] {
  const found: { unit: Unit; number: string; to?: string }[] = [];
  let at = 0;
  for (let match = matchAt(part, numbers, at); match; match = matchAt(part, numbers, at)) {
    const [whole, joint = '', number = ''] = match;
    const last = found.at(-1);
    if (last && range.test(joint)) last.to = figure(number);
    else found.push({ unit, number: figure(number) });
    at += whole.length;
  }
  return found;
}

/** `四` → `4`. */
function figure(printed: string): string {
  return String(chineseNumber(printed) ?? printed);
}
