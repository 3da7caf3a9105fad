/** Many files in one go: one report at a time, nothing kept of a file once its report is out. */
import { type ValidateOptions, type ValidationReport, validate } from './index.js';

/** A file to be checked. `bytes` may be a function, so that no more than one file is in memory. */
export interface NamedInput {
  readonly name: string;
  readonly bytes: string | Uint8Array | (() => Promise<string | Uint8Array>);
}

export interface NamedReport extends ValidationReport {
  readonly name: string;
}

/**
 * Checks files one after another; the schema is compiled once.
 * @throws what `validate` throws; the reason of `signal` when it is aborted
 */
export async function* validateAll(
  inputs: AsyncIterable<NamedInput> | Iterable<NamedInput>,
  options: ValidateOptions & { readonly signal?: AbortSignal } = {},
): AsyncGenerator<NamedReport> {
  for await (const { name, bytes } of inputs) {
    options.signal?.throwIfAborted();
    const akn = typeof bytes === 'function' ? await bytes() : bytes;
    yield { name, ...(await validate(akn, options)) };
  }
}
