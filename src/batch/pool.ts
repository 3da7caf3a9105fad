/** Worker threads that publish documents. piscina is imported in this folder only. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { PublishTask, WorkerPublication } from './worker.js';

export interface Pool {
  readonly threads: number;
  /**
   * Publishes one document on a free thread.
   * @throws when the thread dies, the time is over, or `signal` is aborted: the thread is ended then and replaced
   */
  readonly publish: (task: PublishTask, signal?: AbortSignal) => Promise<WorkerPublication>;
  /** Ends all threads, whatever they do. */
  readonly end: () => Promise<void>;
}

export interface PoolOptions {
  /** Number of threads; default one for each core. */
  readonly threads?: number;
  /** Milliseconds that one document may take. */
  readonly timeout: number;
  /** Module of the worker; for tests. */
  readonly worker?: URL;
}

/** A document that took longer than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

export function startPool({ threads = availableParallelism(), timeout, worker }: PoolOptions): Pool {
  const filename = (worker ?? new URL('./worker.js', import.meta.url)).href;
  // Threads wait for their next task in the event loop, not in Atomics.wait: what they started themselves goes on there.
  const pool = new Piscina({ filename, minThreads: 1, maxThreads: threads, idleTimeout: 5_000, atomics: 'disabled' });
  return {
    threads,
    publish: (task, signal) => runWithin(timeout, signal, inner => pool.run(task, { signal: inner })),
    end: () => pool.destroy(),
  };
}

async function runWithin<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new TimeoutError('late')), milliseconds);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    if (signal?.aborted) onAbort();
    return await run(controller.signal);
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (!controller.signal.aborted) throw cause;
    throw new TimeoutError(`it took longer than ${milliseconds / 1000} s`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
