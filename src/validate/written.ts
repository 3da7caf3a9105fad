/** What a stage has just written is held against the schema before anybody gets it. */
import { collect, type Diagnostic, type Report } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';
import { checkProfile } from './profile.js';
import { pointers } from './rules/pointers.js';
import { checkSchema } from './schema.js';
import { examine, type Subject } from './subject.js';
import { isSurelyAkn4un } from './sure/own.js';
import { readWellFormed } from './well-formed.js';

/** Characters; libxml2 has limits of its own for what is longer. */
const LONGEST = 8_000_000;

export interface WrittenVerdict {
  readonly isWellFormed: boolean;
  readonly isValid: boolean;
}

/**
 * @param xml as it was written
 * @param written the tree with the names that stand in the text
 * @param subject the document, asked for when it is needed: names the places of faults
 * @param report is told what is wrong
 */
export async function checkWritten(
  xml: string,
  written: Element,
  subject: () => Subject,
  report: Report,
): Promise<WrittenVerdict> {
  if (xml.length < LONGEST && (await isSurelyAkn4un(written))) return { isWellFormed: true, isValid: true };
  const read = await readWellFormed(xml, report);
  if (!read) return { isWellFormed: false, isValid: false };
  try {
    const { isValid } = await checkSchema(read, subject, report);
    return { isWellFormed: true, isValid };
  } finally {
    read.file.dispose();
  }
}

/**
 * What is wrong with a document that was made just now: well-formedness and schema, and where its pointers lead. The rest of
 * the profile is for `validate`.
 */
export async function findingsInWritten(xml: string, tree: Element): Promise<readonly Diagnostic[]> {
  const { diagnostics, report } = collect();
  const subject = examine(tree);
  await checkWritten(xml, tree, () => subject, report);
  checkProfile(subject, report, [pointers]);
  return diagnostics;
}
