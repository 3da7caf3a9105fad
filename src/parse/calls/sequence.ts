/**
 * Which of the candidates call the notes: each note once, in the order of the list, at the least cost over the whole
 * text. Found step by step: after each note stands the list of the best ways to have come so far, by place.
 */

import { CERTAIN } from './cost.js';

/** A number in the text that may be a call. */
export interface Candidate {
  /** Order in the text over all paragraphs. */
  readonly position: number;
  readonly marker: string;
  readonly cost: number;
}

/** A way to have placed the notes so far: the last place taken, its cost, and the way before. */
interface Way {
  readonly position: number;
  readonly cost: number;
  readonly chosen: Candidate | undefined;
  readonly before: Way | undefined;
}

/** Price of a note that nothing calls. */
const UNCALLED = 12;
/** Ways so much worse than the best are given up. */
const WORSE = 60;

/**
 * @param markers marks of the notes, in the order of the list
 * @param candidates by position
 * @returns for each note the candidate that calls it first, or undefined
 */
export function firstCalls<C extends Candidate>(
  markers: readonly string[],
  candidates: readonly C[],
): readonly (C | undefined)[] {
  const byMarker = grouped(candidates);
  let ways: readonly Way[] = [{ position: -1, cost: 0, chosen: undefined, before: undefined }];
  for (const marker of markers) ways = step(ways, byMarker.get(marker) ?? []);
  const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
  return chosenBy(best) as readonly (C | undefined)[];
}

function grouped<C extends Candidate>(candidates: readonly C[]): Map<string, C[]> {
  const groups = new Map<string, C[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.marker);
    if (group) group.push(candidate);
    else groups.set(candidate.marker, [candidate]);
  }
  return groups;
}

/** Ways are sorted by place with falling cost, so the last one before a place is the cheapest. */
function step(ways: readonly Way[], candidates: readonly Candidate[]): Way[] {
  const next: Way[] = ways.map(way => ({
    position: way.position,
    cost: way.cost + UNCALLED,
    chosen: undefined,
    before: way,
  }));
  let at = 0;
  for (const candidate of candidates) {
    while (at < ways.length && (ways[at] as Way).position < candidate.position) at++;
    const before = ways[at - 1];
    if (!before) continue;
    // Of two certain places the earlier is the first call, and the later repeats it.
    const cost = before.cost + (candidate.cost <= CERTAIN ? 0 : candidate.cost);
    next.push({ position: candidate.position, cost, chosen: candidate, before });
  }
  return pruned(next);
}

function pruned(ways: Way[]): Way[] {
  ways.sort((a, b) => a.position - b.position || a.cost - b.cost);
  const least = ways.reduce((lowest, way) => Math.min(lowest, way.cost), Infinity);
  const kept: Way[] = [];
  let lowest = Infinity;
  for (const way of ways) {
    if (way.cost >= lowest || way.cost > least + WORSE) continue;
    kept.push(way);
    lowest = way.cost;
  }
  return kept;
}

function chosenBy(last: Way): (Candidate | undefined)[] {
  const chosen: (Candidate | undefined)[] = [];
  for (let way: Way | undefined = last; way?.before; way = way.before) chosen.push(way.chosen);
  return chosen.reverse();
}
