/** A batch whose editions go into a folder: locked against a second run, resumed after a stop, summed up at its end. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { enrichChecks } from '../api/enrich.js';
import { filesOf, type PublishedFile } from '../api/publish.js';
import { packFileChecks } from '../disk/pack-file.js';
import { makeFolder } from '../files/folder.js';
import { holderName, LockedError, takeLock } from '../files/lock.js';
import { reasonOf } from '../files/reasons.js';
import { canWrite, type OutputFile, WriteError, type WriteOptions, writeFiles } from '../files/write.js';
import { writePackages } from '../files/write-packages.js';
import { type Checks, callback, checkOptions, yesOrNo } from '../options/check.js';
import type { Corrections } from '../options/corrections.js';
import { baseName, contentOf, type DocumentInput, type DocumentInputs } from '../options/input.js';
import { concurrent } from './concurrent.js';
import { entryOf, failedEntry, sameDocument } from './entry.js';
import { type Entry, isWhole, type Journal, openJournal } from './journal.js';
import { removeLeftovers } from './leftovers.js';
import { type Names, ownNames } from './names.js';
import type { Pool } from './pool.js';
import { type BatchOptions, batchChecks, poolOf, sentOptions } from './publish-all.js';
import { type BatchSummary, type Counts, counted, noCounts, REPORT, SUMMARY, writeSummary } from './summary.js';
import type { Made, SentOptions, SentVerbOptions, Verb } from './task.js';

export interface BatchFolderOptions extends BatchOptions, SentVerbOptions {
  /** Leave out what an earlier run into the same folder has made whole from the same input with the same options. */
  readonly resume?: boolean;
  /** Told for each document when its files are on disk. */
  readonly onDocument?: (done: BatchProgress) => void;
  /** The disk has the files of a document when it is told as done, so that they outlive a power failure. Default: no. */
  readonly durable?: boolean;
  /** Writes files whole or not at all; for tests. */
  readonly write?: (folder: string, files: readonly OutputFile[], options: WriteOptions) => Promise<unknown>;
}

const folderChecks: Checks<BatchFolderOptions> = {
  ...batchChecks,
  ...packFileChecks,
  upgrade: enrichChecks.upgrade,
  repair: enrichChecks.repair,
  resume: yesOrNo,
  durable: yesOrNo,
  onDocument: callback,
  write: callback,
};

export interface BatchProgress {
  readonly entry: Entry;
  /** It was whole and was left as it is. */
  readonly kept: boolean;
  readonly counts: Counts;
}

/**
 * Publishes documents into a folder. A document that fails is an entry of the summary; the others go on.
 * At the end `batch.json` and `batch.html` say what was made and what was doubtful.
 * @throws UsageError for an option that is not allowed; WriteError when the folder cannot be written, or another run writes into it: what is there is whole;
 *   the reason of `signal` when it is aborted, after the summary of what was done is written
 */
export function publishBatch(
  inputs: DocumentInputs,
  folder: string,
  options: BatchFolderOptions = {},
): Promise<BatchSummary> {
  return runBatch('publish', inputs, folder, options);
}

/**
 * The same for another verb: `convert`, `enrich`, `render` or `pack` each document into a folder.
 * @throws as `publishBatch`
 */
export async function runBatch(
  verb: Verb,
  inputs: DocumentInputs,
  folder: string,
  options: BatchFolderOptions = {},
): Promise<BatchSummary> {
  checkOptions('runBatch', options, folderChecks);
  options.signal?.throwIfAborted();
  const lock = await lockFolder(folder);
  try {
    const journal = await openJournal(folder, { verb, ...allOptions(options) }, options.resume ?? false).catch(
      notWritable(folder),
    );
    const pool = poolOf(options);
    try {
      await removeLeftovers(folder, [SUMMARY, REPORT]);
      return await run(inputs, {
        verb,
        folder,
        options,
        journal,
        pool,
        names: ownNames(journal.entries),
      });
    } finally {
      await pool.end();
      await journal.close();
    }
  } finally {
    lock.release();
  }
}

async function lockFolder(folder: string) {
  try {
    await makeFolder(folder);
    return await takeLock(join(folder, 'batch.lock'));
  } catch (cause) {
    if (!(cause instanceof LockedError)) return notWritable(folder)(cause);
    const who = holderName(cause.holder);
    const remedy = `Wait for it to end or choose another folder; if that process no longer exists, delete ${join(folder, 'batch.lock')}`;
    throw new WriteError(`Another run (${who}) is writing to ${folder}. ${remedy}.`, { cause });
  }
}

function notWritable(folder: string): (cause: unknown) => never {
  return cause => {
    if (cause instanceof WriteError) throw cause;
    throw new WriteError(`${folder} cannot be written: ${reasonOf(cause)}`, { cause });
  };
}

