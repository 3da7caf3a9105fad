/** The numbered places of a document, found by what the text calls them. */

import { unitNumbers } from '../../akn/eid.js';
import { clean } from '../../akn/metadata.js';
import { matchable, textOf } from '../../akn/text.js';
import type { InternalItem, Scope } from '../../citations/internal-reference.js';
import { isBlock } from '../../cited/blocks.js';
import type { OwnScope } from '../../languages/unit.js';
import { countOf } from '../../numbers/printed.js';
import type { Element } from '../../xml/tree.js';
import { childOf, find, findAll } from '../../xml/walk.js';
import { annexCount, type Heading, headingsIn } from './annexes.js';
import { addUnit, hasKind, kindOf, nearest, pointIn, type Unit, type Units, unitsNumbered } from './units.js';

/** Where a text stands: the annex (or member of a collection) and the units around it, outermost first. */
export interface Position {
  readonly component: Component;
  readonly around: readonly Element[];
  /** Order in the document. */
  readonly order: number;
  /** The outermost table around: it may hold a text of its own with numbers of its own. */
  readonly table: Element | undefined;
}

/** A place with its id, `missing` where the document has none of that name, `unknown` where it cannot be told which is meant. */
export type Found = { readonly eId: string } | 'missing' | 'unknown';

export interface Places {
  /** Titles of the annexes in order; undefined for one without a title. */
  readonly titles: readonly (string | undefined)[];
  readonly positionOf: (element: Element) => Position;
  readonly find: (item: InternalItem, scope: Scope, position: Position) => Found;
}

/** The resolution itself, or one of its annexes. */
interface Component {
  readonly root: Element | undefined;
  readonly units: Units;
}

interface Whole {
  readonly main: Component;
  readonly annexes: readonly Element[];
  readonly components: ReadonlyMap<Element, Component>;
  /** Id → the unit that has it and its component. */
  readonly byId: ReadonlyMap<string, { readonly element: Element; readonly component: Component }>;
  /** Headings "Annex B" inside an annex: several that were marked up as one. */
  readonly headings: () => readonly Heading[];
}

export function placesOf(root: Element): Places {
  const positions = new Map<Element, Position>();
  const whole = survey(root, positions);
  const nowhere = { component: whole.main, around: [], order: 0, table: undefined };
  return {
    titles: whole.annexes.map(titleOf),
    positionOf: element => positions.get(element) ?? nowhere,
    find: (item, scope, position) => findPlace(item, scope, position, whole),
  };
}

