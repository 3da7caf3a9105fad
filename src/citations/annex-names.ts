/** Names by which a text calls an annex: its title, what the title has in brackets, and its first words. */
import { languages } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { Grammar } from './grammar.js';
import { titlePattern } from './title-pattern.js';

/** A name of an annex. */
export interface AnnexName {
  readonly name: string;
  /** The name where a text has it, in any case of the noun; tried at one place. */
  readonly pattern: RegExp;
  /** Counted from 0. */
  readonly annex: number;
}

/** No title is longer; what is, is no name. */
const LONGEST = 500;

/** @returns longest first, so that a short name never stands for a longer one; a name of two annexes is none */
export function annexNames(titles: readonly (string | undefined)[], grammar: Grammar): AnnexName[] {
  const names = titles.flatMap((title, annex) =>
    title ? namesOf(title, grammar).map(name => ({ name, annex, pattern: titlePattern(name) })) : [],
  );
  return names
    .filter(({ name, annex }) => names.every(each => each.name !== name || each.annex === annex))
    .sort((a, b) => b.name.length - a.name.length);
}

function namesOf(title: string, grammar: Grammar): string[] {
  const { titleNoun, titleBreak, titleEnd } = grammar.words.internal;
  const short = [
    bracketed(title),
    titleNoun && upToNoun(title, titleNoun),
    titleBreak && upToBreak(title, titleBreak),
    titleEnd?.exec(title)?.[1],
  ];
  return [title, ...short].filter(
    (name): name is string => name !== undefined && name.length < LONGEST && isDistinct(name),
  );
}

const ARTICLES = languages.map(({ vocabulary }) => vocabulary.article).join('|');
/** "(the Basic Principles)", "(l’Accord)": the name has no article. */
const BRACKETED = new RegExp(`\\((?:(?:${ARTICLES})(?:(?<=['’])| ))?([^()]{4,80})\\)`, 'u');

function bracketed(title: string): string | undefined {
  return BRACKETED.exec(title)?.[1];
}

function upToNoun(title: string, noun: string): string | undefined {
  return new RegExp(`^.{1,80}?\\b${noun}(?![\\p{L}])`, 'u').exec(title)?.[0];
}

function upToBreak(title: string, words: string): string | undefined {
  return new RegExp(`^(.{6,80}?)(?:${words})(?![\\p{L}])`, 'u').exec(title)?.[1]?.trim();
}

const isHan = ({ script }: Language) => script === 'Han';
const commonIn = (some: readonly Language[]) =>
  some.map(({ citations }) => citations.internal.commonTitleWords).join('|');
/** Words that many instruments share: a name of these alone could be another's. */
const COMMON = new RegExp(`^(?:${commonIn(languages.filter(each => !isHan(each)))})$`, 'iu');
const COMMON_HAN = new RegExp(`^(?:${commonIn(languages.filter(isHan))})+$`, 'u');

function isDistinct(name: string): boolean {
  // Chinese names have no blanks: the length tells.
  if (/\p{Script=Han}/u.test(name)) return name.length >= 5 && !COMMON_HAN.test(name);
  const words = name.split(/[\s,:;-]+/u).filter(Boolean);
  return words.length >= 2 && words.some(word => !COMMON.test(word));
}
