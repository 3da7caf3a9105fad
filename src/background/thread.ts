/**
 * Work beside the main thread: one thread, which loads what its jobs need while the main thread is busy with something else.
 * It never keeps the process alive: it counts as busy only while a task waits for its answer.
 */
import { setImmediate as pause } from 'node:timers/promises';
import { isMainThread, Worker } from 'node:worker_threads';
import { built } from '../assets/root.js';
import { type Claim, newClaim, take } from './claim.js';
import type { Answer, Notice, Question } from './worker.js';

/** A task ends with an answer, with `lost` when the thread died (no memory, no native engine), or by being aborted. */
type Ending = Answer | 'lost';

const waiting = new Map<number, (ending: Ending) => void>();
let worker: Worker | undefined;
/** A thread that could not be started, or died, is not tried again. */
let broken = false;
let last = 0;

/** Starts the thread if there is none, and lets it load what a job needs. Does not wait. @param module as for `doBeside` */
export function prepareBeside(module: string): void {
  const notice: Notice = { module };
  thread()?.postMessage(notice);
}

/**
 * Does a task in the thread.
 * @param module path of the module of the job below `src/`, with the ending `.js`
 * @param task plain data
 * @param claim when somebody else may take the task
 * @returns nothing when there is no thread, it was lost or somebody else has taken the task: it is to be done without it
 * @throws the reason of `signal` as soon as it is aborted (the thread ends the task unheard); otherwise only when the
 * program itself is at fault
 */
export async function doBeside<Task, Result>(
  module: string,
  task: Task,
  signal?: AbortSignal,
  claim?: Claim,
): Promise<{ readonly result: Result } | undefined> {
  signal?.throwIfAborted();
  const asked = thread();
  if (!asked) return undefined;
  const ending = await endingOf(asked, { id: ++last, module, task, ...(claim ? { claim } : {}) }, signal);
  if (ending === 'lost' || 'left' in ending) return undefined;
  if ('failure' in ending) throw new Error(`${module} failed: ${ending.failure}`);
  return { result: ending.result as Result };
}

/**
 * Does a task in the thread or here, wherever there is time first: in the thread, when it has done what it was given before; here,
 * when `free` is kept.
 * @param module, task as for `doBeside`
 * @throws the reason of `signal` when it is aborted
 */
export async function doWhereFree<Task, Result>(
  module: string,
  task: Task,
  here: () => Promise<Result>,
  free: Promise<unknown>,
  signal?: AbortSignal,
): Promise<Result> {
  const claim = newClaim();
  // What is asked of the thread in this turn goes first.
  await pause();
  const beside = doBeside<Task, Result>(module, task, signal, claim);
  await Promise.race([beside, free]);
  if (take(claim)) {
    // An abort is told by whoever works here.
    beside.catch(() => undefined);
    return here();
  }
  const done = await beside;
  return done ? done.result : here();
}

function endingOf(asked: Worker, question: Question, signal: AbortSignal | undefined): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      leave(question.id);
      reject(signal?.reason);
    };
    waiting.set(question.id, ending => {
      signal?.removeEventListener('abort', abort);
      resolve(ending);
    });
    signal?.addEventListener('abort', abort, { once: true });
    asked.ref();
    asked.postMessage(question);
  });
}

/**
 * The thread, started if there is none. There can be none in a worker of a batch, which does everything in its own thread;
 * under test, where the sources are TypeScript, which a thread cannot load; where the system or Node forbids it.
 */
function thread(): Worker | undefined {
  if (worker) return worker;
  if (!isMainThread || broken || !import.meta.url.endsWith('.js')) return undefined;
  try {
    worker = startThread();
  } catch {
    broken = true;
  }
  return worker;
}

function startThread(): Worker {
  // Without the options of the process: with some of them, such as `--input-type`, a thread cannot start.
  const started = new Worker(new URL('background/worker.js', built), { execArgv: [] });
  started.on('message', (answer: Answer) => settle(answer.id, answer));
  started.on('error', () => stop(started));
  started.on('exit', () => stop(started));
  // Last: a listener for messages counts as a use of the thread, which would then keep the process alive.
  started.unref();
  return started;
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
