/** A number of places; who finds none free waits in line. */

export interface Places {
  /** How many are waiting. */
  readonly waiting: () => number;
  /** @returns gives the place back. @throws the reason of `signal` */
  readonly take: (signal?: AbortSignal) => Promise<() => void>;
}

export function places(count: number): Places {
  const line = new Set<() => void>();
  let free = count;
  const giveBack = (): void => {
    const [next] = line;
    if (next) {
      line.delete(next);
      next();
    } else free++;
  };
  const once = (): (() => void) => {
    let isGiven = false;
    return () => {
      if (!isGiven) giveBack();
      isGiven = true;
    };
  };
  const take = async (signal?: AbortSignal): Promise<() => void> => {
    signal?.throwIfAborted();
    if (free > 0) free--;
    else await turnIn(line, signal);
    return once();
  };
  return { waiting: () => line.size, take };
}

function turnIn(line: Set<() => void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const turn = (): void => {
      signal?.removeEventListener('abort', leave);
      resolve();
    };
    const leave = (): void => {
      line.delete(turn);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    line.add(turn);
  });
}
