/** The configuration of a project: one file for all commands. */
import { dirname, join, resolve } from 'node:path';
import { publishChecks } from '../api/publish.js';
import { InputError } from '../files/inputs.js';
import { textIfThere } from '../files/text.js';
import { anyText, type Checks, checkOptions, object, text, threadCount } from '../options/check.js';
import { UsageError } from '../options/usage-error.js';
import { type PackSettings, packSettingsCheck } from '../pack/settings.js';
import type { EditionFormat, Paper } from '../render/edition.js';
import type { Levels } from '../validate/index.js';

/** `ntoso.config.json` or `.yaml`; `schema/ntoso.config.schema.json` describes it for editors. */
export interface ProjectConfig {
  readonly $schema?: string;
  /** Folder for what is written, from the folder of the configuration. */
  readonly output?: string;
  readonly formats?: readonly EditionFormat[];
  readonly paper?: Paper;
  readonly lang?: string;
  readonly date?: string;
  readonly certifier?: string;
  readonly publisher?: string;
  readonly changes?: 'accept' | 'reject' | 'fail';
  readonly libreoffice?: string;
  readonly ocr?: string;
  readonly threads?: number;
  /** Levels of diagnostics for `validate`: code → `error`, `warning`, `off`. */
  readonly levels?: Levels;
  /** What the archive knows and the document does not say, for `pack`. */
  readonly archive?: PackSettings;
}

export const configChecks: Checks<ProjectConfig> = {
  $schema: anyText,
  output: text,
  formats: publishChecks.formats,
  paper: publishChecks.paper,
  lang: publishChecks.language,
  date: publishChecks.date,
  certifier: publishChecks.certifier,
  publisher: publishChecks.publisher,
  changes: publishChecks.changes,
  libreoffice: text,
  ocr: text,
  threads: threadCount,
  levels: object,
  archive: packSettingsCheck,
};

const NAMES = ['ntoso.config.json', 'ntoso.config.yaml', 'ntoso.config.yml'];

export interface FoundConfig {
  readonly path: string;
  readonly config: ProjectConfig;
}

/**
 * The configuration in a folder or the nearest folder above it.
 * @throws InputError for a file that cannot be read, UsageError for one that says something that is not allowed
 */
export async function findConfig(folder: string): Promise<FoundConfig | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const name of NAMES) {
      const path = join(at, name);
      const content = await textIfThere(path);
      if (content !== undefined) return { path, config: await configIn(path, content) };
    }
    if (at === dirname(at)) return undefined;
  }
}

/**
 * @param path a JSON or YAML file
 * @throws InputError when there is no such file; as `findConfig`
 */
export async function readConfig(path: string): Promise<ProjectConfig> {
  const content = await textIfThere(path);
  if (content === undefined) throw new InputError(`${path} cannot be read: there is no such file`);
  return configIn(path, content);
}

async function configIn(path: string, content: string): Promise<ProjectConfig> {
  const value = await valueIn(path, content);
  try {
    checkOptions(path, value, configChecks);
  } catch (cause) {
    throw new UsageError(`${path}: ${(cause as Error).message}`, { cause });
  }
  return value as ProjectConfig;
}

async function valueIn(path: string, content: string): Promise<unknown> {
  const isYaml = /\.ya?ml$/i.test(path);
  try {
    // Loaded when a project has such a file: most have none.
    return isYaml ? (await import('yaml')).parse(content) : JSON.parse(content);
  } catch (cause) {
    throw new UsageError(`${path} is not valid ${isYaml ? 'YAML' : 'JSON'}: ${(cause as Error).message}`, { cause });
  }
}
