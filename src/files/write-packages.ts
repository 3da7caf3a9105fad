/** Packages to disk: folders whose files belong together. Each is there whole or as it was before. */
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './folder.js';
import { finalName, REPLACED, removeDead, unfinished, unfinishedIn } from './unfinished.js';
import { type OutputFile, syncFolders, type WriteOptions, writeError, writeFiles } from './write.js';

/**
 * Writes packages below a folder. Files of one top folder are a package: it is built aside and takes its name when it is whole; an
 * older one of the same name goes, with every file in it. A file without a folder is written as `writeFiles` does.
 * @returns the paths, in the order given
 * @throws WriteError
 */
export async function writePackages(
  folder: string,
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<string[]> {
  await restore(folder);
  const records = files.filter(({ name }) => !name.includes('/'));
  for (const [top, members] of packagesOf(files)) await writePackage(join(folder, top), members, options);
  if (records.length > 0) await writeFiles(folder, records, options);
  return files.map(({ name }) => join(folder, ...name.split('/')));
}

function packagesOf(files: readonly OutputFile[]): ReadonlyMap<string, OutputFile[]> {
  const packages = new Map<string, OutputFile[]>();
  for (const { name, bytes } of files) {
    const slash = name.indexOf('/');
    if (slash < 0) continue;
    const top = name.slice(0, slash);
    const member = { name: name.slice(slash + 1), bytes };
    const known = packages.get(top);
    if (known) known.push(member);
    else packages.set(top, [member]);
  }
  return packages;
}

async function writePackage(path: string, files: readonly OutputFile[], options: WriteOptions): Promise<void> {
  const aside = unfinished(path);
  try {
    await makeFolder(aside);
    await writeFiles(aside, files, options);
    await takePlace(aside, path);
    if (options.durable) await syncFolders(path, []);
    await removeDead([path]);
  } catch (cause) {
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
    throw 'code' in (cause as object) ? writeError(path, cause) : cause;
  }
}

/** No system replaces a folder with files in it in one step: the older one steps aside first, and comes back if need be. */
async function takePlace(aside: string, path: string): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isDirectory()) throw Object.assign(new Error(`${path} is a file`), { code: 'EEXIST', path });
  const older = unfinished(`${path}${REPLACED}`);
  if (there) await rename(path, older);
  try {
    await rename(aside, path);
  } catch (cause) {
    if (there) await rename(older, path);
    throw cause;
  }
  if (there) await rm(older, { recursive: true, force: true });
}

/** A package that stepped aside for one that never came, because the process was killed in between. */
async function restore(folder: string): Promise<void> {
  for (const name of await unfinishedIn(folder)) {
    const final = finalName(name);
    if (!final.endsWith(REPLACED)) continue;
    const path = join(folder, final.slice(0, -REPLACED.length));
    // Where the new one has its place already, the older one cannot come back.
    await rename(join(folder, name), path).catch(() => rm(join(folder, name), { recursive: true, force: true }));
  }
}
