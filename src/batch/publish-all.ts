/** `publishAll`: each document is published on a worker thread; one that fails never stops the others. */

import { type Publication, type PublishOptions, publishChecks } from '../api/publish.js';
import { type Checks, checkOptions, threadCount, url, wholeNumber, yesOrNo } from '../options/check.js';
import { baseName, contentOf, type DocumentInput, type DocumentInputs } from '../options/input.js';
import { concurrent } from './concurrent.js';
import { messageOf } from './message.js';
import { type Pool, startPool } from './pool.js';
import type { SentOptions } from './task.js';

export interface BatchOptions
  extends Pick<
    PublishOptions,
    | 'formats'
    | 'paper'
    | 'certifier'
    | 'publisher'
    | 'language'
    | 'date'
    | 'links'
    | 'changes'
    | 'libreOffice'
    | 'ocr'
    | 'maxUnpacked'
    | 'asIs'
    | 'identity'
    | 'report'
    | 'signal'
  > {
  /** Worker threads; default one for each core. */
  readonly threads?: number;
  /** Results in the order of the inputs. Default: as they are finished. */
  readonly ordered?: boolean;
  /** Milliseconds that one document may take before it is given up. Default ten minutes. */
  readonly timeout?: number;
  /** Module of the worker; for tests. */
  readonly worker?: URL;
}

interface BatchPlace {
  /** As the input says. */
  readonly input: string;
  /** Position among the inputs, from 0. */
  readonly index: number;
}

/** What became of one document. */
export type BatchItem = BatchPlace &
  (
    | { readonly outcome: 'published'; readonly publication: Publication }
    /** It could not be read, or the thread that worked on it died or took too long. */
    | { readonly outcome: 'failed'; readonly reason: string }
  );

/** The options of `publish` that a batch takes. */
const { name: _, onProgress: __, passes: ___, media: ____, corrections: _____, ...shared } = publishChecks;

export const batchChecks: Checks<BatchOptions> = {
  ...shared,
  threads: threadCount,
  ordered: yesOrNo,
  timeout: wholeNumber(1),
  worker: url,
};

const verb = 'publish' as const;

const TEN_MINUTES = 600_000;

/**
 * Publishes documents as they come, several at once. Memory does not grow with their number: the next input is taken when a
 * thread has room, and a result is forgotten once it is given.
 * @throws UsageError for an option that is not allowed; the reason of `signal` within a quarter of a second after it is aborted
 */
export async function* publishAll(
  inputs: DocumentInputs,
  options: BatchOptions = {},
): AsyncGenerator<BatchItem, void, undefined> {
  checkOptions('publishAll', options, batchChecks);
  const { ordered = false, signal } = options;
  signal?.throwIfAborted();
  const pool = poolOf(options);
  try {
    // One more than threads, so that the next document is ready when a thread is.
    const limit = pool.threads + 1;
    const publishOne = (input: DocumentInput, index: number) => publishInput(pool, input, index, options);
    yield* concurrent(inputs, publishOne, { limit, ordered, ...(signal ? { signal } : {}) });
  } finally {
    await pool.end();
  }
}

async function publishInput(
  pool: Pool,
  given: DocumentInput,
  index: number,
  options: BatchOptions,
): Promise<BatchItem> {
  const { input, name = baseName(input) } = given;
  const place = { input, index };
  try {
    const content = await contentOf(given);
    const media = await given.media?.(content);
    const corrections = await given.corrections?.();
    const own = { name, ...(corrections ? { corrections } : {}) };
    const task = { verb, input, content, ...(media ? { media } : {}), options: { ...sentOptions(options), ...own } };
    return { ...place, outcome: 'published', publication: await pool.run(task, options.signal) };
  } catch (cause) {
    if (options.signal?.aborted) throw options.signal.reason;
    return { ...place, outcome: 'failed', reason: messageOf(cause) };
  }
}

/** The threads that a batch asks for. */
export function poolOf({ threads, timeout = TEN_MINUTES, worker }: BatchOptions): Pool {
  return startPool({ timeout, ...(threads ? { threads } : {}), ...(worker ? { worker } : {}) });
}

/** The options that make a difference to the result, and can be sent to a thread. */
export function sentOptions(options: BatchOptions): SentOptions {
  const { formats, paper, certifier, publisher, language, date, links, changes, libreOffice, maxUnpacked } = options;
  const { asIs, identity, report, ocr } = options;
  const given = {
    formats,
    paper,
    certifier,
    publisher,
    language,
    date,
    links,
    changes,
    libreOffice,
    ocr,
    maxUnpacked,
    asIs,
    identity,
    report,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
