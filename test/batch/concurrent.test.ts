import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { concurrent } from '../../src/batch/concurrent.js';

const later = <T>(value: T, turns: number): Promise<T> =>
  turns > 0 ? Promise.resolve().then(() => later(value, turns - 1)) : Promise.resolve(value);

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of results) list.push(each);
  return list;
}

const turns = [30, 5, 20, 1, 10];

describe('several things at once', () => {
  test('in the order of the inputs, or as they come', async () => {
    const work = (n: number, index: number) => later(index, n);
    expect(await all(concurrent(turns, work, { limit: 5, ordered: true }))).toEqual([0, 1, 2, 3, 4]);
    expect(await all(concurrent(turns, work, { limit: 5, ordered: false }))).toEqual([3, 1, 4, 2, 0]);
  });

  test.each([true, false])(
    'never more than the limit, never a further input before there is room (ordered: %s)',
    async ordered => {
      let running = 0;
      let most = 0;
      let taken = 0;
      let given = 0;
      let ahead = 0;
      function* inputs() {
        for (let n = 0; n < 50; n++) {
          taken++;
          ahead = Math.max(ahead, taken - given);
          yield n % 7;
        }
      }
      const work = async (n: number) => {
        most = Math.max(most, ++running);
        for (let turn = 0; turn < n; turn++) await new Promise(setImmediate);
        running--;
      };
      for await (const _ of concurrent(inputs(), work, { limit: 3, ordered })) given++;
      expect(given).toBe(50);
      expect(most).toBe(3);
      expect(ahead).toBeLessThanOrEqual(4);
    },
  );

  test('nothing in, nothing out', async () => {
    expect(await all(concurrent([], later, { limit: 3, ordered: true }))).toEqual([]);
  });

  test('a stop does not wait for an input or a result that never comes', async () => {
    const never = new Promise<never>(() => undefined);
    async function* inputs() {
      yield 1;
      yield await never;
    }
    const controller = new AbortController();
    const results = concurrent(inputs(), n => later(n, 1), { limit: 2, ordered: false, signal: controller.signal });
    const first = results.next();
    controller.abort(new Error('stop'));
    await expect(first).rejects.toThrow('stop');
    const aborted = concurrent([1], () => never, {
      limit: 1,
      ordered: true,
      signal: AbortSignal.abort(new Error('stop')),
    });
    await expect(all(aborted)).rejects.toThrow('stop');
  });

  test('a reader that has enough ends the source', async () => {
    let ended = false;
    function* inputs() {
      try {
        for (let n = 0; ; n++) yield n;
      } finally {
        ended = true;
      }
    }
    for await (const n of concurrent(inputs(), n => later(n, 0), { limit: 2, ordered: true })) if (n === 3) break;
    await later(0, 5);
    expect(ended).toBe(true);
  });

  test.each([true, false])(
    'results that were given are forgotten while the run goes on (ordered: %s)',
    async ordered => {
      setFlagsFromString('--expose-gc');
      const collectGarbage = runInNewContext('gc') as () => void;
      const given: WeakRef<object>[] = [];
      const { signal } = new AbortController();
      for await (const result of concurrent(Array(300).keys(), async n => ({ n }), { limit: 3, ordered, signal })) {
        given.push(new WeakRef(result));
        if (given.length < 300) continue;
        // A reference that was made in this turn lives as long as the turn.
        await new Promise(setImmediate);
        collectGarbage();
        expect(given.filter(each => each.deref() !== undefined).length).toBeLessThan(10);
      }
    },
  );

  test('a fault of the source is told', async () => {
    async function* inputs() {
      yield 1;
      throw new Error('no more');
    }
    await expect(all(concurrent(inputs(), n => later(n, 0), { limit: 1, ordered: true }))).rejects.toThrow('no more');
  });
});
