/** Shows an edition in the program that the system has for it. The library that knows how is imported here only. */
import { resolve } from 'node:path';

/** Opens the HTML among the files, else the first of them. Does not wait for the program that shows it. */
export async function openEdition(paths: readonly string[]): Promise<void> {
  const shown = paths.find(path => path.endsWith('.html')) ?? paths[0];
  if (shown === undefined) return;
  await openAddress(resolve(shown));
}

/** The same for an address of the web. */
export async function openAddress(address: string): Promise<void> {
  const { default: open } = await import('open');
  await open(address);
}
