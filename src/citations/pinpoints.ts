/** Places inside a cited work: ", annex, para. 3" behind it, "paragraph 9 of" before it (docs/citations.md, section 9). */

import { normaliseNumber } from '../numbers/id-part.js';
import type { Pinpoint } from './citation.js';
import { type Grammar, unitNamed } from './grammar.js';
import { numberFirstPinpoints } from './number-first/pinpoints.js';
import { beginsWord, matchAt } from './scan.js';

export interface Pinpoints {
  /** Outermost first. */
  readonly pinpoints: readonly Pinpoint[];
  readonly start: number;
  readonly end: number;
}

/** No real pinpoint is deeper; text made to be long must not make the reader slow. */
const DEEPEST = 12;
/** A pinpoint before a work begins at most so many characters before it. */
const REACH = 160;

/** Pinpoints that follow a work: `, annex, para. 3`. The place is the end of the work. */
export function pinpointsAfter(text: string, at: number, grammar: Grammar): Pinpoints | undefined {
  const { numberFirst } = grammar.words;
  const behind = numberFirst && numberFirstPinpoints(text, at, numberFirst);
  if (behind) return { ...behind, start: at };
  const found: Pinpoint[] = [];
  let end = at;
  while (found.length < DEEPEST) {
    const link = matchAt(grammar.pinpointJoint, text, end);
    const unit = link && unitAt(text, end + link[0].length, grammar);
    if (!unit || leadsToNext(text, unit.end, grammar)) break;
    for (const added of unit.pinpoints) found.push(added);
    end = unit.end;
  }
  return found.length > 0 ? { pinpoints: found, start: at, end } : undefined;
}

/** Pinpoints stand behind the bracket when the work stands in one: "(A/74/20), chap. II". */
export function pinpointsBehind(text: string, at: number, grammar: Grammar): readonly Pinpoint[] {
  return pinpointsAfter(text, text[at] === ')' ? at + 1 : at, grammar)?.pinpoints ?? [];
}

/**
 * "resolution 55/25 and paragraph 4 of resolution 58/4", "… and paragraph 3 of section II of resolution 58/4": the place
 * belongs to the resolution behind it.
 */
function leadsToNext(text: string, at: number, grammar: Grammar): boolean {
  let end = at;
  for (let depth = 0; depth < 4; depth++) {
    const link = linkAt(text, end, grammar);
    if (!link?.nested) return false;
    if (matchAt(grammar.headAhead, text, link.end) !== undefined) return true;
    const unit = unitAt(text, link.end, grammar);
    if (!unit) return false;
    end = unit.end;
  }
  return false;
}

/**
 * Pinpoints that lead up to a resolution: `paragraph 13 of section VII of` its resolution 69/262.
 * @param ends places where the chain may end: the noun, or "its" before it
 */
export function pinpointsBefore(text: string, ends: readonly number[], grammar: Grammar): Pinpoints | undefined {
  const until = ends.reduce((last, end) => Math.max(last, end), 0);
  const from = Math.max(0, until - REACH);
  const stretch = text.slice(from, until);
  for (const start of stretch.matchAll(grammar.pinpointStart)) {
    if (!beginsWord(stretch, start.index)) continue;
    const chain = chainAt(text, from + start.index, ends, grammar);
    if (chain) return chain;
  }
  return undefined;
}

/** "section II.B, paragraph 7, of": a comma leads inwards, "of" outwards. */
function chainAt(text: string, start: number, ends: readonly number[], grammar: Grammar): Pinpoints | undefined {
  const groups: Pinpoint[][] = [[]];
  let at = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const unit = unitAt(text, at, grammar);
    const next = unit && linkAt(text, unit.end, grammar);
    if (!unit || !next) return undefined;
    for (const added of unit.pinpoints) groups.at(-1)?.push(added);
    if (next.nested && ends.includes(next.end)) return { pinpoints: groups.reverse().flat(), start, end: unit.end };
    if (next.nested) groups.push([]);
    at = next.end;
  }
  return undefined;
}

/** " of " (what follows holds what came before) or ", " between two pinpoints. */
function linkAt(
  text: string,
  at: number,
  grammar: Grammar,
): { readonly end: number; readonly nested: boolean } | undefined {
  const comma = text[at] === ',' ? 1 : 0;
  const link = matchAt(grammar.pinpointLink, text, at + comma);
  // In languages that tie by the genitive alone a comma ties nothing.
  if (link && (comma === 0 || link[0].trim() !== '')) return { end: at + comma + link[0].length, nested: true };
  const between = matchAt(grammar.pinpointJoint, text, at);
  return between && between[0].length > 1 ? { end: at + between[0].length, nested: false } : undefined;
}

function unitAt(text: string, at: number, grammar: Grammar): Pinpoints | undefined {
  const match = matchAt(grammar.pinpoint, text, at);
  if (!match) return undefined;
  const [whole, word = '', numbers] = match;
  const unit = unitNamed(grammar, word);
  if (numbers === undefined && NUMBERED.has(unit)) return undefined;
  return { pinpoints: pinpointList(unit, numbers, grammar), start: at, end: at + whole.length };
}

/** Units that mean nothing without a number: "in the paragraph of". */
const NUMBERED: ReadonlySet<Pinpoint['unit']> = new Set([
  'paragraph',
  'article',
  'chapter',
  'section',
  'part',
  'page',
  'rule',
  'resolution',
  'decision',
  'other',
]);

/** `9`, `80 and 83 to 87` → one pinpoint a number or range. */
export function pinpointList(
  unit: Pinpoint['unit'],
  numbers: string | undefined,
  { list, rangeIn }: Grammar,
): Pinpoint[] {
  if (numbers === undefined) return [{ unit }];
  return numbers.split(list).map(part => {
    const [number = '', to] = part.trim().split(rangeIn).map(figure);
    return to ? { unit, number, to } : { unit, number };
  });
}

/** Words for numbers and letters in one spelling: `الرابع` → `4`, `هاء` → `E`. */
function figure(printed: string): string {
  return /^[\u0621-\u064a]/.test(printed) ? normaliseNumber(printed) : printed;
}
