/** `validateFiles`: files on disk → a report on all of them. Expand, read, validate, format. */
import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { type NamedReport, validateAll } from '../api/validate.js';
import { counter, type Format, type Summary } from '../diagnostics/format/format.js';
import { jsonFormat } from '../diagnostics/format/json.js';
import { sarifFormat } from '../diagnostics/format/sarif.js';
import { textFormat } from '../diagnostics/format/text.js';
import { expandInputs } from '../files/expand.js';
import { InputError, readInput } from '../files/inputs.js';
import { anyText, type Checks, callback, checkOptions, oneOf, signal } from '../options/check.js';
import type { DocumentInput } from '../options/input.js';
import { wrongOption } from '../options/usage-error.js';
import { SchemaError, type SchemaFiles } from '../validate/index.js';
import { version } from '../version.js';
import { readConfig } from './config.js';

export interface ValidateFilesOptions {
  /** A schema file in place of the project's own; what it includes or imports is read from beside it. */
  readonly schema?: string;
  /** Default `text`. */
  readonly report?: 'text' | 'json' | 'sarif';
  /** A project configuration: its member `levels`, `{"validate/entry-unused": "off"}`, sets levels. */
  readonly config?: string;
  /** Takes the report piece by piece. */
  readonly print: (text: string) => Promise<void> | void;
  readonly signal?: AbortSignal;
}

/**
 * Checks files, folders (every .xml in them) and patterns, one file at a time.
 * @returns whether no file has errors, and the counts
 * @throws InputError for a name that cannot be read, UsageError for an impossible option
 */
export async function validateFiles(
  names: readonly string[],
  { print, ...options }: ValidateFilesOptions,
): Promise<{ readonly valid: boolean; readonly summary: Summary }> {
  checkOptions('validateFiles', { print, ...options }, checks);
  const format = formats[options.report ?? 'text']();
  const levels = options.config === undefined ? {} : ((await readConfig(options.config)).levels ?? {});
  const schema = options.schema === undefined ? undefined : await schemaFilesOf(options.schema);
  const files = await expandInputs(names, ['.xml']);
  const counts = counter();
  await print(format.start());
  const settings = { levels, ...(schema ? { schema } : {}), ...(options.signal ? { signal: options.signal } : {}) };
  try {
    for await (const report of validateAll(inputs(files), settings)) {
      const told = { ...report, verdicts: verdictsOf(report) };
      counts.add(told);
      await print(format.file(told));
    }
  } catch (cause) {
    throw cause instanceof SchemaError ? wrongOption('schema', `${options.schema}: ${cause.message}`) : cause;
  }
  const summary = counts.summary();
  await print(format.end(summary));
  return { valid: summary.statuses.errors === 0, summary };
}

function* inputs(files: readonly string[]): Generator<DocumentInput> {
  for (const name of files) yield { input: name, content: async () => (await readInput(name)).bytes };
}

function verdictsOf({
  wellFormed,
  schema,
  profile,
  vocabulary,
  namingConvention,
}: NamedReport): Record<string, string> {
  const beyond = vocabulary === 'akn' ? { vocabulary: 'Akoma Ntoso 3.0, not AKN4UN' } : {};
  return { wellFormed, schema, profile, ...beyond, ...(namingConvention ? { namingConvention } : {}) };
}

const formats: Readonly<Record<NonNullable<ValidateFilesOptions['report']>, () => Format>> = {
  text: textFormat,
  json: jsonFormat,
  sarif: () => sarifFormat({ version, prefix: 'validate/' }),
};

const checks: Checks<ValidateFilesOptions> = {
  schema: anyText,
  report: oneOf(...Object.keys(formats)),
  config: anyText,
  print: callback,
  signal,
};

/** A schema and, from the same folders, all that it includes or imports by a relative name. */
async function schemaFilesOf(path: string): Promise<SchemaFiles> {
  const imports: Record<string, string> = {};
  const main = await readText(path);
  const top = await realpath(dirname(path));
  const collect = async (xsd: string, folder: string): Promise<void> => {
    for (const [, location = ''] of xsd.matchAll(
      /<[\w:]*(?:import|include|redefine)\s[^>]*?schemaLocation\s*=\s*["']([^"']+)/g,
    )) {
      if (/^[a-z]+:/i.test(location) || Object.hasOwn(imports, location)) continue;
      const file = await fileBeside(top, resolve(folder, location), location);
      imports[location] = await readText(file);
      await collect(imports[location], dirname(file));
    }
  };
  await collect(main, top);
  return { main, imports };
}

/** A schema may come from anywhere: it does not get at other files of the machine, not by a link either. */
async function fileBeside(folder: string, file: string, location: string): Promise<string> {
  const found = await realpath(file).catch(() => file);
  if (found.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return found;
  throw new InputError(`The schema names ${JSON.stringify(location)}, which is not in its folder or below.`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
