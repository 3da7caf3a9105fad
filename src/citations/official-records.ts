/**
 * Official Records (docs/citations.md, section 6): the link is that of the symbol in brackets, which the symbols grammar
 * finds. What is read here says whether supplement and symbol agree.
 */
import type { Grammar } from './grammar.js';
import { anywhere } from './scan.js';

/** A supplement whose number and symbol cannot both be right. */
export interface SupplementSlip {
  readonly supplement: string;
  readonly symbol: string;
}

const SYMBOL = '(A/(?:S-|ES-)?\\d{1,3}/(\\d{1,3})|E/(\\d{4})/(\\d{1,3}))(?![\\d/])';
const made = new WeakMap<Grammar, RegExp>();

/** Supplement n of the Assembly is A/session/n, of the Economic and Social Council E/year/(n + 20). */
export function supplementSlips(text: string, grammar: Grammar): SupplementSlip[] {
  const supplement = grammar.words.supplement;
  const pattern = made.get(grammar) ?? anywhere(`(?:${supplement})(\\d{1,3})(?![\\dA-Z])[^()]{0,40}\\(${SYMBOL}`);
  made.set(grammar, pattern);
  const slips: SupplementSlip[] = [];
  for (const [, number = '', symbol = '', assembly, , council] of text.matchAll(pattern)) {
    const wanted = assembly === undefined ? Number(number) + 20 : Number(number);
    if (Number(assembly ?? council) !== wanted) slips.push({ supplement: number, symbol });
  }
  return slips;
}
