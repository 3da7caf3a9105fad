/** The print thread: takes jobs one by one and answers each. */
import { parentPort } from 'node:worker_threads';
import { type PrintJob, type PrintOutcome, prepare, produce } from './produce.js';

export interface Question {
  readonly id: number;
  readonly job: PrintJob;
}

export type Answer =
  | { readonly id: number; readonly outcome: PrintOutcome }
  | { readonly id: number; readonly failure: string };

const port = parentPort;
if (port) {
  prepare();
  port.on('message', ({ id, job }: Question) => port.postMessage(answer(id, job)));
}

function answer(id: number, job: PrintJob): Answer {
  try {
    return { id, outcome: produce(job) };
  } catch (cause) {
    return { id, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
