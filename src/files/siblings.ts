/** What stands beside an AKN file: `A-RES-65-230-en.akn.xml` and `A-RES-65-230-en.html`, its report. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readInput } from './inputs.js';

const EDITIONS: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.html', 'text/html'],
  ['.epub', 'application/epub+zip'],
  ['.pdf', 'application/pdf'],
];

const REPORT = ['.report.json', 'application/json'] as const;

export interface FileBeside {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The editions of an AKN file on disk; none for standard input. */
export async function editionsBeside(path: string): Promise<FileBeside[]> {
  const found = await Promise.all(EDITIONS.map(([ending, mediaType]) => beside(path, ending, mediaType)));
  return found.filter(each => each !== undefined);
}

/** What conversion and validation reported about an AKN file, as `publish` writes it. */
export async function reportBeside(path: string): Promise<FileBeside | undefined> {
  return beside(path, ...REPORT);
}

async function beside(akn: string, ending: string, mediaType: string): Promise<FileBeside | undefined> {
  if (akn === '-') return undefined;
  return fileAt(join(dirname(akn), basename(akn).replace(/(?:\.akn)?\.xml$/i, '') + ending), mediaType);
}

async function fileAt(path: string, mediaType: string): Promise<FileBeside | undefined> {
  const there = await stat(path).then(
    found => found.isFile(),
    () => false,
  );
  return there ? { name: basename(path), mediaType, bytes: (await readInput(path)).bytes } : undefined;
}
