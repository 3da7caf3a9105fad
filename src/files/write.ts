/** Files to disk, whole or not at all: everything is written under temporary names first, then renamed. */
import { open, rename, rm, stat, writeFile as write } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './folder.js';
import { reasonOf } from './reasons.js';
import { finalName, removeDead, unfinished } from './unfinished.js';

export interface OutputFile {
  /** Path below the folder, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

export interface WriteOptions {
  /** The disk has the files and their names when the promise is kept, so that they outlive a power failure. Default: no. */
  readonly durable?: boolean;
}

/** A folder or file that cannot be written. `cause` has the system's reason. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/**
 * Writes files below a folder, which is made when it is not there. A run that is stopped leaves no half file;
 * when one file cannot be written, none is.
 * @returns the paths, in the order given.
 * @throws WriteError
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  { durable = false }: WriteOptions = {},
): Promise<string[]> {
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
      await makeFolder(dirname(path));
      const temporary = unfinished(path);
      pending.push({ temporary, path });
      await writeNew(temporary, bytes, durable);
    }
    for (const { path } of pending) await refuseFolder(path);
    for (const { temporary, path } of pending) await rename(temporary, path);
    if (durable) await syncFolders(folder, paths);
    await removeDead(pending.map(({ path }) => path));
    return paths;
  } catch (cause) {
    await Promise.all(pending.map(({ temporary }) => rm(temporary, { force: true })));
    throw writeError(folder, cause);
  }
}

/** @param folder what is named when the system names nothing */
export function writeError(folder: string, cause: unknown): WriteError {
  return new WriteError(`${culpritOf(cause) ?? folder} cannot be written: ${reasonOf(cause)}`, { cause });
}

/** The file or folder that the system refused, under its final name; of a full disk no single file is the reason. */
function culpritOf(cause: unknown): string | undefined {
  const { code = '', path, dest } = cause as NodeJS.ErrnoException & { readonly dest?: string };
  const culprit = dest ?? path;
  return OF_WHOLE_DISK.has(code) || culprit === undefined ? undefined : finalName(culprit);
}

const OF_WHOLE_DISK: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Whether a new file can be made in this folder. */
export async function canWrite(folder: string): Promise<boolean> {
  const probe = unfinished(join(folder, 'probe'));
  try {
    await write(probe, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

async function writeNew(path: string, bytes: Uint8Array | string, durable: boolean): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    if (durable) await file.sync();
  } finally {
    await file.close();
  }
}

/** The names of files are kept by their folders; that of a folder by the one above it. */
export async function syncFolders(folder: string, paths: readonly string[]): Promise<void> {
  const folders = new Set([dirname(folder), folder]);
  for (const path of paths) {
    for (let at = dirname(path); at.length > folder.length; at = dirname(at)) folders.add(at);
  }
  for (const each of folders) await syncFolder(each);
}

/** Windows opens no folders: there the system itself sees to it. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  try {
    await opened?.sync().catch((cause: NodeJS.ErrnoException) => {
      if (!['EPERM', 'EINVAL', 'EISDIR', 'EACCES', 'EBADF'].includes(cause.code ?? '')) throw cause;
    });
  } finally {
    await opened?.close();
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
  if (there?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR', path });
}

/** Writes one file, whole or not at all. @throws WriteError */
export async function writeFile(path: string, bytes: Uint8Array | string, options?: WriteOptions): Promise<void> {
  await writeFiles(dirname(path), [{ name: basename(path), bytes }], options);
}
