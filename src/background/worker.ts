/** The thread beside the main thread: loads the modules of jobs and does the jobs one after the other, as they come. */
import { parentPort } from 'node:worker_threads';
import { built } from '../assets/root.js';
import { type Claim, take } from './claim.js';
import type { Job } from './job.js';

/** To be made ready for a job. */
export interface Notice {
  readonly module: string;
}

export interface Question extends Notice {
  readonly id: number;
  readonly task: unknown;
  /** Somebody else may take the task as well. */
  readonly claim?: Claim;
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  /** Somebody else has taken the task. */
  | { readonly id: number; readonly left: true }
  | { readonly id: number; readonly failure: string };

const port = parentPort;
let last = Promise.resolve();
port?.on('message', (message: Notice | Question) => {
  last = last.then(async () => {
    if ('id' in message) port.postMessage(await answer(message));
    else await ready(message);
  });
});

async function jobOf(module: string): Promise<Job<unknown, unknown>> {
  return ((await import(new URL(module, built).href)) as { readonly job: Job<unknown, unknown> }).job;
}

async function answer({ id, module, task, claim }: Question): Promise<Answer> {
  if (claim && !take(claim)) return { id, left: true };
  try {
    return { id, result: await (await jobOf(module)).run(task) };
  } catch (cause) {
    return { id, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

async function ready({ module }: Notice): Promise<void> {
  try {
    (await jobOf(module)).prepare?.();
  } catch {
    // The same failure comes again, to somebody who waits for it, with the first task.
  }
}
