/** The places of a masthead that the style sheet lays out, each held by the first line of its kind; all other lines follow. */
import type { Element } from '../../xml/tree.js';
import { elementsOf, holds, isBlank } from './words.js';

/** Where a line of a masthead has its place. */
export interface MastheadPlace {
  /** What the style sheet lays out. */
  readonly class: string;
  /** On the printed page: beside the organ, or bold among the lines of the session. */
  readonly of?: 'issue' | 'body';
}

/** The places of the lines of a cover page. */
export function mastheadPlaces(cover: Element): ReadonlyMap<Element, MastheadPlace> {
  const counts = new Map<string, number>();
  const places = new Map<Element, MastheadPlace>();
  for (const line of linesOf(cover)) {
    const kind = kindOf(line);
    const before = counts.get(kind) ?? 0;
    places.set(line, { class: placeOf(kind, before), ...printedAs(line) });
    if (!isBlank(line)) counts.set(kind, before + 1);
  }
  return places;
}

const BODY: ReadonlySet<string> = new Set(['session', 'docAuthority', 'docCommittee', 'docProponent']);

/** Distribution, date of issue, original language; session, subsidiary body, name of the agenda item. */
function printedAs(line: Element): { readonly of?: 'issue' | 'body' } {
  const named = (name: RegExp) =>
    holds(line, each => each.name === 'inline' && name.test(each.attributes['name'] ?? ''));
  const isIssued = holds(line, each => each.name === 'docDate' && each.attributes['refersTo'] !== '#adoptionDate');
  if (isIssued || holds(line, each => each.name === 'docStatus') || named(/distribution|originalLanguage/i)) {
    return { of: 'issue' };
  }
  return holds(line, each => BODY.has(each.name)) || named(/item ?(?:name|title)/i) ? { of: 'body' } : {};
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
