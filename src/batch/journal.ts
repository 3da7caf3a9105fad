/**
 * What a batch has made so far, a line for each document in a file of the output folder. The line is on disk before the files
 * of its document take their names; so after a crash a document is whole when all its files are as its line says.
 */
import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Severity, Status } from '../diagnostics/diagnostic.js';
import { version } from '../version.js';
import { keepEarlierReports } from './earlier.js';

export const JOURNAL = 'batch.journal.jsonl';
const FORMAT = 1;

export interface MadeFile {
  /** Path below the output folder. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** How often a code was reported for a document. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface Entry {
  readonly input: string;
  /** Of the document as it was read; absent when it could not be read. */
  readonly sha256?: string;
  /** `failed`: nothing could be made of it, and `reason` says why. */
  readonly status: Status | 'failed';
  readonly reason?: string;
  readonly symbol?: string;
  readonly title?: string;
  readonly language?: string;
  /** Another input that is the same document, or says so: it made files of the same names. */
  readonly sameAs?: string;
  readonly files: readonly MadeFile[];
  readonly codes: readonly CodeCount[];
}

export interface Journal {
  /** What is known of an input from an earlier run with the same options and version. */
  readonly known: (input: string) => Entry | undefined;
  /** All that is known from an earlier run. */
  readonly entries: readonly Entry[];
  /** The line is on disk when the promise is kept. */
  readonly add: (entry: Entry) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the journal of an output folder: goes on with the one that is there when `resume` is set, else begins a new one. */
export async function openJournal(folder: string, options: object, resume: boolean): Promise<Journal> {
  const path = join(folder, JOURNAL);
  const head = JSON.stringify({ ntosoBatch: FORMAT, version, options: fingerprint(options) });
  const known = resume ? await readJournal(path, head) : undefined;
  if (!known) await keepEarlierReports(folder);
  const file = await open(path, known ? 'a' : 'w');
  // An unfinished last line of a run that was killed is ended here, so that it cannot spoil the next.
  await append(file, known ? '\n' : `${head}\n`);
  return {
    known: input => known?.get(input),
    entries: [...(known?.values() ?? [])],
    add: entry => append(file, `${JSON.stringify(entry)}\n`),
    close: () => file.close(),
  };
}

async function append(file: FileHandle, text: string): Promise<void> {
  await file.appendFile(text);
  await file.datasync();
}

function fingerprint(options: object): string {
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}

/** @returns the last entry for each input; undefined when there is no journal, or one of other options or another version */
async function readJournal(path: string, head: string): Promise<Map<string, Entry> | undefined> {
  const known = new Map<string, Entry>();
  let first = true;
  for await (const line of linesOf(path)) {
    if (first && line !== head) return undefined;
    if (!first) {
      const entry = entryIn(line);
      if (entry) known.set(entry.input, entry);
    }
    first = false;
  }
  return first ? undefined : known;
}

/**
 * The entries of a finished or broken run, the last for each input, sorted by input: threads finish in any order, and a report
 * should be the same every time. They are read one by one from their places in the file.
 */
export async function* entriesIn(folder: string): AsyncGenerator<Entry, void, undefined> {
  const path = join(folder, JOURNAL);
  const places = await placesIn(path);
  const inputs = [...places.keys()].sort();
  if (inputs.length === 0) return;
  const file = await open(path, 'r');
  try {
    for (const input of inputs) {
      const { start, length } = places.get(input) as Place;
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
      const entry = entryIn(buffer.toString('utf8'));
      if (entry) yield entry;
    }
  } finally {
    await file.close();
  }
}

/** Where a line is, in bytes. */
interface Place {
  readonly start: number;
  readonly length: number;
}

async function placesIn(path: string): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  let start = 0;
  for await (const line of linesOf(path)) {
    const length = Buffer.byteLength(line);
    const entry = entryIn(line);
    if (entry) places.set(entry.input, { start, length });
    start += length + 1;
  }
  return places;
}

async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw cause;
  });
  if (!file) return;
  const input = file.createReadStream({ encoding: 'utf8' });
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    input.destroy();
  }
}

/** Lines that are no entry (the head, half a line of a run that was killed) say nothing. */
function entryIn(line: string): Entry | undefined {
  try {
    const value = JSON.parse(line) as Partial<Entry>;
    const whole = typeof value.input === 'string' && typeof value.status === 'string' && Array.isArray(value.files);
    return whole && Array.isArray(value.codes) ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether everything that was made of a document is there, unchanged. */
export async function isWhole(folder: string, { files, status }: Entry): Promise<boolean> {
  if (status === 'failed' || files.length === 0) return false;
  for (const { name, bytes, sha256 } of files) {
    const path = join(folder, ...name.split('/'));
    const found = await stat(path).catch(() => undefined);
    if (found?.size !== bytes) return false;
    const sum = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    if (sum !== sha256) return false;
  }
  return true;
}
