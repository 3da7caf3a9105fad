/** `--watch`: the command again whenever one of its inputs changes. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds without a change after which a file counts as written: editors write in several steps. */
const REST = 200;

/**
 * Calls `run` for every change of one of the files, one call after another, until `signal` is aborted.
 * Folders are watched, not files: many editors replace a file by a new one. What else changes there, such as editions that are
 * written beside their source, is no change of an input.
 */
export async function onChanges(
  files: readonly string[],
  signal: AbortSignal,
  run: () => Promise<void>,
): Promise<void> {
  const byFolder = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = dirname(file);
    byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(basename(file)));
  }
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(run);
    }, REST);
  };
  for (const [folder, names] of byFolder) {
    watch(folder, { signal }, (_, name) => {
      if (name !== null && names.has(name)) changed();
    });
  }
  await new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
  clearTimeout(timer);
  await last;
}
