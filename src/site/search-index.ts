/** The index of the search without a server. Pagefind is imported here only, and need not be installed. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../options/usage-error.js';

/** The version that this was made for. */
const PAGEFIND = 'pagefind@1.6.0';

/** Its own user interfaces: the home page has one that fits the editions. */
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap(name =>
  ['js', 'css'].map(ending => `pagefind-${name}.${ending}`),
);

/**
 * Reads the pages of the documents in the folder of a site, each in its own language.
 * @throws UsageError when Pagefind is not installed; Error when it fails
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { createIndex, close } = await pagefind();
  try {
    const { index, errors } = await createIndex({ rootSelector: 'main' });
    if (!index) throw new Error(`the search index cannot be made: ${errors.join(' ')}`);
    fail((await index.addDirectory({ path: folder, glob: 'document/**/*.html' })).errors);
    await rm(join(folder, 'pagefind'), { recursive: true, force: true });
    fail((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
    for (const name of UNUSED) await rm(join(folder, 'pagefind', name), { force: true });
  } finally {
    await close();
  }
}

function fail(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index cannot be made: ${errors.join(' ')}`);
}

/** Before anything is written: a site whose search is missing is no site. */
export async function pagefind(): Promise<typeof import('pagefind')> {
  try {
    return await import('pagefind');
  } catch (cause) {
    const how = `Install it beside ntoso (npm install ${PAGEFIND}), or make the site without a search`;
    throw new UsageError(`The search needs the package pagefind. ${how}.`, { option: 'search', cause });
  }
}
