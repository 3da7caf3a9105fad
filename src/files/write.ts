/** Files to disk, whole or not at all: everything is written under temporary names first, then renamed. */
import { rename, rm, stat, writeFile as write } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './folder.js';
import { reasonOf } from './reasons.js';

export interface OutputFile {
  /** Path below the folder, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** A folder or file that cannot be written. `cause` has the system's reason. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

let written = 0;

/**
 * Writes files below a folder, which is made when it is not there. A run that is stopped leaves no half file;
 * when one file cannot be written, none is.
 * @returns the paths, in the order given.
 * @throws WriteError
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const paths: string[] = [];
  const pending: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { name, bytes } of files) {
      const path = join(folder, ...name.split('/'));
      paths.push(path);
      if (await isDevice(path)) {
        await write(path, bytes);
        continue;
      }
      const temporary = `${path}.${process.pid}-${++written}.part`;
      await makeFolder(dirname(path));
      pending.push({ temporary, path });
      await write(temporary, bytes, { flag: 'wx' });
    }
    for (const { path } of pending) await refuseFolder(path);
    for (const { temporary, path } of pending) await rename(temporary, path);
    return paths;
  } catch (cause) {
    await Promise.all(pending.map(({ temporary }) => rm(temporary, { force: true })));
    throw new WriteError(`${folder} cannot be written: ${reasonOf(cause)}`, { cause });
  }
}

/** A device or pipe (`/dev/null`) is written to; a file renamed to its name would take its place. */
async function isDevice(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** A folder that has the name of a file would be found out when others have their names already. */
async function refuseFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}

/** Writes one file, whole or not at all. @throws WriteError */
export async function writeFile(path: string, bytes: Uint8Array | string): Promise<void> {
  await writeFiles(dirname(path), [{ name: basename(path), bytes }]);
}
