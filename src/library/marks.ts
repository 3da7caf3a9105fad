/** Sets of documents by their places in the list by date, one byte each: quick to join for tens of thousands. */

export type Marks = Uint8Array;

export function union(sets: readonly Marks[], size: number): Marks {
  const all = new Uint8Array(size);
  for (const set of sets) for (let i = 0; i < size; i++) all[i] = (all[i] as number) | (set[i] as number);
  return all;
}

/** What is in all of them; everything, of none. */
export function common(sets: readonly Marks[], size: number): Marks {
  const all = new Uint8Array(size).fill(1);
  for (const set of sets) for (let i = 0; i < size; i++) all[i] = (all[i] as number) & (set[i] as number);
  return all;
}

export function without(set: Marks): Marks {
  return set.map(each => 1 - each);
}

/** The places that are marked, in order. */
export function placesIn(set: Marks): number[] {
  const places: number[] = [];
  for (let i = 0; i < set.length; i++) if (set[i] === 1) places.push(i);
  return places;
}
