/** A library → a folder of static pages, to be copied to any web server. */
import { render } from '../api/render.js';
import { writeFiles } from '../files/write.js';
import type { FileContent, Library, Shown } from '../library/index.js';
import { version } from '../version.js';
import { loadTemplates } from '../xml/templates.js';
import { free, type SiteDocument, type SiteFile, slugOf, worksOf } from './document.js';
import { feedsOf } from './feeds.js';
import { checkSiteOptions, type SiteOptions } from './options.js';
import { pagesOf } from './pages.js';
import { pagefind, writeSearchIndex } from './search-index.js';
import { sectionsOf } from './sections.js';
import { deleteFiles, readState, type SiteState, sha256, writePages, writeState } from './state.js';

export interface SiteResult {
  readonly documents: number;
  readonly works: number;
  /** Documents that are new, changed or gone since the last run. */
  readonly changed: number;
  readonly pagesWritten: number;
  readonly pagesDeleted: number;
  /** Whether the search index was made anew. */
  readonly indexed: boolean;
}

/**
 * Writes the site of a library into a folder. A second run writes what has changed only.
 * @throws UsageError, WriteError, LibraryError
 */
export async function writeSite(library: Library, folder: string, options: SiteOptions = {}): Promise<SiteResult> {
  const { title, base, contact, search } = checkSiteOptions(options);
  if (search) await pagefind();
  await loadTemplates();
  const before = await readState(folder);
  const { documents, changed } = await copyDocuments(library, folder, before, options);
  const works = worksOf(Object.values(documents));
  const facts = {
    title,
    ...(base === undefined ? {} : { base }),
    works,
    sections: sectionsOf(works),
    hasSearch: search,
  };
  const feeds =
    base === undefined ? [] : feedsOf({ title, base, works, ...(contact === undefined ? {} : { contact }) });
  const { pages, written, deleted } = await writePages(folder, [...pagesOf(facts), ...feeds], before);
  const isStale = search && (changed > 0 || !before.searchable);
  const state = { version, documents, pages };
  // Stopped while the index is made, the next run makes it.
  await writeState(folder, { ...state, searchable: search && !isStale });
  if (isStale && Object.keys(documents).length > 0) {
    await writeSearchIndex(folder);
    await writeState(folder, { ...state, searchable: true });
  }
  const counts = { documents: Object.keys(documents).length, works: works.length, changed };
  return { ...counts, pagesWritten: written, pagesDeleted: deleted, indexed: isStale };
}

/** Files of the documents that are new or have changed; those of documents that are gone are deleted. */
async function copyDocuments(
  library: Library,
  folder: string,
  before: SiteState,
  { signal, onProgress }: SiteOptions,
): Promise<{ readonly documents: Readonly<Record<string, SiteDocument>>; readonly changed: number }> {
  const fingerprints = await library.fingerprints();
  const kept = Object.entries(before.documents).filter(([name, each]) => fingerprints.get(name) === each.fingerprint);
  const documents = Object.fromEntries(kept);
  const taken = new Set(kept.map(([, { files }]) => folderOf(files).toLowerCase()));
  const missing = [...fingerprints].filter(([expression]) => !documents[expression]);
  for (const [i, [expression, fingerprint]] of missing.entries()) {
    signal?.throwIfAborted();
    const copied = await copyDocument(library, folder, expression, taken);
    if (copied) documents[expression] = { ...copied, fingerprint };
    onProgress?.(i + 1, missing.length);
  }
  const there = new Set(Object.values(documents).flatMap(({ files }) => files.map(({ path }) => path)));
  const old = Object.values(before.documents).flatMap(({ files }) => files.map(({ path }) => path));
  await deleteFiles(
    folder,
    old.filter(path => !there.has(path)),
  );
  const gone = Object.keys(before.documents).filter(expression => !fingerprints.has(expression)).length;
  return { documents, changed: missing.length + gone };
}

const folderOf = (files: readonly SiteFile[]) => files[0]?.path.split('/')[1] ?? '';

async function copyDocument(library: Library, folder: string, expression: string, taken: Set<string>) {
  const shown = (await library.show(expression)).find(({ entry }) => entry.expression === expression);
  if (!shown) return undefined;
  const place = `document/${free(slugOf(shown.entry.name), taken)}`;
  const files = await filesOf(library, shown);
  await writeFiles(
    folder,
    files.map(({ name, bytes }) => ({ name: `${place}/${name}`, bytes })),
  );
  const { entry, cites, subjects } = shown;
  const listed = files.map(({ name, mediaType, bytes }) => ({
    ...{ path: `${place}/${name}`, mediaType },
    ...{ size: bytes.length, sha256: sha256(bytes) },
  }));
  return { entry, cites, subjects, files: listed };
}

/** What the public may have: the AKN with its pictures and the editions. An HTML edition is made when there is none. */
async function filesOf(library: Library, { entry }: Shown) {
  const files: Pick<FileContent, 'name' | 'mediaType' | 'bytes'>[] = [];
  let akn = '';
  for await (const file of library.export(entry.expression, { roles: ['akn', 'picture', 'edition'] })) {
    files.push({ ...file, name: file.name.slice(file.name.indexOf('/') + 1) });
    if (file.role === 'akn') akn = new TextDecoder().decode(file.bytes);
  }
  if (files.some(({ mediaType }) => mediaType === 'text/html')) return files;
  const { editions } = await render(akn, { formats: ['html'] });
  return [...files, ...editions.map(({ mediaType, bytes }) => ({ name: `${entry.name}.html`, mediaType, bytes }))];
}
