/** The numbered units of a document: paragraphs, sections, articles, their points. */

import { unitNumbers } from '../../akn/eid.js';
import type { Pinpoint } from '../../citations/citation.js';
import { possibleParts } from '../../numbers/id-part.js';
import type { Element } from '../../xml/tree.js';
import { childrenOf } from '../../xml/walk.js';

export interface Unit {
  readonly element: Element;
  /** Units around it, outermost first. */
  readonly around: readonly Element[];
  /** Order in the document. */
  readonly order: number;
}

/** Units of a resolution or annex by kind and number: `paragraph 9` → all that carry it, in order. */
export type Units = Map<string, Unit[]>;

type Kind = Pinpoint['unit'] | 'point';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['paragraph', 'paragraph'],
  ['section', 'section'],
  ['article', 'article'],
  ['chapter', 'chapter'],
  ['part', 'part'],
  ['rule', 'rule'],
  ['point', 'point'],
  ['subparagraph', 'point'],
  ['item', 'point'],
  ['indent', 'point'],
]);

export function kindOf(node: Element): Kind | undefined {
  const name = node.name === 'hcontainer' ? (node.attributes['name'] ?? '') : node.name;
  return KINDS.get(name);
}

/** @param number what it says in an id: the same in every language */
export function addUnit(units: Units, kind: Kind, number: string | undefined, unit: Unit): void {
  if (!number) return;
  const key = `${kind} ${number}`;
  const known = units.get(key);
  if (known) known.push(unit);
  else units.set(key, [unit]);
  if (!units.has(kind)) units.set(kind, [unit]);
}

/** All units of that number, in order. Translations call the sections of a text without parts its parts ("الجزء الثاني"). */
export function unitsNumbered(units: Units, kind: Kind, printed: string): readonly Unit[] {
  for (const number of possibleParts(printed)) {
    const found = units.get(`${kind} ${number}`);
    if (found) return found;
  }
  return kind === 'part' && !units.has(kind) ? unitsNumbered(units, 'section', printed) : [];
}

/** Whether there is any numbered unit of that kind. */
export function hasKind(units: Units, kind: Kind): boolean {
  return units.has(kind);
}

/** How many neighbours are looked at for one of the same section. */
const REACH = 50;

/**
 * The unit meant by "above" or "below": the nearest one of the same section, else the nearest. A number that stands on
 * the other side only is taken too: texts are moved after they were written.
 */
export function nearest(
  candidates: readonly Unit[],
  direction: 'above' | 'below',
  order: number,
  sections: readonly Element[],
): Unit | undefined {
  const after = firstAfter(candidates, order);
  const above = candidates.slice(Math.max(0, after - REACH), after).reverse();
  const below = candidates.slice(after, after + REACH);
  const ordered = direction === 'above' ? [...above, ...below] : [...below, ...above];
  return ordered.find(unit => sections.every(each => unit.around.includes(each))) ?? ordered[0];
}

/** Index of the first unit that begins behind a place (they are in order). */
function firstAfter(candidates: readonly Unit[], order: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Unit).order <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A point inside a unit; the unit itself where its points are not marked up; undefined where it has others. */
export function pointIn(unit: Element, points: readonly string[]): Element | undefined {
  let place = unit;
  for (const point of points) {
    const inner = pointsOf(place, 'nearest');
    if (inner.length === 0) return place;
    const wanted = numbered(inner, point)[0] ?? onlyPoint(place, point);
    if (!wanted) return undefined;
    place = wanted;
  }
  return place;
}

interface Point {
  readonly element: Element;
  readonly number: string | undefined;
}

/** The points that a text calls by this number, under the likeliest reading that any has. */
function numbered(points: readonly Point[], printed: string): readonly Element[] {
  for (const part of possibleParts(printed, 'point')) {
    const found = points.filter(({ number }) => number === part);
    if (found.length > 0) return found.map(({ element }) => element);
  }
  return [];
}

/** Files of others mark points up at other depths than they are printed. */
function onlyPoint(place: Element, printed: string): Element | undefined {
  const all = numbered(pointsOf(place, 'all'), printed);
  return all.length === 1 ? all[0] : undefined;
}

/** The nearest points below an element, and those inside of them where that is wanted. */
function pointsOf(unit: Element, depth: 'nearest' | 'all'): Point[] {
  const numbers = unitNumbers(unit);
  return childrenOf(unit).flatMap(child => {
    if (child.name === 'meta') return [];
    if (kindOf(child) !== 'point') return pointsOf(child, depth);
    const point = { element: child, number: numbers.get(child) };
    return depth === 'all' ? [point, ...pointsOf(child, depth)] : [point];
  });
}
