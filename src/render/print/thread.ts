/**
 * Printing beside the main thread. XSLT and page engine together take longer than all other editions, so they get a
 * thread of their own, which loads them while the document is still being converted. The thread never keeps the process
 * alive: it counts as busy only while a job waits for its answer.
 */
import { isMainThread, Worker } from 'node:worker_threads';
import type { PrintJob, PrintOutcome } from './produce.js';
import type { Answer, Question } from './worker.js';

/** A job ends with an answer, with `lost` when the thread died (no memory, no native engine), or by being aborted. */
type Ending = Answer | 'lost';

const waiting = new Map<number, (ending: Ending) => void>();
let worker: Worker | undefined;
/** A thread that could not be started, or died, is not tried again. */
let broken = false;
let last = 0;

/**
 * Whether there can be a thread: a worker of a batch prints in its own thread, and the sources under test are TypeScript,
 * which a thread cannot load.
 */
export function hasThread(): boolean {
  return isMainThread && !broken && import.meta.url.endsWith('.js');
}

/** Starts the thread if there is none. Does not wait. */
export function startThread(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('./worker.js', import.meta.url));
  started.on('message', (answer: Answer) => settle(answer.id, answer));
  started.on('error', () => stop(started));
  started.on('exit', () => stop(started));
  // Last: a listener for messages counts as a use of the thread, which would then keep the process alive.
  started.unref();
  worker = started;
  return started;
}

/**
 * Prints in the thread.
 * @returns nothing when the thread was lost: print without it
 * @throws the reason of `signal` as soon as it is aborted (the thread finishes the document unheard); otherwise only when
 * the program itself is at fault
 */
export function printInThread(job: PrintJob, signal?: AbortSignal): Promise<PrintOutcome | undefined> {
  const thread = startThread();
  const question: Question = { id: ++last, job };
  return new Promise((resolve, reject) => {
    const abort = () => {
      leave(question.id);
      reject(signal?.reason);
    };
    waiting.set(question.id, ending => {
      signal?.removeEventListener('abort', abort);
      if (ending === 'lost') resolve(undefined);
      else if ('outcome' in ending) resolve(ending.outcome);
      else reject(new Error(`printing failed: ${ending.failure}`));
    });
    signal?.addEventListener('abort', abort, { once: true });
    thread.ref();
    thread.postMessage(question);
  });
}

function settle(id: number, ending: Ending): void {
  const end = waiting.get(id);
  leave(id);
  end?.(ending);
}

function leave(id: number): void {
  waiting.delete(id);
  if (waiting.size === 0) worker?.unref();
}

function stop(lost: Worker): void {
  if (worker !== lost) return;
  worker = undefined;
  broken = true;
  for (const id of [...waiting.keys()]) settle(id, 'lost');
}
