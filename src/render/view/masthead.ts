/** The places of a masthead that the style sheet lays out, each held by the first line of its kind; all other lines follow. */
import type { Element } from '../../xml/tree.js';
import { elementsOf, holds, isBlank } from './words.js';

/** Classes of the lines of a cover page. */
export function mastheadPlaces(cover: Element): ReadonlyMap<Element, string> {
  const counts = new Map<string, number>();
  const places = new Map<Element, string>();
  for (const line of linesOf(cover)) {
    const kind = kindOf(line);
    const before = counts.get(kind) ?? 0;
    places.set(line, placeOf(kind, before));
    if (!isBlank(line)) counts.set(kind, before + 1);
  }
  return places;
}

function linesOf(node: Element): Element[] {
  return elementsOf(node).flatMap(child => (child.name === 'p' ? [child, ...linesOf(child)] : linesOf(child)));
}

/** "United Nations", then the name of the organ; further authorities are bodies below it. */
const AUTHORITIES = ['publisher', 'organ'];

function placeOf(kind: string, before: number): string {
  if (kind === 'authority') return AUTHORITIES[before] ?? 'line body';
  return before === 0 ? kind : 'line';
}

const DISTRIBUTION: ReadonlySet<string | undefined> = new Set(['akn4un:distribution', 'distribution']);

function kindOf(line: Element): string {
  const has = (name: string) => holds(line, each => each.name === name);
  if (has('docNumber')) return 'symbol';
  if (has('docAuthority')) return 'authority';
  if (
    has('docStatus') ||
    holds(line, ({ name, attributes }) => name === 'inline' && DISTRIBUTION.has(attributes['name']))
  )
    return 'distribution';
  if (has('docDate')) return 'issued';
  return has('session') ? 'session' : 'line';
}
