/** Documents of a folder on the desk: decisions are read from, and written to, the files beside them. */
import { basename } from 'node:path';
import { correctionsBeside, correctionsPath } from '../disk/corrections.js';
import { DOCUMENT_ENDINGS, expandInputs } from '../files/expand.js';
import { readInput } from '../files/inputs.js';
import { writeFile } from '../files/write.js';
import type { Decision } from '../options/corrections.js';
import type { Opened } from './document.js';

/** @throws InputError for what cannot be read, UsageError for corrections that say something that is not allowed */
export async function documentsIn(names: readonly string[]): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const path of await expandInputs(names, DOCUMENT_ENDINGS)) opened.push(await documentAt(path));
  return opened;
}

async function documentAt(path: string): Promise<Opened> {
  const { bytes } = await readInput(path);
  const corrections = await correctionsBeside(path);
  const beside = correctionsPath(path);
  const write = async (decisions: readonly Decision[]): Promise<void> => {
    if (beside) await writeFile(beside, `${JSON.stringify({ decisions }, undefined, 2)}\n`);
  };
  return {
    name: basename(path),
    content: bytes,
    ...(corrections ? { decisions: corrections.decisions } : {}),
    ...(beside ? { saved: { path: basename(beside), write } } : {}),
  };
}
