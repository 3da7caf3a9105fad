/** What all commands share: exit codes, Ctrl-C, progress. */
import { styleText } from 'node:util';

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

/** A signal that Ctrl-C or a termination aborts; a second Ctrl-C ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new DOMException('stopped', 'AbortError'));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return controller.signal;
}

/** Says what failed on standard error; gives the exit code. */
export function failed(error: unknown): number {
  if (error instanceof Error && error.name === 'AbortError') {
    process.stderr.write('Stopped. Nothing half written is left.\n');
    return STOPPED;
  }
  const message = error instanceof Error ? error.message : String(error);
  const known =
    error instanceof Error &&
    ['InputError', 'WriteError', 'UsageError', 'LibraryError', 'SchemaError'].includes(error.name);
  process.stderr.write(`${styled('red', 'ntoso:', process.stderr)} ${message}\n`);
  if (!known && error instanceof Error && process.env['NTOSO_DEBUG']) process.stderr.write(`${error.stack}\n`);
  return FAILED;
}

/** A line on standard error that replaces itself; nothing when that is no terminal. */
export function progress(): { readonly say: (text: string) => void; readonly end: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { say: () => {}, end: () => {} };
  const clear = '\r\u001b[2K';
  return { say: text => void stderr.write(`${clear}${text}`), end: () => void stderr.write(clear) };
}

export function exitCodeOf(status: 'ok' | 'warnings' | 'errors'): number {
  return status === 'errors' ? CONTENT_ERRORS : DONE;
}

/** Writes to standard output and waits until it is taken, so that a pipe gets all of it. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => {
      if (!error) resolve();
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(error);
    });
  });
}
