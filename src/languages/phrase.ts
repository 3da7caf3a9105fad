/** The words that open a preambular or an operative paragraph ("Recalling also", "Takes note with appreciation"). */
import type { PhraseGrammar, Phrases } from './language.js';

export type PhraseKind = 'preambular' | 'operative';

export interface PhraseOptions {
  /**
   * The Security Council in English prints the verb alone in italics ("Expressing its deep concern" is marked on its
   * first word), where other bodies mark what completes it.
   */
  readonly verbAlone?: boolean;
}

/** A data file's template string → its phrases. */
export function phraseList(lines: string): readonly string[] {
  return lines.trim().split('\n');
}

/**
 * Length, in characters of `text`, of the longest phrase that opens it and ends at the end of a word; 0 when none does.
 * White space before the phrase counts as part of the length. Known phrases come from the register; adverbs before and
 * after them and the nouns that complete verbs such as "Expresses" are read by rule. Reads no further than the phrase reaches.
 */
export function openingPhrase(text: string, phrases: Phrases, kind: PhraseKind, options: PhraseOptions = {}): number {
  return phraseEnd(text, beginningOf(text, phrases), phrases, kind, options);
}

/** The same for both kinds. */
export function openingPhrases(text: string, phrases: Phrases): Lengths {
  const beginning = beginningOf(text, phrases);
  return {
    preambular: phraseEnd(text, beginning, phrases, 'preambular'),
    operative: phraseEnd(text, beginning, phrases, 'operative'),
  };
}

type Lengths = Readonly<Record<PhraseKind, number>>;

/** What is asked for either kind. */
interface Beginning {
  /** End of the white space before the phrase. */
  readonly start: number;
  /** Ends of the longest known phrases, and of those behind adverbs. */
  readonly plain: Lengths;
  readonly prefixed: Lengths;
}

function beginningOf(text: string, phrases: Phrases): Beginning {
  const { grammar } = phrases;
  const trie = trieOf(phrases);
  const start = skipSpace(text);
  const prefix = grammar ? repeated(grammar.before, text, start, 3) : start;
  return { start, plain: longest(trie, text, start), prefixed: prefix > start ? longest(trie, text, prefix) : NONE };
}

const NONE: Lengths = { preambular: 0, operative: 0 };

function phraseEnd(
  text: string,
  { start, plain, prefixed }: Beginning,
  { grammar }: Phrases,
  kind: PhraseKind,
  { verbAlone }: PhraseOptions = {},
): number {
  const participle =
    kind === 'preambular' && grammar?.participle ? repeated(grammar.participle, text, start, 1) : start;
  const head = Math.max(plain[kind], prefixed[kind], participle > start ? participle : 0);
  if (head === 0 || !grammar) return head;
  const whole = verbAlone ? withoutObject(text, start, head, grammar) : withObject(text, start, head, grammar);
  return repeated(grammar.after, text, whole, 3);
}

/** "Expresses" + "its deepest concern". */
function withObject(text: string, start: number, end: number, grammar: PhraseGrammar): number {
  if (!grammar.verbs.test(text.slice(start, end))) return end;
  return repeated(grammar.objects, text, end, 1);
}

/** "Expresses its deep concern" without its object. */
function withoutObject(text: string, start: number, end: number, grammar: PhraseGrammar): number {
  const phrase = text.slice(start, end);
  for (const { index } of phrase.matchAll(/\s+/gu)) {
    const verb = phrase.slice(0, index);
    if ((grammar.alone ?? grammar.verbs).test(verb) && repeated(grammar.objects, phrase, index, 1) === phrase.length)
      return start + index;
  }
  return end;
}

/** Where a sticky pattern, tried up to `times` times from `at` on, stops. */
function repeated(pattern: RegExp, text: string, at: number, times: number): number {
  let end = at;
  for (let i = 0; i < times; i++) {
    pattern.lastIndex = end;
    if (!pattern.test(text) || pattern.lastIndex === end) break;
    end = pattern.lastIndex;
  }
  return end;
}

/** A letter of the known phrases, both kinds in one: the letters that may follow, and whether a phrase ends here. */
interface Step {
  readonly next: Map<string, Step>;
  preambular: boolean;
  operative: boolean;
}

const newStep = (): Step => ({ next: new Map(), preambular: false, operative: false });

const tries = new WeakMap<Phrases, Step>();

/** Ends of the longest phrase of each kind that begins at a place; 0 where there is none. */
function longest(trie: Step, text: string, from: number): Lengths {
  let step: Step | undefined = trie;
  let preambular = 0;
  let operative = 0;
  for (let i = from; i < text.length; i++) {
    const folded = fold(text[i] as string);
    if (folded === '') continue;
    if (folded === ' ' && fold(text[i - 1] ?? '') === ' ') continue;
    step = step.next.get(folded);
    if (!step) break;
    if (!(step.preambular || step.operative) || !endsWord(text, i + 1)) continue;
    const end = endWithMarks(text, i + 1);
    if (step.preambular) preambular = end;
    if (step.operative) operative = end;
  }
  return { preambular, operative };
}

function trieOf(phrases: Phrases): Step {
  const known = tries.get(phrases);
  if (known) return known;
  const root = newStep();
  for (const kind of ['preambular', 'operative'] as const) for (const phrase of phrases[kind]) add(root, phrase, kind);
  tries.set(phrases, root);
  return root;
}

function add(root: Step, phrase: string, kind: PhraseKind): void {
  let step = root;
  for (const letter of phrase) {
    const folded = fold(letter);
    if (folded === '') continue;
    const next = step.next.get(folded) ?? newStep();
    step.next.set(folded, next);
    step = next;
  }
  step[kind] = true;
}

const folds = new Map<string, string>();

/** Letters that look the same become the same; marks that nobody reads become nothing. */
function fold(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const folded = folding(letter);
  folds.set(letter, folded);
  return folded;
}

function folding(letter: string): string {
  if (/[\s\u00a0]/u.test(letter)) return ' ';
  if (INVISIBLE.test(letter)) return '';
  return ALIKE.get(letter) ?? letter.toLowerCase();
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
  const first = text.search(/[^\s\u200b-\u200f]/u);
  return first < 0 ? text.length : first;
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
