/** What the commands that take many documents are given: files, folders and patterns. */

import { DOCUMENT_ENDINGS, expandInputs } from './early.js';
import { tell } from './terminal.js';
import { verbosity } from './verbosity.js';

/** Endings that a command takes out of a folder, and whether it takes what ntoso itself has made. */
const TAKEN = {
  documents: { endings: DOCUMENT_ENDINGS, madeToo: false },
  sources: { endings: DOCUMENT_ENDINGS.filter(ending => ending !== '.xml'), madeToo: false },
  akn: { endings: ['.xml'], madeToo: true },
} as const;

/**
 * The files of a command. Those of a folder that are not documents are left out, and counted on standard error.
 * @throws InputError for a name that does not exist
 */
export async function filesFor(kind: keyof typeof TAKEN, names: readonly string[]): Promise<string[]> {
  const { endings, madeToo } = TAKEN[kind];
  const leftOut: string[] = [];
  const files = await expandInputs(names, endings, async path => {
    const { isDocumentOfFolder } = await import('../node.js');
    const isWanted = await isDocumentOfFolder(path, { madeToo });
    if (!isWanted) leftOut.push(path);
    return isWanted;
  });
  if (leftOut.length > 0) writeLeftOut(leftOut);
  return files;
}

function writeLeftOut(paths: readonly string[]): void {
  if (verbosity() === 'quiet') return;
  const what = paths.length === 1 ? 'file' : 'files';
  const names = verbosity() === 'verbose' ? `: ${paths.join(', ')}` : '';
  tell(`Skipped ${paths.length} ${what} (not a document, or created by ntoso)${names}.\n`);
}
