/** How the commands write their files. */
import type { OutputFile, WriteOptions } from '../node.js';

let options: WriteOptions = {};

/** Set once, when the command line has been read. */
export function setDurable(durable: boolean): void {
  options = { durable };
}

export function writeOptions(): WriteOptions {
  return options;
}

/** @returns the paths, in the order given */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<readonly string[]> {
  return (await import('../node.js')).writeFiles(folder, files, options);
}

/** Folders of files that belong together: each is there whole or as it was before. */
export async function writePackages(folder: string, files: readonly OutputFile[]): Promise<void> {
  await (await import('../node.js')).writePackages(folder, files, options);
}

export async function writeOne(path: string, content: string): Promise<void> {
  await (await import('../node.js')).writeFile(path, content, options);
}