/** The options that make a difference to the result. */
function allOptions(options: BatchFolderOptions): SentOptions & SentVerbOptions {
  const { profiles, zip, config, source, upgrade, repair } = options;
  const given = Object.entries({ profiles, zip, config, source, upgrade, repair }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...sentOptions(options), ...Object.fromEntries(given) };
}

interface Run {
  readonly verb: Verb;
  readonly folder: string;
  readonly options: BatchFolderOptions;
  readonly journal: Journal;
  readonly pool: Pool;
  readonly names: Names;
}

async function run(inputs: DocumentInputs, batch: Run): Promise<BatchSummary> {
  const { folder, options, pool } = batch;
  const { signal } = options;
  let counts = noCounts;
  try {
    // Stored in the order of the inputs: which of two inputs gets a name that both ask for must not depend on the threads, and
    // what a stopped run has made is the beginning of what a whole run makes.
    const limit = { limit: pool.threads + 1, held: HELD * pool.threads, ordered: true, ...(signal ? { signal } : {}) };
    for await (const result of concurrent(inputs, each => workOn(each, batch), limit)) {
      const entry = await store(result, batch);
      const kept = result.kind === 'kept';
      counts = counted(counts, entry, kept);
      options.onDocument?.({ entry, kept, counts });
    }
  } catch (cause) {
    // After a fault of the disk this fails too; the fault that came first is the one to tell.
    await writeSummary(folder, counts.kept, true).catch(() => undefined);
    throw cause;
  }
  return writeSummary(folder, counts.kept, false).catch(notWritable(folder));
}

/** Results for each thread that may wait for an earlier document: a slow one does not stop the threads, and memory is bounded. */
const HELD = 16;

type Result =
  | { readonly kind: 'kept'; readonly entry: Entry }
  | { readonly kind: 'failed'; readonly entry: Entry }
  | { readonly kind: 'made'; readonly input: string; readonly sha256: string; readonly made: Made };

/** Reads and works on one document, or finds it whole. @throws the reason of the signal only */
async function workOn(given: DocumentInput, { verb, journal, folder, pool, options }: Run): Promise<Result> {
  const { input, name = baseName(input) } = given;
  let sha256: string | undefined;
  try {
    const content = await contentOf(given);
    const corrections = await given.corrections?.();
    sha256 = sumOf(content, corrections);
    const known = journal.known(input);
    if (known?.sha256 === sha256 && (await isWhole(folder, known))) return { kind: 'kept', entry: known };
    const media = await given.media?.(content);
    const own = { name, ...(corrections ? { corrections } : {}) };
    const task = { verb, input, content, ...(media ? { media } : {}), options: { ...allOptions(options), ...own } };
    return { kind: 'made', input, sha256, made: await pool.run(task, options.signal) };
  } catch (cause) {
    if (options.signal?.aborted) throw options.signal.reason;
    return { kind: 'failed', entry: failedEntry(input, sha256, cause) };
  }
}

/** What a document is made from: with other decisions it is made again. */
function sumOf(content: Uint8Array | string, corrections: Corrections | undefined): string {
  const hash = createHash('sha256').update(content);
  return (corrections ? hash.update(JSON.stringify(corrections)) : hash).digest('hex');
}

/** The line first, then the files: see `journal.ts`. One document after another, so a stop leaves none half written. */
async function store(result: Result, { verb, folder, journal, names, options }: Run): Promise<Entry> {
  if (result.kind === 'kept') return result.entry;
  if (result.kind === 'failed') {
    await journal.add(result.entry).catch(notWritable(folder));
    return result.entry;
  }
  const { input, sha256, made } = result;
  const { files, other } = names.claim(input, sha256, filesMade(made));
  const plain = entryOf(input, sha256, made, files);
  const entry = other === undefined ? plain : sameDocument(plain, other);
  const before = journal.known(input);
  if (before)
    await removeLeftovers(
      folder,
      before.files.map(({ name }) => name),
    );
  await journal.add(entry).catch(notWritable(folder));
  try {
    const write = options.write ?? (verb === 'pack' ? writePackages : writeFiles);
    await write(folder, files, { durable: options.durable ?? false });
    return entry;
  } catch (cause) {
    if (await endsRun(cause, folder)) throw cause;
    const failed = failedEntry(input, sha256, cause);
    await journal.add(failed).catch(notWritable(folder));
    return failed;
  }
}

/** No document could be written any more: the disk is full or broken. Anything else may be the fault of a name. */
const OF_DISK: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE']);

/** Whether the next document would fail too: files that stand in the way of one document are no reason to stop. */
async function endsRun(cause: unknown, folder: string): Promise<boolean> {
  if (!(cause instanceof WriteError)) return true;
  if (OF_DISK.has((cause.cause as NodeJS.ErrnoException | undefined)?.code ?? '')) return true;
  return !(await canWrite(folder));
}

/** A document of which nothing could be made has no files. */
function filesMade(made: Made): readonly PublishedFile[] {
  return made.packed ?? filesOf(made);
}
