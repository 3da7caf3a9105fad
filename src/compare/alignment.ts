/** Two sequences side by side: the fewest steps that make one of the other (Myers, 1986). */

export type Pair<T> =
  | readonly [first: T, second: T]
  | readonly [first: T, second: undefined]
  | readonly [first: undefined, second: T];

/** More steps than this are not looked for: the rest is taken as wholly different. Keeps time and memory bounded. */
const MOST_STEPS = 1500;

/** Pairs in reading order; an element without a counterpart stands alone. `same` must be an equality. */
export function align<T>(first: readonly T[], second: readonly T[], same: (a: T, b: T) => boolean): readonly Pair<T>[] {
  const head = commonHead(first, second, same);
  const tail = commonTail(first, second, head, same);
  const middle = shortestEdit(first.slice(head, first.length - tail), second.slice(head, second.length - tail), same);
  return [
    ...first.slice(0, head).map((item, at): Pair<T> => [item, second[at] as T]),
    ...middle,
    ...first.slice(first.length - tail).map((item, at): Pair<T> => [item, second[second.length - tail + at] as T]),
  ];
}

function commonHead<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && same(a[length] as T, b[length] as T)) length++;
  return length;
}

function commonTail<T>(a: readonly T[], b: readonly T[], head: number, same: (x: T, y: T) => boolean): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && same(a[a.length - 1 - length] as T, b[b.length - 1 - length] as T)) length++;
  return length;
}

function shortestEdit<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): Pair<T>[] {
  const most = Math.min(a.length + b.length, MOST_STEPS);
  const ends: Int32Array[] = [];
  let reach = new Int32Array(2 * most + 3);
  for (let steps = 0; steps <= most; steps++) {
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && at(reach, k - 1, most) < at(reach, k + 1, most));
      let x = down ? at(reach, k + 1, most) : at(reach, k - 1, most) + 1;
      while (x < a.length && x - k < b.length && same(a[x] as T, b[x - k] as T)) x++;
      reach[k + most + 1] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(a, b, [...ends, reach], most);
    }
    ends.push(reach);
    reach = reach.slice();
  }
  return [...a.map((item): Pair<T> => [item, undefined]), ...b.map((item): Pair<T> => [undefined, item])];
}

function at(reach: Int32Array, k: number, most: number): number {
  return reach[k + most + 1] ?? 0;
}

function backtrack<T>(a: readonly T[], b: readonly T[], ends: readonly Int32Array[], most: number): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let x = a.length;
  let y = b.length;
  for (let steps = ends.length - 1; steps > 0; steps--) {
    const before = ends[steps - 1] as Int32Array;
    const k = x - y;
    const down = k === -steps || (k !== steps && at(before, k - 1, most) < at(before, k + 1, most));
    const fromX = at(before, down ? k + 1 : k - 1, most);
    const fromY = fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) pairs.push([a[--x] as T, b[--y] as T]);
    pairs.push(down ? [undefined, b[--y] as T] : [a[--x] as T, undefined]);
  }
  while (x > 0) pairs.push([a[--x] as T, b[--y] as T]);
  return pairs.reverse();
}
