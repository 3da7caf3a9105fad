/** Jobs: what was asked for, how far it is, and its result for as long as it is kept. All in memory, nothing on disk. */
import { randomBytes } from 'node:crypto';
import type { Stage } from '../api/convert.js';
import { filesOf, type PublishedFile } from '../api/publish.js';
import type { Publisher } from '../batch/publisher.js';
import type { BatchTask, Made } from '../batch/task.js';
import type { Operation } from './operations.js';

export type JobState = 'waiting' | 'working' | 'done' | 'failed' | 'cancelled';

export interface Job {
  /** Not to be guessed: who has it may see the result. */
  readonly id: string;
  readonly operation: string;
  readonly state: () => JobState;
  readonly stage: () => Stage | undefined;
  readonly made: () => Made | undefined;
  /** By name. */
  readonly files: () => ReadonlyMap<string, PublishedFile>;
  /** What went wrong, when it failed. */
  readonly fault: () => unknown;
  /** Kept when the job has ended, however it did. */
  readonly ended: Promise<void>;
  readonly cancel: () => void;
  /** @param listener told of every change @returns ends it */
  readonly listen: (listener: () => void) => () => void;
}

export interface Jobs {
  readonly start: (operation: Operation, task: Pick<BatchTask, 'content' | 'other' | 'options'>) => Job;
  readonly get: (id: string) => Job | undefined;
  /** Cancels what is under way and forgets the job. */
  readonly remove: (id: string) => boolean;
  readonly counts: () => Readonly<Record<JobState, number>>;
  readonly keptBytes: () => number;
  /** Kept when no job is under way, or after so many milliseconds. */
  readonly drained: (milliseconds: number) => Promise<void>;
  readonly close: () => void;
}

interface Limits {
  readonly keep: number;
  readonly keepBytes: number;
}

export function createJobs(publisher: Publisher, limits: Limits): Jobs {
  const jobs = new Map<string, Job & { readonly size: () => number }>();
  const timers = new Map<string, NodeJS.Timeout>();
  const open = new Set<Promise<void>>();
  const keptBytes = () => [...jobs.values()].reduce((sum, job) => sum + job.size(), 0);
  const forget = (id: string): void => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    jobs.delete(id);
  };
  const makeRoom = (newest: string): void => {
    for (const [id, job] of jobs) {
      if (keptBytes() <= limits.keepBytes) return;
      if (id !== newest && job.size() > 0) forget(id);
    }
  };
  const keepFor = (id: string): void => {
    makeRoom(id);
    if (jobs.has(id)) timers.set(id, setTimeout(() => forget(id), limits.keep).unref());
  };
  return {
    start: (operation, task) => {
      const job = newJob(publisher, operation, task);
      jobs.set(job.id, job);
      open.add(job.ended);
      void job.ended.then(() => {
        open.delete(job.ended);
        keepFor(job.id);
      });
      return job;
    },
    get: id => jobs.get(id),
    remove: id => {
      const job = jobs.get(id);
      job?.cancel();
      forget(id);
      return job !== undefined;
    },
    counts: () => countOf([...jobs.values()]),
    keptBytes,
    drained: async milliseconds => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise(resolve => {
        timer = setTimeout(resolve, milliseconds);
      });
      await Promise.race([Promise.all(open), late]);
      clearTimeout(timer);
    },
    close: () => {
      for (const [id, job] of jobs) {
        job.cancel();
        forget(id);
      }
    },
  };
}

function countOf(jobs: readonly Job[]): Record<JobState, number> {
  const counts: Record<JobState, number> = { waiting: 0, working: 0, done: 0, failed: 0, cancelled: 0 };
  for (const job of jobs) counts[job.state()]++;
  return counts;
}

function newJob(
  publisher: Publisher,
  { name, work }: Operation,
  task: Pick<BatchTask, 'content' | 'other' | 'options'>,
): Job & { readonly size: () => number } {
  const controller = new AbortController();
  const listeners = new Set<() => void>();
  let state: JobState = 'waiting';
  let stage: Stage | undefined;
  let made: Made | undefined;
  let files: ReadonlyMap<string, PublishedFile> = new Map();
  let fault: unknown;
  const become = (next: JobState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const onProgress = (next: Stage): void => {
    stage = next;
    become('working');
  };
  const onStart = (): void => become('working');
  const finish = async (): Promise<void> => {
    try {
      made = await publisher.run(work, task, { signal: controller.signal, onProgress, onStart });
      files = new Map(filesIn(made).map(file => [file.name, file]));
      become('done');
    } catch (cause) {
      fault = cause;
      become(controller.signal.aborted ? 'cancelled' : 'failed');
    }
  };
  return {
    id: randomBytes(16).toString('hex'),
    operation: name,
    state: () => state,
    stage: () => stage,
    made: () => made,
    files: () => files,
    fault: () => fault,
    size: () => [...files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0),
    ended: finish(),
    cancel: () => controller.abort(new DOMException('cancelled', 'AbortError')),
    listen: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Editions and packages; nothing for verdicts and differences. */
function filesIn(made: Made): readonly PublishedFile[] {
  if (made.packed) return made.packed;
  if (made.validation || made.differences || made.references !== undefined) return [];
  return filesOf(made);
}
