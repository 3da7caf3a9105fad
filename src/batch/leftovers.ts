/** Unfinished files of a run that was killed: what `writeFiles` writes before it gives the files their names. */
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Removes the unfinished forerunners of these files (paths below `folder`). Only for a folder that is locked. */
export async function removeLeftovers(folder: string, names: readonly string[]): Promise<void> {
  const places = new Set(names.map(name => dirname(name)));
  for (const place of places) {
    const path = join(folder, place);
    const found = await readdir(path).catch(() => []);
    const wanted = names.filter(name => dirname(name) === place).map(name => name.slice(name.lastIndexOf('/') + 1));
    for (const file of found) {
      const ending = /\.\d+-\d+\.part$/.exec(file);
      if (ending && wanted.includes(file.slice(0, ending.index))) await rm(join(path, file), { force: true });
    }
  }
}
