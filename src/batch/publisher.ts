/** `createPublisher`: the verbs on worker threads, for servers: no call blocks the thread that makes it. */
import type { Stage } from '../api/convert.js';
import { type PublishOptions, publishChecks } from '../api/publish.js';
import { fileNameFor } from '../api/render.js';
import { collect } from '../diagnostics/diagnostic.js';
import { type Checks, checkInput, checkOptions, threadCount, url, wholeNumber } from '../options/check.js';
import { places } from './places.js';
import { type OwnRun, type Pool, startPool, TimeoutError } from './pool.js';
import type { BatchTask, Made, Work } from './task.js';

export interface PublisherOptions {
  /** Worker threads; default one for each core. Each works on one document at a time. */
  readonly threads?: number;
  /** Milliseconds that a document may take once its turn has come. Default ten minutes. */
  readonly timeout?: number;
  /** Documents that may wait for their turn; a call beyond that is refused. Default 1,000. */
  readonly queue?: number;
  /** Module of the worker; for tests. */
  readonly worker?: URL;
}

/** What a call has beside the options of its verb. */
export interface RunOptions {
  /** Milliseconds for this document alone. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: Stage) => void;
  /** Told when a thread takes the document. */
  readonly onStart?: () => void;
}

export interface Publisher {
  readonly threads: number;
  /** How many documents wait for their turn, and how many are worked on. */
  readonly load: () => { readonly waiting: number; readonly working: number };
  /**
   * As `publish` of the library, on a thread. A document that takes too long gives a result without files and the diagnostic
   * `work/too-long`.
   * @throws UsageError for what is not allowed; QueueFullError; the reason of `signal` within a quarter of a second after it
   *   is aborted; a fault of the program, or a thread that died (the others go on, and it is replaced)
   */
  readonly publish: (
    input: Uint8Array | string,
    options?: Omit<PublishOptions, 'passes'> & RunOptions,
  ) => Promise<Made>;
  /** The same for any of the verbs; options are checked where the work is done. */
  readonly run: (
    work: Work,
    task: Pick<BatchTask, 'content' | 'other' | 'media' | 'options'>,
    own?: RunOptions,
  ) => Promise<Made>;
  /** Gives up what waits and what is under way, and ends the threads. */
  readonly close: () => Promise<void>;
}

/** More documents wait than may. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

const checks: Checks<PublisherOptions> = {
  threads: threadCount,
  timeout: wholeNumber(1),
  queue: wholeNumber(0),
  worker: url,
};

const TEN_MINUTES = 600_000;
/** Threads outlive the pauses between requests: loading their modules takes longer than most documents. */
const IDLE = 300_000;

/** @throws UsageError for an option that is not allowed */
export function createPublisher(options: PublisherOptions = {}): Publisher {
  checkOptions('createPublisher', options, checks);
  const { threads, timeout = TEN_MINUTES, queue = 1000, worker } = options;
  const pool = startPool({ timeout, idle: IDLE, ...(threads ? { threads } : {}), ...(worker ? { worker } : {}) });
  const line = places(pool.threads);
  const closing = new AbortController();
  let held = 0;
  const run: Publisher['run'] = async (work, task, own = {}) => {
    closing.signal.throwIfAborted();
    if (held >= pool.threads + queue) throw new QueueFullError('too many documents are waiting');
    held++;
    try {
      return await inTurn(work, task, own);
    } finally {
      held--;
    }
  };
  const inTurn: Publisher['run'] = async (work, task, own = {}) => {
    const signal = own.signal ? AbortSignal.any([own.signal, closing.signal]) : closing.signal;
    const onFree = await line.take(signal);
    return runOn(pool, { verb: work, input: '', ...task }, { ...own, signal, onFree });
  };
  return {
    threads: pool.threads,
    load: () => ({ waiting: line.waiting(), working: held - line.waiting() }),
    run,
    publish: (input, given = {}) => publishOn(run, input, given),
    close: async () => {
      closing.abort(new Error('the publisher is closed'));
      await pool.end();
    },
  };
}

async function runOn(pool: Pool, task: BatchTask, { signal, onStart, ...own }: RunOptions & OwnRun): Promise<Made> {
  onStart?.();
  try {
    return await pool.run(task, signal, own);
  } catch (cause) {
    if (cause instanceof TimeoutError) return tooLong(task, cause);
    throw cause;
  }
}

function tooLong({ options }: BatchTask, { message }: TimeoutError): Made {
  const { diagnostics, report } = collect();
  report('work/too-long', `The document was given up: ${message}.`);
  return { ...fileNameFor(undefined, options.name), editions: [], diagnostics, status: 'errors' };
}

const runChecks = { timeout: wholeNumber(1) };

async function publishOn(
  run: Publisher['run'],
  input: Uint8Array | string,
  { timeout, signal, onProgress, onStart, media, ...options }: Omit<PublishOptions, 'passes'> & RunOptions,
): Promise<Made> {
  checkInput(input);
  const { passes: _, ...known } = publishChecks;
  checkOptions('publish', { timeout, signal, onProgress, media, ...options }, { ...known, ...runChecks });
  const own = Object.fromEntries(
    Object.entries({ timeout, signal, onProgress, onStart }).filter(([, value]) => value !== undefined),
  );
  return run('publish', { content: input, ...(media ? { media } : {}), options }, own);
}
