/** What all commands share: exit codes, Ctrl-C, progress. */
import { styleText } from 'node:util';
import type { UsageError } from '../index.js';
import { usageText } from './settings.js';
import { tell, visible } from './terminal.js';
import { verbosity } from './verbosity.js';

export const DONE = 0;
export const CONTENT_ERRORS = 1;
export const FAILED = 2;
const STOPPED = 130;

/** Text with a style, on terminals that show colours. */
export function styled(
  style: Parameters<typeof styleText>[0],
  text: string,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  return stream.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;
}

let stopping: AbortSignal | undefined;

/**
 * A signal that Ctrl-C, a termination or a closed terminal aborts; a second Ctrl-C ends the process at once. There is one for
 * the process.
 */
export function stopSignal(): AbortSignal {
  stopping ??= signalOfProcess();
  return stopping;
}

function signalOfProcess(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new DOMException('stopped', 'AbortError'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.once('SIGHUP', stop);
  return controller.signal;
}

/** Says what failed on standard error; gives the exit code. */
export function failed(error: unknown): number {
  if (error instanceof Error && error.name === 'AbortError') {
    tell('Interrupted. No partial files were left.\n');
    return STOPPED;
  }
  const message = messageOf(error);
  const known =
    error instanceof Error &&
    ['InputError', 'WriteError', 'UsageError', 'LibraryError', 'SchemaError'].includes(error.name);
  tell(`${styled('red', 'ntoso:', process.stderr)} ${message}\n`);
  if (!known && error instanceof Error && process.env['NTOSO_DEBUG']) tell(`${error.stack}\n`);
  return FAILED;
}

/** A usage error of the library, in words of the command line. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'UsageError' ? usageText(error as UsageError) : error.message;
}

export interface Progress {
  readonly say: (text: string) => void;
  /** A line that stays. */
  readonly note: (text: string) => void;
  readonly end: () => void;
}

/** Milliseconds between plain lines. */
const TEN_SECONDS = 10_000;

/** A line on standard error that replaces itself. Without a terminal nothing, or with `plain` a line in ten seconds. */
export function progress({ plain = false } = {}): Progress {
  if (verbosity() === 'quiet') return plainLines(Number.POSITIVE_INFINITY);
  if (process.stderr.isTTY) return replacedLine(process.stderr);
  return plainLines(plain ? TEN_SECONDS : Number.POSITIVE_INFINITY);
}

function replacedLine(stderr: NodeJS.WriteStream): Progress {
  const clear = '\r\u001b[2K';
  let shown = '';
  return {
    say: text => {
      // A line that wraps could not be replaced.
      shown = visible(text).slice(0, Math.max(20, stderr.columns || 80) - 1);
      stderr.write(`${clear}${shown}`);
    },
    note: text => void stderr.write(`${clear}${visible(text)}\n${shown}`),
    end: () => void stderr.write(clear),
  };
}

function plainLines(every: number): Progress {
  const write = (text: string): void => tell(`${text}\n`);
  let due = performance.now() + every;
  return {
    say: text => {
      if (performance.now() < due) return;
      write(text);
      due = performance.now() + every;
    },
    note: write,
    end: () => undefined,
  };
}

export function exitCodeOf(status: 'ok' | 'warnings' | 'errors'): number {
  return status === 'errors' ? CONTENT_ERRORS : DONE;
}

/**
 * What is printed is awaited (`print`), so faults of the two outputs are told there; without a listener Node would end the
 * process with a stack trace.
 */
export function watchOutputs(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/**
 * Writes to standard output, made visible on a terminal, and waits until it is taken, so that a pipe gets all of it. A reader that has seen enough
 * (`ntoso … | head`) is no fault.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(process.stdout.isTTY ? visible(text) : text, error => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') return resolve();
      const reason = error.message.replace(/^[A-Z]+: |, write$/g, '');
      reject(new Error(`standard output cannot be written: ${reason}`, { cause: error }));
    });
  });
}
