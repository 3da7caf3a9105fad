/** Several things at once, in bounded number: the next is taken from the source only when there is room for it. */

export interface ConcurrentOptions {
  /** How many are under way at once. */
  readonly limit: number;
  /** How many are held at once, results that wait for an earlier one counted in. Default `limit`. */
  readonly held?: number;
  /** Results in the order of the inputs, not as they come. */
  readonly ordered: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Runs `work` for every input. Nothing but an abort, or a fault of the source or of `work` itself, ends the run.
 * No promise that lives as long as the run is ever raced against: it would keep every result that it was raced with.
 * @throws the reason of `signal` at once, even while an input or a result is waited for
 */
export async function* concurrent<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  work: (input: Input, index: number) => Promise<Result>,
  { limit, held = limit, ordered, signal }: ConcurrentOptions,
): AsyncGenerator<Result, void, undefined> {
  const source = iteratorOf(inputs);
  const room = { limit, held };
  const state: State<Result> = {
    done: new Map(),
    running: 0,
    taken: 0,
    taking: false,
    more: true,
    wake: () => undefined,
  };
  const onAbort = () => state.wake();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    for (let given = 0; ; ) {
      signal?.throwIfAborted();
      if (state.fault) throw state.fault.cause;
      if (hasRoom(state, room)) take(source, work, state);
      const due = ordered ? given : state.done.keys().next().value;
      const outcome = due === undefined ? undefined : state.done.get(due);
      if (due !== undefined && outcome) {
        state.done.delete(due);
        given++;
        yield outcome.result;
      } else if (isOver(state)) return;
      else if (!hasRoom(state, room)) await changeOf(state);
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // A source that hangs must not hold us: nobody waits for its end.
    if (state.more) source.return?.()?.then(undefined, () => undefined);
  }
}

interface State<Result> {
  /** Position of the input → what came of it, in the order in which they came. */
  readonly done: Map<number, { readonly result: Result }>;
  running: number;
  taken: number;
  /** An input was asked for and is not there yet. */
  taking: boolean;
  more: boolean;
  fault?: { readonly cause: unknown };
  /** Called whenever something has changed. */
  wake: () => void;
}

function hasRoom<Result>(
  { more, taking, running, done }: State<Result>,
  { limit, held }: Required<Pick<ConcurrentOptions, 'limit' | 'held'>>,
): boolean {
  return more && !taking && running < limit && running + done.size < held;
}

function isOver<Result>({ more, running, done }: State<Result>): boolean {
  return !more && running === 0 && done.size === 0;
}

/** Until something changes next: a promise for this wait alone. */
function changeOf<Result>(state: State<Result>): Promise<void> {
  return new Promise(resolve => {
    state.wake = resolve;
  });
}

/** Asks for the next input and begins its work when it comes. Does not wait. */
function take<Input, Result>(
  source: AsyncIterator<Input>,
  work: (input: Input, index: number) => Promise<Result>,
  state: State<Result>,
): void {
  const failed = (cause: unknown): void => {
    state.fault ??= { cause };
    state.wake();
  };
  state.taking = true;
  source.next().then(taken => {
    state.taking = false;
    if (taken.done) state.more = false;
    else {
      const index = state.taken++;
      state.running++;
      work(taken.value, index).then(result => {
        state.running--;
        state.done.set(index, { result });
        state.wake();
      }, failed);
    }
    state.wake();
  }, failed);
}

function iteratorOf<T>(inputs: Iterable<T> | AsyncIterable<T>): AsyncIterator<T> {
  if (Symbol.asyncIterator in inputs) return inputs[Symbol.asyncIterator]();
  const iterator = inputs[Symbol.iterator]();
  return {
    next: async () => iterator.next(),
    return: async () => iterator.return?.() ?? { done: true, value: undefined },
  };
}
