/**
 * Options are checked here and nowhere else: a verb of the library states a check for each of its options, and the command line,
 * which only turns words into values, gets the same answers.
 */
import { UsageError, wrongOption } from './usage-error.js';

/**
 * Says what is wrong with a value (`must be "a4" or "letter"`); nothing when it is allowed. Of a member of the value it says
 * the path first: `.marc.country must be a string, not 3`.
 */
export type Check = (value: unknown) => string | undefined;

/** A check for each option of a verb: the compiler asks for one when an option is added. */
export type Checks<Options> = { readonly [Name in keyof Required<Options>]: Check };

/**
 * @param verb name of the function, for the message
 * @throws UsageError for an option that does not exist or a value that is not allowed. `undefined` counts as not given.
 */
export function checkOptions(verb: string, options: unknown, checks: Readonly<Record<string, Check>>): void {
  if (!isPlain(options)) throw new UsageError(`the options of ${verb} must be an object, not ${kindOf(options)}`);
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) {
      const known = Object.keys(checks).sort().join(', ');
      throw wrongOption(name, `is not an option of ${verb}; its options are ${known}`);
    }
    const problem = problemOf(value, check);
    if (problem) throw wrongOption(name, problem);
  }
}

/**
 * @param what name of the input in the message
 * @throws UsageError unless the input is bytes or text
 */
export function checkInput(input: unknown, what = 'the input'): asserts input is Uint8Array | string {
  if (typeof input === 'string' || isBytes(input)) return;
  const remedy = input instanceof ArrayBuffer ? ': wrap it in new Uint8Array(…)' : '';
  throw new UsageError(`${what} must be a string or a Uint8Array, not ${kindOf(input)}${remedy}`);
}

/** What is wrong with a value that may be left out, and what it is. */
function problemOf(value: unknown, check: Check): string | undefined {
  const problem = value === undefined ? undefined : check(value);
  return problem && !problem.startsWith('.') ? `${problem}, not ${shown(value)}` : problem;
}

/** One of several words. */
export function oneOf(...allowed: readonly string[]): Check {
  return value => (allowed.includes(value as string) ? undefined : `must be ${listed(allowed)}`);
}

/** A list of any of several words; none at all is allowed. */
export function listOf(...allowed: readonly string[]): Check {
  return value => {
    if (Array.isArray(value) && value.every(each => allowed.includes(each))) return undefined;
    return `must be a list of ${listed(allowed)}`;
  };
}

/** A day that exists, as ISO 8601 writes it: `2026-11-24`. */
export const day: Check = value => (isDay(value) ? undefined : 'must be a date in the form YYYY-MM-DD');

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** A text with something in it. */
export const text: Check = value =>
  typeof value === 'string' && value.trim() !== '' ? undefined : 'must be a non-empty string';

/** Any text. */
export const anyText: Check = value => (typeof value === 'string' ? undefined : 'must be a string');

export const yesOrNo: Check = value => (typeof value === 'boolean' ? undefined : 'must be true or false');

/** A whole number between two, both allowed. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return value => {
    const fits = Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
    return fits ? undefined : `must be a whole number ${range}`;
  };
}

/** Worker threads: more than 64 no machine has use for. */
export const threadCount = wholeNumber(1, 64);

export const signal: Check = value =>
  typeof (value as AbortSignal | null)?.throwIfAborted === 'function' ? undefined : 'must be an AbortSignal';

export const callback: Check = value => (typeof value === 'function' ? undefined : 'must be a function');

/** An object of which the caller checks the members, such as a tree or metadata. */
export const object: Check = value => (typeof value === 'object' && value !== null ? undefined : 'must be an object');

export const list: Check = value => (Array.isArray(value) ? undefined : 'must be a list');

export const url: Check = value => (value instanceof URL ? undefined : 'must be a URL');

/** A list in which each value has the same check. */
export function listWith(check: Check): Check {
  return value => {
    if (!Array.isArray(value)) return 'must be a list';
    const problems = value.map((each, index) => {
      const problem = problemOf(each, check);
      return problem && `.${index}${problem.startsWith('.') ? '' : ' '}${problem}`;
    });
    return problems.find(Boolean);
  };
}

/** An object whose members have checks of their own; others are not allowed. */
export function members(checks: Readonly<Record<string, Check>>): Check {
  return value => {
    if (!isPlain(value)) return 'must be an object';
    for (const [name, member] of Object.entries(value)) {
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
      if (!check) return `.${name} is not known; known names are ${Object.keys(checks).join(', ')}`;
      const problem = problemOf(member, check);
      if (problem) return `.${name}${problem.startsWith('.') ? '' : ' '}${problem}`;
    }
    return undefined;
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** Also of another realm, such as a test runner's. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}

function listed(words: readonly string[]): string {
  const quoted = words.map(word => `"${word}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** Longer values say nothing more. */
const SHOWN = 60;

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
  if (['number', 'boolean', 'bigint'].includes(typeof value)) return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `[${value.slice(0, 5).map(shown).join(', ')}]`;
  return kindOf(value);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'a list';
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return typeof value === 'object' ? `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}` : `a ${typeof value}`;
}
