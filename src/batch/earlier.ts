/** Reports of an earlier batch in the same folder: a new batch does not write over them. */
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a batch: `batch.json`, `batch.html`, `batch.journal.jsonl`. */
const OWN = /^batch(\.(?:json|html|journal\.jsonl))$/;
const REPORTS: ReadonlySet<string> = new Set(['batch.json', 'batch.html']);
const KEPT = /^batch-(\d+)\./;

/** Gives them the next free number: `batch-1.json`, … Only for a folder that is locked. */
export async function keepEarlierReports(folder: string): Promise<void> {
  const names = await readdir(folder);
  // A journal alone is that of a run that was killed: nobody has read it.
  if (!names.some(name => REPORTS.has(name))) return;
  const taken = names.flatMap(name => KEPT.exec(name)?.[1] ?? []).map(Number);
  const number = taken.reduce((most, each) => Math.max(most, each), 0) + 1;
  for (const name of names) {
    const [, ending] = OWN.exec(name) ?? [];
    if (ending) await rename(join(folder, name), join(folder, `batch-${number}${ending}`));
  }
}
