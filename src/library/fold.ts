/**
 * Words as the search compares them: without capitals, accents, vowel signs and look-alike forms, in every script. Chinese and
 * Japanese text has no blanks between words, so there each character is a word, and a word of two is a phrase.
 */
import { withoutMarks } from '../languages/scripts/fold.js';

export interface Token {
  readonly folded: string;
  /** Place in the text, from 0, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters, figures and the marks on them; soft hyphens and joiners inside a word do not end it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u0640\u200b-\u200d\u2060]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The words of a text in order. Time grows with its length.
 * @param known words folded before, for texts that share many
 */
export function tokensOf(text: string, known: Map<string, string> = new Map()): Token[] {
  const tokens: Tokens = { list: [], known };
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (UNSPACED.test(word)) addCharacters(tokens, word, match.index);
    else add(tokens, word, match.index);
  }
  return tokens.list;
}

interface Tokens {
  readonly list: Token[];
  readonly known: Map<string, string>;
}

/** A run with Chinese characters may hold Latin words and figures too: those stay whole. */
function addCharacters(tokens: Tokens, run: string, start: number): void {
  let from = 0;
  let at = 0;
  for (const character of run) {
    if (UNSPACED.test(character)) {
      add(tokens, run.slice(from, at), start + from);
      add(tokens, character, start + at);
      from = at + character.length;
    }
    at += character.length;
  }
  add(tokens, run.slice(from), start + from);
}

function add({ list, known }: Tokens, word: string, start: number): void {
  const folded = known.get(word) ?? fold(word);
  known.set(word, folded);
  if (folded) list.push({ folded, start, end: start + word.length });
}

/** One word, folded: what `plainOf` leaves of it, letters and figures only. */
export function fold(word: string): string {
  return plainOf(word).replace(/[^\p{L}\p{N}]/gu, '');
}

const ASCII = /^[\0-\x7f]*$/;

/** A text without what the search does not look at (`languages/scripts/fold.ts`). */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : withoutMarks(lower);
}
