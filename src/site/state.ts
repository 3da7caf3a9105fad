/** What was written into the folder of a site, so that the next run writes only what is new and deletes what is left over. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isPlainPath } from '../akn/plain-path.js';
import { type OutputFile, WriteError, writeFile, writeFiles } from '../files/write.js';
import { version } from '../version.js';
import type { SiteDocument } from './document.js';

const NAME = '.ntoso-site.json';

export interface SiteState {
  /** Version of ntoso; another one may make other pages of the same documents. */
  readonly version: string;
  /** Expression → document. */
  readonly documents: Readonly<Record<string, SiteDocument>>;
  /** Path of a page → its SHA-256. */
  readonly pages: Readonly<Record<string, string>>;
  /** Whether the search index is that of the documents. */
  readonly searchable: boolean;
}

export const EMPTY: SiteState = { version, documents: {}, pages: {}, searchable: false };

/**
 * The state of a folder; empty for a new one.
 * @throws WriteError for a folder with files that are not those of a site: they could be overwritten
 */
export async function readState(folder: string): Promise<SiteState> {
  try {
    const state = JSON.parse(await readFile(join(folder, NAME), 'utf8')) as SiteState;
    return state.version === version ? state : { ...EMPTY, pages: state.pages, documents: {} };
  } catch (cause) {
    if (cause instanceof SyntaxError) return EMPTY;
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    if (existsSync(join(folder, 'index.html')))
      throw new WriteError(`${folder} has an index.html that ntoso did not make; give another folder`);
    return EMPTY;
  }
}

export async function writeState(folder: string, state: SiteState): Promise<void> {
  await writeFile(join(folder, NAME), `${JSON.stringify(state)}\n`);
}

export interface Written {
  readonly pages: Readonly<Record<string, string>>;
  readonly written: number;
  readonly deleted: number;
}

/** Pages written together; all of a large site at once would be as many open files. */
const TOGETHER = 200;

/** Writes the pages that changed, deletes those that are no longer there. */
export async function writePages(folder: string, pages: readonly OutputFile[], before: SiteState): Promise<Written> {
  const sums = Object.fromEntries(pages.map(({ name, bytes }) => [name, sha256(bytes)]));
  const changed = pages.filter(({ name }) => sums[name] !== before.pages[name] || !existsSync(join(folder, name)));
  for (let i = 0; i < changed.length; i += TOGETHER) await writeFiles(folder, changed.slice(i, i + TOGETHER));
  const left = Object.keys(before.pages).filter(name => !(name in sums));
  await deleteFiles(folder, left);
  return { pages: sums, written: changed.length, deleted: left.length };
}

/** The state is a file that anybody may have changed: nothing outside of the folder is deleted. */
export async function deleteFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) if (isPlainPath(name)) await rm(join(folder, ...name.split('/')), { force: true });
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
