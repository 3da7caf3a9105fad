/**
 * Patterns for fixed wording, written as it is printed. A space in the template stands for any white space (a line may
 * be broken there), an apostrophe for all its shapes, a hyphen for the breaking and the no-break one. The rest of the
 * template is the syntax of regular expressions; character classes and group names stay as they are.
 */

/** White space within a wording is bounded, so that neighbouring gaps cannot share a long run in many ways. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ' ': '(?:\\s{1,40})',
  '\\s+': '\\s{1,40}',
  '\\s*': '\\s{0,40}',
  "'": "['’ʼ]",
  '’': "['’ʼ]",
  '-': '[-\\u2010\\u2011]',
};
/** White space and marks of direction, which nobody sees at the ends of a line. */
const EDGE = '[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c]*';

/** What is spelt (gaps, signs, Arabic letters), after what is not: escapes, character classes, names of groups. */
export const PARTS = /\\s[+*]|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<\w+>|[ '’\-\u0621-\u064a]/gu;

/** Template → source of a regular expression. */
export function wording(template: string): string {
  return template.replace(PARTS, part => SPELLINGS[part] ?? part);
}

export interface Patterns {
  /** The whole of a line. */
  readonly line: (template: string) => RegExp;
  /** The start of a line. */
  readonly opening: (template: string) => RegExp;
  /** The very place where matching is to go on; words in whatever case, ending where a word ends. */
  readonly words: (template: string) => RegExp;
  /** The same, before a word: the template ends in a space. */
  readonly prefix: (template: string) => RegExp;
  /** Any place in running text. */
  readonly within: (template: string) => RegExp;
}

/** Makers of patterns over one way of spelling. */
export function patternsOf(spell: (template: string) => string): Patterns {
  return {
    line: template => new RegExp(`^${EDGE}(?:${spell(template)})${EDGE}$`, 'u'),
    opening: template => new RegExp(`^${EDGE}(?:${spell(template)})`, 'u'),
    words: template => new RegExp(`(?:${spell(template)})(?![\\p{L}\\p{M}])`, 'iuy'),
    prefix: template => new RegExp(spell(template), 'iuy'),
    within: template => new RegExp(spell(template), 'u'),
  };
}

export const patterns: Patterns = patternsOf(wording);
