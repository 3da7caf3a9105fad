/** Files, folders and patterns → file names, in a fixed order. */
import { stat } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { InputError } from './inputs.js';

/** Not for a file named by itself, which is the usual case. */
const patterns = () => import('tinyglobby');

/** Endings of the files that are taken out of a folder. A file named by itself may end as it likes. */
export const DOCUMENT_ENDINGS: readonly string[] = ['.docx', '.doc', '.pdf', '.txt', '.xml', '.rtf', '.odt'];

/**
 * Names as given stay in their order; a folder gives the files in it with one of `endings`, a pattern what it matches,
 * both sorted. However a file is named (`in`, `./in`, `in/*.docx`), it is called the same and given once.
 * Nothing outside of the folders named is looked at; links to folders are not followed.
 * @param accepts says of a file in a folder whether it is one to take; of those named or matched all are
 * @throws InputError for a name that does not exist or a pattern without a match
 */
export async function expandInputs(
  names: readonly string[],
  endings: readonly string[],
  accepts?: (path: string) => Promise<boolean>,
): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) for (const added of await expandOne(name, endings, accepts)) files.push(added);
  return [...new Set(files)];
}

async function expandOne(
  name: string,
  endings: readonly string[],
  accepts: (path: string) => Promise<boolean> = async () => true,
): Promise<string[]> {
  if (name === '-') return [name];
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) return accepted(await documentsIn(name, endings), accepts);
  if (found) return [normalize(name)];
  const { glob, isDynamicPattern } = await patterns();
  if (!isDynamicPattern(name)) throw new InputError(`${name} cannot be read: there is no such file`);
  const options = { onlyFiles: true, followSymbolicLinks: false, expandDirectories: false };
  const matches = await glob(name, { ...options, absolute: isAbsolute(name) });
  if (matches.length === 0) throw new InputError(`${name} does not match any file`);
  return matches.map(normalize).sort();
}

/** One after another: a folder may hold any number of files. */
async function accepted(files: readonly string[], accepts: (path: string) => Promise<boolean>): Promise<string[]> {
  const taken: string[] = [];
  for (const file of files) if (await accepts(file)) taken.push(file);
  return taken;
}

async function documentsIn(folder: string, endings: readonly string[]): Promise<string[]> {
  const { glob } = await patterns();
  const files = await glob('**/*', { cwd: folder, onlyFiles: true, followSymbolicLinks: false });
  const documents = files.filter(file => endings.some(ending => file.toLowerCase().endsWith(ending)));
  return documents.map(file => join(folder, file)).sort();
}
