/**
 * A lock between processes that outlives none of them: a link or file that says who holds it. When its holder is dead (killed, or
 * the machine was restarted) the next one takes it over. docs/decisions/0008-library-store.md says why it is needed.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

export interface Lock {
  /** Gives the lock back; a second call does nothing. */
  readonly release: () => void;
}

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, where the system tells: process numbers are used again. */
  readonly started?: string;
  /** Never the same twice. */
  readonly token: string;
}

/** Somebody else holds the lock and kept it longer than the caller wanted to wait. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
  constructor(
    message: string,
    readonly holder: Holder | undefined,
  ) {
    super(message);
  }
}

export interface LockOptions {
  /** How long to wait for the holder, in milliseconds. Default 0. */
  readonly wait?: number;
  readonly signal?: AbortSignal;
}

const POLL = 5;

/**
 * Takes the lock at `path`, which exists as long as the lock is held.
 * @throws LockedError that names the holder; the system's error when the folder cannot be written
 */
export async function takeLock(path: string, { wait = 0, signal }: LockOptions = {}): Promise<Lock> {
  const until = performance.now() + wait;
  for (;;) {
    signal?.throwIfAborted();
    const taken = tryLock(path);
    if (isLock(taken)) return taken;
    if (performance.now() >= until) throw new LockedError(`${path} is held by ${holderName(taken)}`, taken);
    await pause(POLL, undefined, signal ? { signal } : {});
  }
}

function isLock(taken: Lock | Holder | undefined): taken is Lock {
  return taken !== undefined && 'release' in taken;
}

/** @returns the lock, or who has it (undefined when that cannot be read) */
function tryLock(path: string): Lock | Holder | undefined {
  const own = self();
  if (claim(path, own)) return { release: () => giveBack(path, own.token) };
  const holder = holderOf(path);
  if (holder === 'gone') return tryLock(path);
  if (holder === undefined || isAlive(holder)) return holder;
  return removeDead(path, holder) ? tryLock(path) : holder;
}

/**
 * Removes the lock of a dead process. Two that both see it dead must not both remove a lock, or the second would remove the
 * first one's new lock; so the right to remove the lock with this token is a lock itself, and tokens are never used again.
 */
function removeDead(path: string, holder: Holder): boolean {
  const right = tryLock(`${path}.${holder.token}`);
  if (!isLock(right)) return false;
  giveBack(path, holder.token);
  right.release();
  return true;
}

/**
 * A symbolic link is made with its content in one step, so whoever sees the lock can read who holds it. Where there are none
 * (Windows without the right to make them, FAT) a file stands in: for a moment it is there and still empty.
 */
function claim(path: string, own: Holder): boolean {
  const content = JSON.stringify(own);
  try {
    symlinkSync(content, path);
    return true;
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw cause;
    return claimWithoutLinks(path, content);
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'UNKNOWN']);

function claimWithoutLinks(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

function giveBack(path: string, token: string): void {
  const holder = holderOf(path);
  if (holder !== 'gone' && holder?.token === token) rmSync(path, { force: true });
}

function holderOf(path: string): Holder | 'gone' | undefined {
  try {
    const holder = JSON.parse(contentOf(path)) as Partial<Holder>;
    const known =
      typeof holder.pid === 'number' && typeof holder.host === 'string' && /^[\w-]+$/.test(holder.token ?? '');
    return known ? (holder as Holder) : undefined;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : undefined;
  }
}

function contentOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw cause;
    return readFileSync(path, 'utf8');
  }
}

function self(): Holder {
  const started = processState(process.pid)?.started;
  return { pid: process.pid, host: hostname(), token: randomUUID(), ...(started ? { started } : {}) };
}

/** A process of another machine cannot be asked: it counts as alive. */
function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const state = processState(pid);
  if (!state) return true;
  return !state.ended && (started === undefined || started === state.started);
}

/** Start and end of a process as Linux tells them (proc(5), stat fields 3 and 22), with the start of the system itself. */
function processState(pid: number): { readonly ended: boolean; readonly started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return { ended: fields[0] === 'Z' || fields[0] === 'X', started: `${boot}:${fields[19]}` };
  } catch {
    return undefined;
  }
}

/** For messages. */
export function holderName(holder: Holder | undefined): string {
  return holder ? `process ${holder.pid} on ${holder.host}` : 'an unknown process';
}