/** Walks the document once: positions of the blocks, units of all components. Most elements hold what stands around them. */
function survey(root: Element, positions: Map<Element, Position>): Whole {
  const annexes: Element[] = [];
  const main: Component = { root: undefined, units: new Map() };
  const components = new Map<Element, Component>();
  const byId = new Map<string, { element: Element; component: Component }>();
  let count = 0;
  const go = (node: Element, outer: Position, number: string | undefined): void => {
    if (node.name === 'meta') return;
    const order = count++;
    const inside = isComponent(node) ? component(node, outer) : inTable(node, inUnit(node, outer, order, number));
    if (isBlock(node)) positions.set(node, { ...inside, order });
    const numbers = unitNumbers(node);
    for (const child of node.children) if (child.type === 'element') go(child, inside, numbers.get(child));
  };
  const component = (node: Element, outer: Position): Position => {
    const own = { root: node, units: new Map() };
    if (node.name === 'attachment') annexes.push(node);
    components.set(node, own);
    return { ...outer, component: own };
  };
  const inUnit = (node: Element, outer: Position, order: number, number: string | undefined): Position => {
    const kind = kindOf(node);
    if (!kind) return outer;
    const { component, around } = outer;
    addUnit(component.units, kind, number, { element: node, around, order });
    if (node.attributes['eId']) byId.set(node.attributes['eId'], { element: node, component });
    return { ...outer, around: [...around, node] };
  };
  go(root, { component: main, around: [], order: 0, table: undefined }, undefined);
  return { main, annexes, components, byId, headings: once(() => headingsIn(annexes)) };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function inTable(node: Element, outer: Position): Position {
  return node.name === 'table' && !outer.table ? { ...outer, table: node } : outer;
}

function isComponent(node: Element): boolean {
  return node.name === 'attachment' || node.name === 'component';
}

function titleOf(annex: Element): string | undefined {
  const preface = find(annex, 'preface');
  const title = (preface && find(preface, 'docTitle')) ?? childOf(annex, 'heading');
  return title && matchable(clean(title));
}

function findPlace(item: InternalItem, scope: Scope, position: Position, whole: Whole): Found {
  if (item.unit === 'annex' || item.unit === 'appendix') return annexNamed(item, scope, position, whole);
  switch (scope.kind) {
    case 'title':
      return inAnnex(item, whole.annexes[scope.annex], whole);
    case 'inside':
      return insideOuter(item, findPlace(scope.outer, scope.scope, position, whole), whole);
    case 'own':
      return ofOwn(item, scope.scope, position, whole);
    default:
      return unitAround(item, scope.kind, position);
  }
}

function inAnnex(item: InternalItem, annex: Element | undefined, whole: Whole): Found {
  const component = annex && whole.components.get(annex);
  return component ? unitIn(item, component) : 'unknown';
}

function ofOwn(item: InternalItem, scope: OwnScope, position: Position, whole: Whole): Found {
  if (scope === 'article') return unitInArticle(item, position);
  if (scope === 'resolution') return unitIn(item, enclosing(position, whole));
  const found = unitIn(item, position.component);
  return found === 'missing' && !position.component.root ? 'unknown' : found;
}

/** A unit or point inside a place that was found before. */
function insideOuter(item: InternalItem, outer: Found, whole: Whole): Found {
  if (typeof outer === 'string') return 'unknown';
  const annex = whole.annexes.find(each => each.attributes['eId'] === outer.eId);
  if (annex) return inAnnex(item, annex, whole);
  const place = whole.byId.get(outer.eId);
  if (!place) return 'unknown';
  return item.number === undefined
    ? idOf(pointIn(place.element, item.points))
    : unitIn(item, place.component, place.element);
}

/** The member of a collection that an annex belongs to, else the document itself. */
function enclosing(position: Position, { main }: Whole): Component {
  return position.component.root?.name === 'component' ? position.component : main;
}

function annexNamed(item: InternalItem, scope: Scope, position: Position, whole: Whole): Found {
  const { annexes, headings } = whole;
  if (item.unit === 'appendix' || scope.kind !== 'own' || scope.scope !== 'resolution') return 'unknown';
  if (annexes.length === 0) return 'missing';
  if (position.component.root?.name === 'component') return 'unknown';
  if (item.number === undefined) return annexes.length === 1 ? placeWithId(annexes[0]) : 'unknown';
  const wanted = countOf(item.number);
  const labels = annexes.map(annexCount);
  const annex = annexes[wanted === undefined ? -1 : labels.indexOf(wanted)];
  if (annex) return placeWithId(annex);
  const heading = headings().find(each => each.count === wanted);
  if (heading) return { eId: heading.eId };
  return labels.every(label => label !== undefined) ? 'missing' : 'unknown';
}

function unitAround(item: InternalItem, direction: 'above' | 'below', position: Position): Found {
  if (item.number === undefined) return pointNear(item, position);
  const own = item.unit === 'paragraph' && position.table ? numbersIn(position.table) : undefined;
  // Cells have no ids: the table is as near as a reference inside it can lead.
  if (own && own.size > 1) return own.has(item.number) ? placeWithId(position.table) : 'unknown';
  const { units } = position.component;
  const sections = position.around.filter(each => kindOf(each) !== 'paragraph' && kindOf(each) !== 'point');
  const chosen = nearest(unitsNumbered(units, item.unit, item.number), direction, position.order, sections);
  const found = placeOf(chosen, item, units);
  return found === 'missing' && position.table ? 'unknown' : found;
}

const numbered = new WeakMap<Element, ReadonlySet<string>>();

/** Numbers of the paragraphs that a table prints in its cells, as procedures annexed in a table do. */
function numbersIn(table: Element): ReadonlySet<string> {
  const known = numbered.get(table);
  if (known) return known;
  const found = findAll(table, isBlock).flatMap(block => NUMBERED.exec(textOf(block))?.[1] ?? []);
  numbered.set(table, new Set(found));
  return new Set(found);
}

const NUMBERED = /^\s*(\d{1,3})\s{0,9}[.–—-]\s{0,9}\D/u;

/** "subparagraph (a) above": a point of the paragraph around. */
function pointNear(item: InternalItem, position: Position): Found {
  const paragraph = position.around.findLast(each => kindOf(each) === 'paragraph');
  return paragraph ? idOf(pointIn(paragraph, item.points)) : 'unknown';
}

function unitInArticle(item: InternalItem, position: Position): Found {
  const article = position.around.findLast(each => ['article', 'rule'].includes(kindOf(each) ?? ''));
  return article ? unitIn(item, position.component, article) : 'unknown';
}

/** More of one number than any text has: nobody could tell which is meant. */
const MOST = 500;

/** The unit of that number in a component or in one of its units; one that occurs several times there cannot be told. */
function unitIn(item: InternalItem, { units }: Component, inside?: Element): Found {
  if (item.number === undefined) return 'unknown';
  const all = unitsNumbered(units, item.unit, item.number);
  if (all.length > MOST) return 'unknown';
  const found = inside ? all.filter(unit => unit.around.includes(inside)) : all;
  const alike = found.length > 1 ? found.filter(({ element }) => isPrintedAs(element, item.number)) : found;
  return alike.length === 1 || found.length === 0 ? placeOf(alike[0], item, units) : 'unknown';
}

/** "I." and "1." count the same: the text means the one that it prints. */
function isPrintedAs({ children }: Element, number = ''): boolean {
  const num = children.find(child => child.type === 'element' && child.name === 'num');
  return (
    num?.type === 'element' &&
    textOf(num)
      .trim()
      .replace(/^\(|[.)]+$/gu, '') === number
  );
}

/** A document without units of the kind has them unmarked: nothing can be said of what it lacks. */
function placeOf(unit: Unit | undefined, item: InternalItem, units: Units): Found {
  if (!unit) return hasKind(units, item.unit) ? 'missing' : 'unknown';
  return item.points.length === 0 ? placeWithId(unit.element) : idOf(pointIn(unit.element, item.points));
}

/** Points that are marked up, but not this one, are missing. */
function idOf(element: Element | undefined): Found {
  return element ? placeWithId(element) : 'missing';
}

function placeWithId(element: Element | undefined): Found {
  const eId = element?.attributes['eId'];
  return eId ? { eId } : 'unknown';
}
