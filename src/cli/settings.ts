/** Words of the command line → options of the library, which checks them. */
import type { UsageError } from '../index.js';

/** Options as they are written: `html,pdf`, `A4`, `fr`, `2026-11-24`. */
export interface WrittenOptions {
  readonly formats?: string | undefined;
  readonly paper?: string | undefined;
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
  readonly changes?: string | undefined;
  readonly certifier?: string | undefined;
  readonly publisher?: string | undefined;
  readonly libreoffice?: string | undefined;
  readonly ocr?: string | undefined;
  readonly threads?: string | undefined;
  readonly identity?: string | undefined;
  readonly report?: string | undefined;
  readonly format?: string | undefined;
}

/** Option of the library → how it is written, and how a written value is read. */
const READINGS = {
  formats: ['formats', wordsOf],
  paper: ['paper', lower],
  language: ['lang', lower],
  date: ['date', same],
  changes: ['changes', lower],
  certifier: ['certifier', same],
  publisher: ['publisher', same],
  libreOffice: ['libreoffice', (command: string) => ({ command })],
  ocr: ['ocr', (command: string) => ({ command })],
  threads: ['threads', numberOf],
  identity: ['identity', lower],
  report: ['report', lower],
  format: ['format', lower],
} as const satisfies Readonly<Record<string, readonly [keyof WrittenOptions, (written: string) => unknown]>>;

/**
 * Options with the values that were written; what is not written is left out. Their types are a promise that the library
 * checks: it throws UsageError.
 */
export function optionsOf<Options>(written: WrittenOptions): Options {
  const given = Object.entries(READINGS).flatMap(([option, [name, read]]) => {
    const value = written[name];
    return value === undefined ? [] : [[option, read(value)]];
  });
  return Object.fromEntries(given) as Options;
}

/** What is wrong, in words of the command line: `--lang must be …`. */
export function usageText(error: UsageError): string {
  const { option, problem } = error;
  if (option === undefined || problem === undefined) return error.message;
  const reading = Object.hasOwn(READINGS, option) ? READINGS[option as keyof typeof READINGS] : undefined;
  return `--${reading?.[0] ?? option}${problem.startsWith('.') ? '' : ' '}${problem}`;
}

/** `html, PDF` → `html`, `pdf`, each once. An empty list is one empty word, which the library refuses. */
export function wordsOf(list: string): string[] {
  const words = list.split(',').map(word => lower(word.trim()));
  const given = new Set(words.filter(Boolean));
  return given.size > 0 ? [...given] : [''];
}

function lower(written: string): string {
  return written.toLowerCase();
}

function same(written: string): string {
  return written;
}

/** A word that is not a number stays one, so that the message shows it. */
function numberOf(written: string): number | string {
  return /^\d+$/.test(written) ? Number(written) : written;
}
