/** For a process that makes one document and ends. */
import { setFlagsFromString } from 'node:v8';

/** Bytes of an input that is done before optimised code pays; measured, see docs/performance.md. */
const SHORT = 100_000;

/** More than any document of that size makes WebAssembly run. */
const NEVER = 1_000_000_000;

/**
 * V8 compiles what runs often a second time, to faster code: JavaScript, and the WebAssembly of the validation. For one document
 * of the usual length that costs more than it saves, and takes the cores from the threads that make the editions. The settings
 * only ask less of later compilations; they change nothing that runs already.
 */
export function expectShortRun(bytes: number): void {
  if (bytes > SHORT) return;
  setFlagsFromString('--max-optimized-bytecode-size=0');
  setFlagsFromString(`--wasm-tiering-budget=${NEVER}`);
}
