/** Corrections on disk: `N1821418.corrections.json` beside `N1821418.DOC`, or a file that is named. */
import { basename, dirname, join } from 'node:path';
import { InputError } from '../files/inputs.js';
import { textIfThere } from '../files/text.js';
import type { Corrections } from '../options/corrections.js';
import { correctionsCheck } from '../options/corrections-check.js';
import { baseName } from '../options/input.js';
import { UsageError } from '../options/usage-error.js';

/** Where the corrections of a document are looked for; nowhere for standard input. */
export function correctionsPath(input: string): string | undefined {
  return input === '-' ? undefined : join(dirname(input), `${baseName(basename(input))}.corrections.json`);
}

/**
 * The corrections beside a document, if there are any.
 * @throws as `readCorrections`
 */
export async function correctionsBeside(input: string): Promise<Corrections | undefined> {
  const path = correctionsPath(input);
  const content = path && (await textIfThere(path));
  return path && content !== undefined ? correctionsIn(path, content) : undefined;
}

/**
 * @throws InputError for a file that cannot be read, UsageError for one that says something that is not allowed
 */
export async function readCorrections(path: string): Promise<Corrections> {
  const content = await textIfThere(path);
  if (content === undefined) throw new InputError(`${path} cannot be read: there is no such file`);
  return correctionsIn(path, content);
}

function correctionsIn(path: string, content: string): Corrections {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new UsageError(`${path} is not valid JSON: ${(cause as Error).message}`, { cause });
  }
  const problem = correctionsCheck(value);
  if (problem) throw new UsageError(`${path}: ${problem.replace(/^\./, '')}`);
  return value as Corrections;
}
