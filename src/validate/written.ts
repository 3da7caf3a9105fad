/** What a stage has just written: it is read again and held against the schema before anybody gets it. */
import { parseAkn } from '../akn/parse.js';
import { doBeside, prepareBeside } from '../background/thread.js';
import { collect, type Diagnostic, type Report } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';
import { checkProfile } from './profile.js';
import { pointers } from './rules/pointers.js';
import { checkSchema } from './schema.js';
import { examine, type Subject } from './subject.js';
import { readWellFormed } from './well-formed.js';

export interface WrittenVerdict {
  readonly isWellFormed: boolean;
  readonly isValid: boolean;
}

/**
 * @param xml as it was written
 * @param tree what it was written from, or how to get it: names the places of faults
 * @param report is told what is wrong
 */
export async function checkWritten(
  xml: string,
  tree: Element | (() => Element),
  report: Report,
): Promise<WrittenVerdict> {
  const read = await readWellFormed(xml, report);
  if (!read) return { isWellFormed: false, isValid: false };
  let examined: Subject | undefined;
  const subject = (): Subject => {
    examined ??= examine(typeof tree === 'function' ? tree() : tree);
    return examined;
  };
  try {
    const { isValid } = await checkSchema(read, subject, report);
    return { isWellFormed: true, isValid };
  } finally {
    read.file.dispose();
  }
}

/** What the schema says of a text: a task for the thread beside the main one. */
export async function schemaFindings(xml: string): Promise<readonly Diagnostic[]> {
  const { report, diagnostics } = collect();
  await checkWritten(xml, () => parseAkn(xml, { positions: true }), report);
  return diagnostics;
}

/** Module of the job that runs `schemaFindings`. */
const JOB = 'validate/written-job.js';

/** Lets the thread beside this one get ready for `findingsInWritten`. Does not wait. */
export function prepareWrittenCheck(): void {
  prepareBeside(JOB);
}

/**
 * The first document of a process is checked in the background thread, which compiles the schema meanwhile; for the next ones that
 * would cost more than it saves: the check takes a tenth of the time that a message there and back takes.
 */
let isFirst = true;

/**
 * What is wrong with a document that was made just now: well-formedness and schema, in the background thread the first time, and
 * meanwhile here where its pointers lead. The rest of the profile is for `validate`.
 * @throws the reason of `signal` when it is aborted
 */
export async function findingsInWritten(
  xml: string,
  tree: Element,
  signal?: AbortSignal,
): Promise<readonly Diagnostic[]> {
  const beside = isFirst ? doBeside<string, readonly Diagnostic[]>(JOB, xml, signal) : undefined;
  isFirst = false;
  const { report, diagnostics } = collect();
  checkProfile(examine(tree), report, [pointers]);
  const done = await beside;
  return [...(done ? done.result : await schemaFindings(xml)), ...diagnostics];
}
