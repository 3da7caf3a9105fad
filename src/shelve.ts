/** Files on disk → items of a library: AKN as it is, with the editions that stand beside it; anything else is converted. */
import { basename } from 'node:path';
import { convert } from './convert.js';
import { editionsBeside } from './files/beside.js';
import { DOCUMENT_ENDINGS, expandInputs } from './files/expand.js';
import { readInput } from './files/inputs.js';
import type { LibraryItem } from './library/index.js';
import { isAkn } from './publish.js';

/**
 * Items one after another, so that any number of files takes the memory of one.
 * @param names files, folders, patterns
 * @throws InputError for a name that does not exist
 */
export async function* libraryItems(names: readonly string[], signal?: AbortSignal): AsyncGenerator<LibraryItem> {
  for (const path of await expandInputs(names, DOCUMENT_ENDINGS)) {
    signal?.throwIfAborted();
    yield await libraryItem(path);
  }
}

async function libraryItem(path: string): Promise<LibraryItem> {
  const { bytes, name } = await readInput(path);
  if (isAkn(bytes)) return { akn: new TextDecoder().decode(bytes), editions: await editionsBeside(path), name };
  const { akn = '' } = await convert(bytes);
  return { akn, name, source: { name: basename(path), bytes } };
}
