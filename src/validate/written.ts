/** What a stage has just written: it is read again and held against the schema before anybody gets it. */
import type { Report } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';
import { checkSchema } from './schema.js';
import { examine } from './subject.js';
import { readWellFormed } from './well-formed.js';

export interface WrittenVerdict {
  readonly isWellFormed: boolean;
  readonly isValid: boolean;
}

/**
 * @param xml as it was written
 * @param tree what it was written from: names the places of faults
 * @param report is told what is wrong
 */
export async function checkWritten(xml: string, tree: Element, report: Report): Promise<WrittenVerdict> {
  const read = await readWellFormed(xml, report);
  if (!read) return { isWellFormed: false, isValid: false };
  try {
    const { isValid } = await checkSchema(read.file, examine(tree), report);
    return { isWellFormed: true, isValid };
  } finally {
    read.file.dispose();
  }
}
