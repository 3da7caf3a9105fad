/** A date at a given place of a running text. */
import { parseDate } from '../languages/dates.js';
import type { Language } from '../languages/language.js';
import { matchAt } from './scan.js';

export interface DateAt {
  /** `1991-12-18` */
  readonly iso: string;
  readonly end: number;
}

const patterns = new WeakMap<Language, RegExp>();

/** The date that stands exactly at a place of the text, in that language. */
export function dateAt(text: string, at: number, language: Language): DateAt | undefined {
  const match = matchAt(patternOf(language), text, at);
  const date = match && parseDate(match[0], language)[0];
  return match && date ? { iso: date.iso, end: at + match[0].length } : undefined;
}

function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const pattern = new RegExp(language.date.source, `${language.date.flags.replace(/[gy]/g, '')}y`);
  patterns.set(language, pattern);
  return pattern;
}
