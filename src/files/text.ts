/** Text files that may be there or not. */
import { readFile } from 'node:fs/promises';
import { InputError } from './inputs.js';
import { reasonOf } from './reasons.js';

/** @throws InputError for a file that is there and cannot be read */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw new InputError(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}
