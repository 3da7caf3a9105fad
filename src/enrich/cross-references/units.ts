/** The numbered units of a document: paragraphs, sections, articles, their points. */

import { textOf } from '../../akn/text.js';
import type { Pinpoint } from '../../citations/citation.js';
import { arabicLetter } from '../../numbers/arabic-parts.js';
import { normaliseNumber } from '../../numbers/id-part.js';
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf, findAll } from '../../xml/walk.js';
import { countOf } from './annexes.js';

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

export function addUnit(units: Units, kind: Kind, unit: Unit): void {
  const number = numberOf(unit.element);
  if (number === '') return;
  append(units, `${kind} ${number}`, unit);
  if (COUNTED.has(kind)) append(units, countKey(kind, number), unit);
  if (!units.has(kind)) units.set(kind, [unit]);
}

function append(units: Units, key: string, unit: Unit): void {
  const known = units.get(key);
  if (known) known.push(unit);
  else units.set(key, [unit]);
}

/** Kinds that one language numbers in Roman figures, another in words: "section II", "第二节", "الفرع الثاني". */
const COUNTED: ReadonlySet<Kind> = new Set(['section', 'chapter', 'part', 'article']);

function countKey(kind: Kind, number: string): string {
  const letter = arabicLetter(number);
  const count = letter === number && !/^[A-HJ-UW-Z]$/.test(number) ? countOf(number) : undefined;
  return `${kind} no. ${count ?? letter}`;
}

/** All units of that number, in order. Translations call the sections of a text without parts its parts ("الجزء الثاني"). */
export function unitsNumbered(units: Units, kind: Kind, printed: string): readonly Unit[] {
  const same = units.get(`${kind} ${normaliseNumber(printed)}`);
  if (same || !COUNTED.has(kind)) return same ?? [];
  const counted = units.get(countKey(kind, printed));
  return counted ?? (kind === 'part' && !units.has(kind) ? unitsNumbered(units, 'section', printed) : []);
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

function numberOf(node: Element): string {
  const num = childOf(node, 'num');
  return num ? normaliseNumber(textOf(num)) : '';
}

/** A point inside a unit; the unit itself where its points are not marked up; undefined where it has others. */
export function pointIn(unit: Element, points: readonly string[]): Element | undefined {
  let place = unit;
  for (const point of points) {
    const inner = pointsOf(place);
    if (inner.length === 0) return place;
    const number = normaliseNumber(point);
    const wanted = inner.find(each => numberOf(each) === number) ?? onlyPoint(place, number);
    if (!wanted) return undefined;
    place = wanted;
  }
  return place;
}

/** Files of others mark points up at other depths than they are printed. */
function onlyPoint(place: Element, number: string): Element | undefined {
  const all = findAll(place, node => kindOf(node) === 'point' && numberOf(node) === number);
  return all.length === 1 ? all[0] : undefined;
}

/** The nearest points below an element. */
function pointsOf(unit: Element): Element[] {
  return childrenOf(unit).flatMap(child =>
    kindOf(child) === 'point' ? [child] : child.name === 'meta' ? [] : pointsOf(child),
  );
}
