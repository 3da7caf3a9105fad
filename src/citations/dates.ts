/** Dates in running text, by the pattern and the month names of a language. */
import type { Language } from '../languages/language.js';
import { matchAt } from './scan.js';

export interface DateAt {
  /** `1991-12-18` */
  readonly iso: string;
  readonly end: number;
}

const patterns = new Map<string, RegExp>();

/** The date that stands at a place of the text, in that language. */
export function dateAt(text: string, at: number, language: Language): DateAt | undefined {
  const match = matchAt(patternOf(language), text, at);
  if (!match?.groups) return undefined;
  const { day = '', month = '', year = '' } = match.groups;
  const iso = isoDate(Number(year), monthNumber(month, language), Number(day.replace(/\D/g, '')));
  return iso === undefined ? undefined : { iso, end: at + match[0].length };
}

function patternOf(language: Language): RegExp {
  const known = patterns.get(language.code);
  if (known) return known;
  const pattern = new RegExp(language.date.source, `${language.date.flags.replace(/[gy]/g, '')}y`);
  patterns.set(language.code, pattern);
  return pattern;
}

function monthNumber(name: string, language: Language): number {
  const plain = name.toLowerCase().replace(/\s+/g, ' ').trim();
  return /^\d+$/.test(plain) ? Number(plain) : language.months.findIndex(forms => forms.includes(plain)) + 1;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
