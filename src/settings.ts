/** Options as people write them (command line, configuration) → typed options. */
import type { ConvertOptions } from './api/convert.js';
import { languageOf } from './languages/index.js';
import type { EditionFormat, Paper } from './render/edition.js';

/** An option that says something impossible. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options in words: `html,pdf`, `A4`, `fr`, `2026-11-24`. */
export interface WrittenSettings {
  readonly formats?: string | undefined;
  readonly paper?: string | undefined;
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
  readonly changes?: string | undefined;
  readonly certifier?: string | undefined;
  readonly libreoffice?: string | undefined;
}

export interface Settings extends Pick<ConvertOptions, 'language' | 'date' | 'changes' | 'libreOffice'> {
  readonly formats?: readonly EditionFormat[];
  readonly paper?: Paper;
  readonly certifier?: string;
}

/**
 * Reads written options; what is not given is left out.
 * @throws UsageError that names the option and what it may say.
 */
export function settings(written: WrittenSettings): Settings {
  const { certifier, formats, paper, lang, date, changes, libreoffice } = written;
  return {
    ...(formats === undefined ? {} : { formats: formatsOf(formats) }),
    ...(certifier ? { certifier } : {}),
    ...(paper === undefined ? {} : { paper: oneOf('--paper', paper, ['a4', 'letter']) }),
    ...(lang === undefined ? {} : { language: languageNamed(lang) }),
    ...(date === undefined ? {} : { date: dateOf(date) }),
    ...(changes === undefined ? {} : { changes: oneOf('--changes', changes, ['accept', 'reject', 'fail']) }),
    ...(libreoffice === undefined ? {} : { libreOffice: { command: libreoffice } }),
  };
}

function formatsOf(list: string): EditionFormat[] {
  const names = list
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);
  if (names.length === 0) throw new UsageError('--formats names no edition: html, epub and pdf can be made');
  return [...new Set(names.map(name => oneOf<EditionFormat>('--formats', name, ['html', 'epub', 'pdf'])))];
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(each => each === value.toLowerCase());
  if (!found) throw new UsageError(`${option} may be ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function languageNamed(code: string) {
  const language = languageOf(code);
  if (!language) throw new UsageError(`--lang may be ar, en, es, fr, ru or zh, not "${code}"`);
  return language.code;
}

function dateOf(written: string): string {
  const date = new Date(`${written}T00:00:00Z`);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(date.getTime());
  if (!valid || date.toISOString().slice(0, 10) !== written) {
    throw new UsageError(`--date wants a day as YYYY-MM-DD, not "${written}"`);
  }
  return written;
}
