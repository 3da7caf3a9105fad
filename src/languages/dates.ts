/** Dates in running text. */

import { plainArabic } from '../numbers/arabic.js';
import { chineseNumber } from '../numbers/chinese.js';
import { english } from './en/index.js';
import type { Language } from './language.js';

export interface FoundDate {
  /** ISO 8601, such as `2010-12-21`. */
  readonly iso: string;
  /** First character in the text, from 0. */
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
}

/**
 * All full dates in a text, in reading order: "21 December 2010", "21 كانون الأول/ديسمبر 2010", "2010年12月21日".
 * Days that no calendar has are left out. English dates are found in every language: mastheads in Arabic and Chinese
 * have them. Spaces may be no-break, figures Arabic-Indic, the year in Chinese figures.
 */
export function parseDate(text: string, language: Language): readonly FoundDate[] {
  const own = datesBy(text, language);
  if (language === english) return own;
  const taken = (date: FoundDate) => own.some(each => date.start < each.end && each.start < date.end);
  return [...own, ...datesBy(text, english).filter(date => !taken(date))].sort((a, b) => a.start - b.start);
}

function datesBy(text: string, language: Language): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(everywhere(language))) {
    const iso = isoOf(match.groups ?? {}, language);
    if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const global = new WeakMap<Language, RegExp>();

function everywhere(language: Language): RegExp {
  const known = global.get(language);
  if (known) return known;
  const made = new RegExp(language.date.source, `${language.date.flags}g`);
  global.set(language, made);
  return made;
}

function isoOf(groups: Record<string, string | undefined>, language: Language): string | undefined {
  const year = figureOf(groups['year'] ?? '');
  const month = monthOf(groups['month'] ?? '', language);
  const day = figureOf(groups['day'] ?? '');
  if (!year || !month || !day || (day > 28 && day > daysIn(year, month))) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function figureOf(text: string): number | undefined {
  return chineseNumber(plainArabic(text));
}

function monthOf(name: string, language: Language): number | undefined {
  const number = figureOf(name);
  if (number !== undefined) return number >= 1 && number <= 12 ? number : undefined;
  // Arabic prints two names; the second is the one without slips.
  return monthsOf(language).get(plainMonth(name.slice(name.lastIndexOf('/') + 1)));
}

const months = new WeakMap<Language, ReadonlyMap<string, number>>();

/** Names of the months in plain letters → 1 to 12; of two months of one name the first. */
function monthsOf(language: Language): ReadonlyMap<string, number> {
  const known = months.get(language);
  if (known) return known;
  const named = language.months.flatMap((forms, index) => forms.map(form => [plainMonth(form), index + 1] as const));
  const made = new Map(named.reverse());
  months.set(language, made);
  return made;
}

function plainMonth(name: string): string {
  return plainArabic(name).toLowerCase().replace(/\s+/g, ' ').trim();
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
