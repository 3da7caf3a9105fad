/** Programs of others that read what this package does not: found, started without a shell, stopped in time. Only here is one started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface ProgramFault {
  readonly fault: 'missing' | 'failed' | 'too-slow';
  /** One clause in plain words. */
  readonly message: string;
}

/**
 * The path of a program.
 * @param command its path, where the caller names it: nothing else is tried then
 * @param names looked for on PATH, in their order
 * @param usualPlaces paths that are tried last
 */
export async function findProgram(
  command: string | undefined,
  names: readonly string[],
  usualPlaces: readonly string[],
): Promise<string | undefined> {
  if (command !== undefined) return (await isProgram(command)) ? command : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const candidates = [...folders.flatMap(folder => names.map(name => join(folder, name))), ...usualPlaces];
  for (const candidate of candidates) if (await isProgram(candidate)) return candidate;
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

export interface ProgramRun {
  /** Folder in which it runs, which is its home too. */
  readonly folder: string;
  /** Variables of its environment beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Most milliseconds that it may take. */
  readonly timeLimit: number;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program to its end; undefined when it says that all went well. @throws the reason of `signal` when it is aborted */
export function runProgram(
  program: string,
  words: readonly string[],
  { folder, environment, timeLimit, signal }: ProgramRun,
): Promise<ProgramFault | undefined> {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, ...environment, HOME: folder },
    stdio: 'ignore',
    // A group of its own: the program may be a script that starts the real one.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  return end(child, timeLimit, signal);
}

/** Waits for the end of the program, which comes by itself, after the time limit, or when the caller gives up. */
function end(
  child: ChildProcess,
  timeLimit: number,
  signal: AbortSignal | undefined,
): Promise<ProgramFault | undefined> {
  return new Promise((resolve, reject) => {
    let stopped: ProgramFault | undefined;
    const stop = (): void => killGroup(child.pid, () => child.kill('SIGKILL'));
    const timer = setTimeout(() => {
      stopped = { fault: 'too-slow', message: `it did not finish within ${timeLimit / 1000} seconds` };
      stop();
    }, timeLimit);
    signal?.addEventListener('abort', stop, { once: true });
    const settle = (fault: ProgramFault | undefined): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(signal.reason);
      else resolve(stopped ?? fault);
    };
    child.once('error', error => settle({ fault: 'failed', message: error.message }));
    child.once('exit', (code, by) =>
      settle(code === 0 ? undefined : { fault: 'failed', message: `it ended with ${code ?? by}` }),
    );
  });
}

function killGroup(pid: number | undefined, otherwise: () => void): void {
  try {
    if (pid === undefined || process.platform === 'win32') otherwise();
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
