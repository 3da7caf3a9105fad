/** The words that open a preambular or an operative paragraph ("Recalling also", "Takes note with appreciation"). */
import type { Phrases } from './language.js';

export type PhraseKind = 'preambular' | 'operative';

/** A data file's template string → its phrases. */
export function phraseList(lines: string): readonly string[] {
  return lines.trim().split('\n');
}

interface Step {
  readonly next: Map<string, Step>;
  ends: boolean;
}

const tries = new WeakMap<readonly string[], Step>();

/**
 * Length, in characters of `text`, of the longest phrase that opens it and ends at the end of a word; 0 when none does.
 * White space before the phrase counts as part of the length. Reads no further than the longest phrase reaches.
 */
export function openingPhrase(text: string, phrases: Phrases, kind: PhraseKind): number {
  let step: Step | undefined = trieOf(phrases[kind]);
  let longest = 0;
  for (let i = skipSpace(text); i < text.length; i++) {
    const folded = fold(text[i] as string);
    if (folded === '') continue;
    if (folded === ' ' && fold(text[i - 1] as string) === ' ') continue;
    step = step.next.get(folded);
    if (!step) break;
    if (step.ends && endsWord(text, i + 1)) longest = endWithMarks(text, i + 1);
  }
  return longest;
}

function trieOf(phrases: readonly string[]): Step {
  const known = tries.get(phrases);
  if (known) return known;
  const root: Step = { next: new Map(), ends: false };
  for (const phrase of phrases) add(root, phrase);
  tries.set(phrases, root);
  return root;
}

function add(root: Step, phrase: string): void {
  let step = root;
  for (const letter of phrase) {
    const folded = fold(letter);
    let next = step.next.get(folded);
    if (!next) {
      next = { next: new Map(), ends: false };
      step.next.set(folded, next);
    }
    step = next;
  }
  step.ends = true;
}

/** Letters that look the same become the same; marks that nobody reads become nothing. */
function fold(letter: string): string {
  if (/[\s\u00a0]/u.test(letter)) return ' ';
  if (INVISIBLE.test(letter)) return '';
  return ALIKE.get(letter) ?? letter;
}

/** Arabic vowels and lengthening, direction marks, soft hyphen. */
const INVISIBLE = /[\u0640\u064b-\u0652\u0670\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

const ALIKE = new Map([
  ["'", '’'],
  ['ʼ', '’'],
  ['‘', '’'],
  ['\u2010', '-'],
  ['\u2011', '-'],
]);

function skipSpace(text: string): number {
  return /^\s*/u.exec(text)?.[0].length ?? 0;
}

/** Chinese has no blanks between words: there every character ends one. */
function endsWord(text: string, at: number): boolean {
  const next = text[endWithMarks(text, at)];
  return next === undefined || !/[\p{L}\p{M}]/u.test(next) || /\p{Script=Han}/u.test(text[at - 1] as string);
}

function endWithMarks(text: string, at: number): number {
  let end = at;
  while (end < text.length && INVISIBLE.test(text[end] as string)) end++;
  return end;
}
