/** The words that open a preambular or an operative paragraph ("Recalling also", "Takes note with appreciation"). */
import type { PhraseGrammar, Phrases } from './language.js';

export type PhraseKind = 'preambular' | 'operative';

export interface PhraseOptions {
  /** The Security Council mostly prints the verb alone in italics, where other bodies mark what completes it. */
  readonly verbAlone?: boolean;
}

/** A data file's template string → its phrases. */
export function phraseList(lines: string): readonly string[] {
  const list = lines.trim();
  return list === '' ? [] : list.split('\n');
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
export function openingPhrases(text: string, phrases: Phrases, options: PhraseOptions = {}): Lengths {
  const beginning = beginningOf(text, phrases);
  return {
    preambular: phraseEnd(text, beginning, phrases, 'preambular', options),
    operative: phraseEnd(text, beginning, phrases, 'operative', options),
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
  phrases: Phrases,
  kind: PhraseKind,
  { verbAlone }: PhraseOptions = {},
): number {
  const { grammar } = phrases;
  const participle =
    kind === 'preambular' && grammar?.participle ? repeated(grammar.participle, text, start, 1) : start;
  const head = Math.max(plain[kind], prefixed[kind], participle > start ? participle : 0);
  if (head === 0 || !grammar) return head;
  const alone = verbAlone ? verbEnd(text, start, head, phrases, grammar) : 0;
  return alone || repeated(grammar.after, text, withObject(text, start, head, grammar), 3);
}

/** "Expresses" + "its deepest concern". */
function withObject(text: string, start: number, end: number, grammar: PhraseGrammar): number {
  if (!grammar.verbs.test(text.slice(start, end))) return end;
  return repeated(grammar.objects, text, end, 1);
}

/**
 * End of the verb, with adverbs, that stands alone in the Security Council: the phrase itself, or the shorter one in it when
 * the Council does not print it whole. 0 when it does.
 */
function verbEnd(text: string, start: number, head: number, phrases: Phrases, grammar: PhraseGrammar): number {
  const first = repeated(grammar.before, text, start, 3);
  const known = (end: number) => isAlone(text.slice(start, end), phrases) || isAlone(text.slice(first, end), phrases);
  if (!known(head)) return 0;
  for (const { index } of text.slice(0, head).matchAll(/(?<=\S)(?=\s|$)/gu)) {
    if (index > start && known(index)) return repeated(grammar.after, text, index, 3);
  }
  return 0;
}

const verbs = new WeakMap<Phrases, ReadonlySet<string>>();

function isAlone(words: string, phrases: Phrases): boolean {
  const known = verbs.get(phrases) ?? new Set(phrases.alone.map(folded));
  verbs.set(phrases, known);
  return known.has(folded(words));
}

const folded = (text: string) => [...text].map(fold).join('');

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
