/** A date at a given place of a running text. */
import { parseDate } from '../languages/dates.js';
import type { Language } from '../languages/language.js';
import { matchAt } from './scan.js';

export interface DateAt {
  /** `1991-12-18` */
  readonly iso: string;
  readonly end: number;
}

interface Reader {
  readonly pattern: RegExp;
  /** Month names in lower case → `01` … `12`. */
  readonly months: ReadonlyMap<string, string>;
}

const readers = new WeakMap<Language, Reader>();

/** The date that stands exactly at a place of the text, in that language. */
export function dateAt(text: string, at: number, language: Language): DateAt | undefined {
  const { pattern, months } = readerOf(language);
  const match = matchAt(pattern, text, at);
  if (!match) return undefined;
  const iso = plainIso(match.groups, months) ?? parseDate(match[0], language)[0]?.iso;
  return iso === undefined ? undefined : { iso, end: at + match[0].length };
}

/** The short way for a plain date: lists of resolutions have hundreds. Days 29 to 31 need a calendar. */
function plainIso(groups: RegExpExecArray['groups'], months: ReadonlyMap<string, string>): string | undefined {
  const { day = '', month = '', year = '' } = groups ?? {};
  const number = months.get(month.toLowerCase());
  if (number === undefined || !/^(?:[1-9]|1\d|2[0-8])$/.test(day) || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${number}-${day.padStart(2, '0')}`;
}

function readerOf(language: Language): Reader {
  const made = readers.get(language);
  if (made) return made;
  const flags = `${language.date.flags.replace(/[gy]/g, '')}y`;
  const months = language.months.flatMap((forms, index) =>
    forms.map((form): [string, string] => [form.toLowerCase(), String(index + 1).padStart(2, '0')]),
  );
  const reader = { pattern: new RegExp(language.date.source, flags), months: new Map(months) };
  readers.set(language, reader);
  return reader;
}
