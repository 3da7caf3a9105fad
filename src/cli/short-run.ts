/** For a process that makes or checks one document and ends. */
import { stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';

/** Bytes of an input that is done before optimised code pays; measured, see docs/performance.md. */
const SHORT = 100_000;

/** The same for the validation, which is WebAssembly: it pays from some forty published files on. */
const SHORT_CHECK = 500_000;

/** More than any document of that size makes WebAssembly run. */
const NEVER = 1_000_000_000;

/**
 * V8 compiles what runs often a second time, to faster code: JavaScript, and the WebAssembly of the validation. For one document
 * of the usual length that costs more than it saves, and takes the cores from the threads that make the editions. The settings
 * only ask less of later compilations; they change nothing that runs already.
 */
export function expectShortRun(bytes: number): void {
  if (bytes <= SHORT) setFlagsFromString('--max-optimized-bytecode-size=0');
  if (bytes <= SHORT_CHECK) setFlagsFromString(`--wasm-tiering-budget=${NEVER}`);
}

/** The same for files that will be read; folders, patterns and standard input may hold any number of documents. */
export async function expectShortRunOf(paths: readonly string[]): Promise<void> {
  const files = await Promise.all(paths.map(path => stat(path).catch(() => undefined)));
  const sizes = files.map(file => (file?.isFile() ? file.size : Number.POSITIVE_INFINITY));
  expectShortRun(sizes.reduce((sum, size) => sum + size, 0));
}
