/** Files on disk → items of a library: AKN as it is, with the editions that stand beside it; anything else is converted. */
import { basename } from 'node:path';
import { convert } from '../api/convert.js';
import { isAkn } from '../api/is-akn.js';
import { DOCUMENT_ENDINGS, expandInputs } from '../files/expand.js';
import { InputError, readInput } from '../files/inputs.js';
import { editionsBeside, reportBeside } from '../files/siblings.js';
import type { LibraryItem, UnreadItem } from '../library/index.js';
import { isDocumentOfFolder } from './documents.js';
import { picturesBeside } from './pictures.js';

/**
 * Items one after another, so that any number of files takes the memory of one. A file that cannot be read, or of which no AKN
 * can be made, is an item too: it says why.
 * @param names files, folders, patterns
 * @throws InputError for a name that does not exist
 */
export async function* libraryItems(
  names: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<LibraryItem | UnreadItem> {
  for (const path of await expandInputs(names, DOCUMENT_ENDINGS, path => isDocumentOfFolder(path, { madeToo: true }))) {
    signal?.throwIfAborted();
    yield await itemAt(path, signal);
  }
}

async function itemAt(path: string, signal: AbortSignal | undefined): Promise<LibraryItem | UnreadItem> {
  try {
    const { bytes, name } = await readInput(path);
    return isAkn(bytes) ? await aknItem(path, name, bytes) : await convertedItem(path, name, bytes, signal);
  } catch (cause) {
    if (cause instanceof InputError) return { input: path, reason: cause.message };
    throw cause;
  }
}

async function aknItem(path: string, name: string, bytes: Uint8Array): Promise<LibraryItem> {
  const report = await reportBeside(path);
  const media = await picturesBeside(path, bytes);
  const beside = { media, editions: await editionsBeside(path), ...(report ? { records: [report] } : {}) };
  return { akn: new TextDecoder().decode(bytes), name, input: path, ...beside };
}

async function convertedItem(
  path: string,
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<LibraryItem | UnreadItem> {
  const { akn, media = [], diagnostics } = await convert(bytes, signal ? { signal } : {});
  if (akn) return { akn, media, name, input: path, source: { name: basename(path), bytes } };
  const reasons = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  return { input: path, reason: reasons.join(' ') };
}
