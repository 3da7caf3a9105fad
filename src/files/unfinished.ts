/** Names of what is being written: they say which process writes it, so that what a dead one has left can be told from it. */
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const PART = /\.(\d+)-\d+\.part$/;

/** Ends the name of a package that steps aside while another takes its place. It may be the only one that is whole. */
export const REPLACED = '.replaced';

let written = 0;

/** A name for a file or folder that will be called `path` when it is whole; never the same twice. */
export function unfinished(path: string): string {
  return `${path}.${process.pid}-${++written}.part`;
}

/** What an unfinished file will be called; any other name stays as it is. */
export function finalName(path: string): string {
  return path.replace(PART, '');
}

/** Milliseconds after which an unfinished file of a dead process is nobody's, whatever it was to be called. */
const LONG_AGO = 3_600_000;

/**
 * Removes what dead processes have left in the folders of these files: their forerunners, and whatever is old. A process
 * of another machine looks dead; one that writes a file of another name now is left alone.
 */
export async function removeDead(paths: readonly string[]): Promise<void> {
  const names = new Set(paths.map(path => basename(path)));
  for (const folder of new Set(paths.map(path => dirname(path)))) {
    for (const name of await unfinishedIn(folder)) {
      if (finalName(name).endsWith(REPLACED)) continue;
      const path = join(folder, name);
      if (names.has(finalName(name)) || (await isOld(path))) await rm(path, { force: true, recursive: true });
    }
  }
}

/** Names of what dead processes have not finished in a folder. */
export async function unfinishedIn(folder: string): Promise<string[]> {
  const found = await readdir(folder).catch((): string[] => []);
  return found.filter(name => isDead(Number(PART.exec(name)?.[1] ?? 0)));
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs > LONG_AGO;
}

/** 0 is no process. */
function isDead(pid: number): boolean {
  if (pid === 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
