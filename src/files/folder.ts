/** Folders made where they are missing. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and what is missing above it. Node's own `recursive` tries for ever where the system says "no such file"
 * of a folder whose parent is there, as in `/proc`: here each folder is tried once.
 * @throws the system's error
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing = await tried(folder);
  if (!missing) return;
  const parent = dirname(folder);
  if (parent === folder) throw missing;
  await makeFolder(parent);
  const refused = await tried(folder);
  if (refused) throw refused;
}

/** The error when the folder is not there and cannot be made for want of its parent; undefined when it is there. */
async function tried(folder: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(folder);
    return undefined;
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException;
    if (error.code === 'ENOENT') return error;
    if (await isFolder(folder)) return undefined;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
