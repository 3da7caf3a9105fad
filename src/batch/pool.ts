/** Worker threads that work on documents. piscina is imported in this folder only. */

import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Stage } from '../api/convert.js';
import { built } from '../assets/root.js';
import { UsageError } from '../options/usage-error.js';
import type { BatchTask, Made, Refusal } from './task.js';

const require = createRequire(import.meta.url);

export interface Pool {
  readonly threads: number;
  /**
   * Works on one document on a free thread.
   * @throws when the thread dies, the time is over, or `signal` is aborted: the thread is ended then and replaced
   */
  readonly run: (task: BatchTask, signal?: AbortSignal, own?: OwnRun) => Promise<Made>;
  /**
   * Ends all threads: at once, but for those that were asked to give up and have a moment left for it. A thread that is
   * still loading its modules is ended when it has them, after this returns.
   */
  readonly end: () => Promise<void>;
}

export interface PoolOptions {
  /** Number of threads; default one for each core. */
  readonly threads?: number;
  /** Milliseconds that one document may take. */
  readonly timeout: number;
  /** Milliseconds for which a thread without work is kept. Default five seconds. */
  readonly idle?: number;
  /** Module of the worker; for tests. */
  readonly worker?: URL;
}

/** What one run has of its own. */
export interface OwnRun {
  /** Milliseconds that it may take; default that of the pool. */
  readonly timeout?: number;
  /** Told when a stage of the work begins. */
  readonly onProgress?: (stage: Stage) => void;
  /**
   * Told when the thread is free, or gone: after the run itself when that was given up while the thread was loading. A task that
   * is handed over before, with no thread to spare, would wait for that thread, and for ever if it is ended.
   */
  readonly onFree?: () => void;
}

/** A document that took longer than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

export function startPool({ threads = availableParallelism(), timeout, idle = 5_000, worker }: PoolOptions): Pool {
  const filename = (worker ?? new URL('batch/worker.js', built)).href;
  // Loaded here: this file is part of the library's entry, and most processes start no pool.
  const { Piscina } = require('piscina') as typeof import('piscina');
  // Threads wait for their next task in the event loop, not in Atomics.wait: what they started themselves goes on there.
  // No thread without a task: none is loading when nobody waits for it.
  const pool = new Piscina({ filename, minThreads: 0, maxThreads: threads, idleTimeout: idle, atomics: 'disabled' });
  const running = new Set<Running>();
  const loading = new Set<Promise<unknown>>();
  return {
    threads,
    run: (task, signal, own = {}) =>
      runWithin({ timeout, ...own }, signal, { threads, running, loading }, (stop, inner) =>
        pool.run({ ...task, stop }, { signal: inner, transferList: [stop] }).then(unlessRefused),
      ),
    end: async () => {
      for (const { stop } of running) stop();
      await Promise.allSettled([...running].map(({ result }) => result));
      if (loading.size === 0) await pool.destroy();
      else void Promise.allSettled(loading).then(() => pool.destroy());
    },
  };
}

function unlessRefused(answer: Made | Refusal): Made {
  if ('refused' in answer) throw new UsageError(answer.refused);
  return answer;
}

/** What a pool keeps of its tasks. */
interface Tasks {
  readonly threads: number;
  /** In the order in which they came: as many as there are threads have one, the rest wait. */
  readonly running: Set<Running>;
  /** Settled when the thread of a task has loaded its modules: Node crashes when a thread is ended while it does. */
  readonly loading: Set<Promise<unknown>>;
}

/** A task under way, and how it is asked to give up. */
interface Running {
  readonly result: Promise<Made>;
  readonly stop: () => void;
}

/**
 * Milliseconds for a thread to give up by itself, so that it ends what it started and removes its files. With the time that a
 * thread takes to be ended, a stop stays within a quarter of a second.
 */
const GRACE = 150;

/** Milliseconds after which a thread that never said that it is loaded counts as loaded. */
const LONGEST_LOADING = 10_000;

/** A thread is asked to give up when the time is over or the caller wants it; one that does not is ended. */
async function runWithin(
  { timeout: milliseconds, onProgress, onFree = () => undefined }: OwnRun & Pick<PoolOptions, 'timeout'>,
  signal: AbortSignal | undefined,
  { threads, running, loading }: Tasks,
  run: (stop: MessagePort, signal: AbortSignal) => Promise<Made>,
): Promise<Made> {
  if (signal?.aborted) onFree();
  signal?.throwIfAborted();
  const controller = new AbortController();
  const { port1: asking, port2: asked } = new MessageChannel();
  const task = run(asked, controller.signal);
  void task.then(onFree, onFree);
  const loaded = whenLoaded(asking, task);
  if (onProgress) asking.on('message', message => void (message === 'loaded' || onProgress(message)));
  loading.add(loaded);
  void loaded.then(() => loading.delete(loaded));
  let grace: NodeJS.Timeout | undefined;
  let giveUp: (cause: unknown) => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const stop = (): void => {
    asking.postMessage('stop');
    grace ??= setTimeout(() => {
      giveUp(new Error('the thread did not stop'));
      if ([...running].indexOf(own) >= threads) controller.abort();
      else void loaded.then(() => controller.abort());
    }, GRACE);
  };
  const timer = setTimeout(stop, milliseconds);
  signal?.addEventListener('abort', stop, { once: true });
  const own = { result: Promise.race([task, givenUp]), stop };
  running.add(own);
  try {
    return await own.result;
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (!grace) throw cause;
    throw new TimeoutError(`it took longer than ${milliseconds / 1000} s`, { cause });
  } finally {
    running.delete(own);
    clearTimeout(timer);
    clearTimeout(grace);
    signal?.removeEventListener('abort', stop);
    void loaded.then(() => asking.close());
  }
}

/** Settled when the thread says that it is loaded, when its task has ended, or after the longest time for it. */
function whenLoaded(port: MessagePort, task: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const told = new Promise(resolve => {
    port.once('message', resolve);
    timer = setTimeout(resolve, LONGEST_LOADING);
  });
  const ended = task.then(
    () => undefined,
    () => undefined,
  );
  return Promise.race([told, ended]).finally(() => clearTimeout(timer));
}
