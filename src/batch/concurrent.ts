/** Several things at once, in bounded number: the next is taken from the source only when there is room for it. */

export interface ConcurrentOptions {
  /** How many run at once. */
  readonly limit: number;
  /** Results in the order of the inputs, not as they come. At most `limit` wait for an earlier one. */
  readonly ordered: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Runs `work` for every input. Nothing but an abort, or a fault of the source or of `work` itself, ends the run.
 * @throws the reason of `signal` at once, even while an input or a result is waited for
 */
export async function* concurrent<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  work: (input: Input, index: number) => Promise<Result>,
  { limit, ordered, signal }: ConcurrentOptions,
): AsyncGenerator<Result, void, undefined> {
  const source = iteratorOf(inputs);
  const running = new Map<number, Promise<readonly [number, Result]>>();
  const stop = stopping(signal);
  let next = 0;
  let more = true;
  try {
    while (more || running.size > 0) {
      while (more && running.size < limit) {
        const taken = await Promise.race([source.next(), stop.promise]);
        if (taken.done) more = false;
        else start(running, next++, taken.value, work);
      }
      const due = ordered ? [running.values().next().value] : [...running.values()];
      const waiting = due.filter(each => each !== undefined);
      if (waiting.length === 0) continue;
      const [index, result] = await Promise.race([...waiting, stop.promise]);
      running.delete(index);
      yield result;
    }
  } finally {
    stop.end();
    for (const each of running.values()) each.catch(() => undefined);
    // A source that hangs must not hold us: nobody waits for its end.
    if (more) source.return?.()?.then(undefined, () => undefined);
  }
}

function start<Input, Result>(
  running: Map<number, Promise<readonly [number, Result]>>,
  index: number,
  input: Input,
  work: (input: Input, index: number) => Promise<Result>,
): void {
  running.set(
    index,
    work(input, index).then(result => [index, result] as const),
  );
}

function iteratorOf<T>(inputs: Iterable<T> | AsyncIterable<T>): AsyncIterator<T> {
  if (Symbol.asyncIterator in inputs) return inputs[Symbol.asyncIterator]();
  const iterator = inputs[Symbol.iterator]();
  return {
    next: async () => iterator.next(),
    return: async () => iterator.return?.() ?? { done: true, value: undefined },
  };
}

/** A promise that is broken when the signal is aborted, and a way to let go of the signal. */
function stopping(signal: AbortSignal | undefined): { readonly promise: Promise<never>; readonly end: () => void } {
  if (!signal) return { promise: new Promise(() => undefined), end: () => undefined };
  let onAbort = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  promise.catch(() => undefined);
  return { promise, end: () => signal.removeEventListener('abort', onAbort) };
}
