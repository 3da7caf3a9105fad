/** Editions that stand beside an AKN file: `A-RES-65-230-en.akn.xml` and `A-RES-65-230-en.html`. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readInput } from './inputs.js';

const EDITIONS: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.html', 'text/html'],
  ['.epub', 'application/epub+zip'],
  ['.pdf', 'application/pdf'],
];

export interface EditionFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The editions of an AKN file on disk; none for standard input. */
export async function editionsBeside(path: string): Promise<EditionFile[]> {
  if (path === '-') return [];
  const base = join(dirname(path), basename(path).replace(/(?:\.akn)?\.xml$/i, ''));
  const found = await Promise.all(EDITIONS.map(([ending, mediaType]) => edition(`${base}${ending}`, mediaType)));
  return found.filter(each => each !== undefined);
}

async function edition(path: string, mediaType: string): Promise<EditionFile | undefined> {
  const there = await stat(path).then(
    found => found.isFile(),
    () => false,
  );
  return there ? { name: basename(path), mediaType, bytes: (await readInput(path)).bytes } : undefined;
}
