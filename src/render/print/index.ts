/** The print edition: AKN → PDF/A-3a and PDF/UA-1 in one file, with the AKN attached. See docs/print.md. */
import { setImmediate as pause } from 'node:timers/promises';
import { doBeside, prepareBeside } from '../../background/thread.js';
import type { EditionMaker } from '../edition.js';
import type { PrintJob, PrintOutcome } from './produce.js';

/** XSLT and page engine together take longer than all other editions, so they get a thread of their own where there can be one. */
const JOB = 'render/print/job.js';

export const pdf: EditionMaker = {
  format: 'pdf',
  mediaType: 'application/pdf',
  async make(akn, { name, paper, date, links, report, signal }) {
    signal?.throwIfAborted();
    const { pdf: bytes, findings } = await print({ akn, name, paper, date, documents: links.documents }, signal);
    for (const { code, message, place } of findings) report(code, message, place);
    return bytes;
  },
  warmUp() {
    prepareBeside(JOB);
  },
};

async function print(job: PrintJob, signal: AbortSignal | undefined): Promise<PrintOutcome> {
  const printed = await doBeside<PrintJob, PrintOutcome>(JOB, job, signal);
  return printed ? printed.result : printHere(job, signal);
}

/** The native results of the page engine are freed on the event loop only: it gets a turn before each document. */
async function printHere(job: PrintJob, signal: AbortSignal | undefined): Promise<PrintOutcome> {
  const [{ produce }] = await Promise.all([import('./produce.js'), pause()]);
  signal?.throwIfAborted();
  return produce(job);
}
