/**
 * How many letters must be changed, added, left out or exchanged with their neighbour to make one word of another.
 * @returns a number above `most` when there are more
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = rowOf(one, other, i, above, before);
    if (row.every(cost => cost > most)) return most + 1;
    before = above;
    above = row;
  }
  return above[other.length] as number;
}

function rowOf(one: string, other: string, i: number, above: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= other.length; j++) {
    const isSame = one[i - 1] === other[j - 1];
    const isExchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    const exchange = isExchanged ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY;
    const replacement = (above[j - 1] as number) + (isSame ? 0 : 1);
    row.push(Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, replacement, exchange));
  }
  return row;
}
