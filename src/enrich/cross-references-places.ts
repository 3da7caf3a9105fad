/** The numbered places of a document, found by what the text calls them. */
import { clean } from '../akn/metadata.js';
import { normaliseNumber } from '../akn/number.js';
import { matchable, textOf } from '../akn/text.js';
import type { Element } from '../akn/tree.js';
import { childOf, childrenOf, find, findAll } from '../akn/walk.js';
import type { Pinpoint } from '../citations/citation.js';
import type { InternalItem, Scope } from '../citations/internal.js';
import type { OwnScope } from '../citations/words/words.js';
import { annexCount, countOf, type Heading, headingsIn } from './cross-references-annexes.js';

/** Where a text stands: the annex (or member of a collection) and the units around it, outermost first. */
export interface Position {
  readonly component: Component;
  readonly around: readonly Element[];
  /** Order in the document. */
  readonly order: number;
  /** A table may hold a text of its own with numbers of its own. */
  readonly inTable: boolean;
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
  readonly units: Unit[];
}

interface Unit {
  readonly element: Element;
  readonly kind: Pinpoint['unit'] | 'point';
  readonly number: string;
  readonly around: readonly Element[];
  readonly order: number;
}

const KINDS: Readonly<Record<string, Unit['kind']>> = {
  paragraph: 'paragraph',
  section: 'section',
  article: 'article',
  chapter: 'chapter',
  part: 'part',
  rule: 'rule',
  point: 'point',
  subparagraph: 'point',
  item: 'point',
  indent: 'point',
};

export function placesOf(root: Element): Places {
  const annexes = findAll(root, 'attachment');
  const main: Component = { root: undefined, units: [] };
  const components = new Map<Element, Component>();
  const positions = new Map<Element, Position>();
  let order = 0;
  let known: readonly Heading[] | undefined;
  const headings = () => {
    known ??= headingsIn(annexes);
    return known;
  };
  const go = (node: Element, component: Component, around: readonly Element[], table: boolean): void => {
    if (node.name === 'meta') return;
    const own = isComponent(node) ? { root: node, units: [] } : component;
    if (own !== component) components.set(node, own);
    order++;
    const inTable = table || node.name === 'table';
    positions.set(node, { component: own, around, order, inTable });
    const kind = kindOf(node);
    if (kind) own.units.push({ element: node, kind, number: numberOf(node), around, order });
    const inside = kind ? [...around, node] : around;
    for (const child of node.children) if (child.type === 'element') go(child, own, inside, inTable);
  };
  go(root, main, [], false);
  return {
    titles: annexes.map(titleOf),
    positionOf: element => positions.get(element) ?? { component: main, around: [], order: 0, inTable: false },
    find: (item, scope, position) => findPlace(item, scope, position, { main, annexes, components, headings }),
  };
}

function isComponent(node: Element): boolean {
  return node.name === 'attachment' || node.name === 'component';
}

function kindOf(node: Element): Unit['kind'] | undefined {
  const name = node.name === 'hcontainer' ? (node.attributes['name'] ?? '') : node.name;
  return KINDS[name];
}

function numberOf(node: Element): string {
  const num = childOf(node, 'num');
  return num ? normaliseNumber(textOf(num)) : '';
}

function titleOf(annex: Element): string | undefined {
  const preface = find(annex, 'preface');
  const title = (preface && find(preface, 'docTitle')) ?? childOf(annex, 'heading');
  return title && matchable(clean(title));
}

interface Whole {
  readonly main: Component;
  readonly annexes: readonly Element[];
  readonly components: ReadonlyMap<Element, Component>;
  /** Headings "Annex B" inside an annex: several that were marked up as one. */
  readonly headings: () => readonly Heading[];
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
  return component ? unitIn(item, component.units, undefined) : 'unknown';
}

function ofOwn(item: InternalItem, scope: OwnScope, position: Position, whole: Whole): Found {
  if (scope === 'article') return unitInArticle(item, position);
  const component = scope === 'resolution' ? enclosing(position, whole) : position.component;
  return unitIn(item, component.units, scope === 'annex' && !component.root ? 'unknown' : undefined);
}

/** A unit or point inside a place that was found before. */
function insideOuter(item: InternalItem, outer: Found, whole: Whole): Found {
  if (typeof outer === 'string') return outer === 'missing' ? 'unknown' : outer;
  const annex = whole.annexes.find(each => each.attributes['eId'] === outer.eId);
  if (annex) return inAnnex(item, annex, whole);
  const all = [whole.main, ...whole.components.values()].flatMap(component => component.units);
  const place = all.find(unit => unit.element.attributes['eId'] === outer.eId)?.element;
  if (!place) return 'unknown';
  if (item.number === undefined) return pointIn(place, item.points);
  return unitIn(
    item,
    all.filter(unit => unit.around.includes(place)),
    undefined,
  );
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
  if (item.number === undefined) return annexes.length === 1 ? idOf(annexes[0]) : 'unknown';
  const wanted = countOf(item.number);
  const labels = annexes.map(annexCount);
  const annex = annexes[wanted === undefined ? -1 : labels.indexOf(wanted)];
  const heading = annex ? undefined : headings().find(each => each.count === wanted);
  if (annex) return idOf(annex);
  if (heading) return { eId: heading.eId };
  return labels.every(label => label !== undefined) ? 'missing' : 'unknown';
}

function unitAround(item: InternalItem, direction: 'above' | 'below', position: Position): Found {
  const { units } = position.component;
  if (item.number === undefined) return pointNear(item, position);
  const all = candidates(item, units);
  const same = all.filter(unit => sharesSection(unit, position));
  const near = same.length > 0 ? same : all;
  const chosen =
    direction === 'above'
      ? near.findLast(unit => unit.order <= position.order)
      : near.find(unit => unit.order > position.order);
  const found = placeOf(chosen ?? near[0], item, units);
  return found === 'missing' && position.inTable ? 'unknown' : found;
}

/** "subparagraph (a) above": a point of the paragraph around. */
function pointNear(item: InternalItem, position: Position): Found {
  const paragraph = position.around.findLast(each => kindOf(each) === 'paragraph');
  return paragraph ? pointIn(paragraph, item.points) : 'unknown';
}

function unitInArticle(item: InternalItem, position: Position): Found {
  const article = position.around.findLast(each => ['article', 'rule'].includes(kindOf(each) ?? ''));
  if (!article) return 'unknown';
  return unitIn(
    item,
    position.component.units.filter(unit => unit.around.includes(article)),
    undefined,
  );
}

/** A number that occurs several times in the part cannot be told. */
function unitIn(item: InternalItem, units: readonly Unit[], otherwise: Found | undefined): Found {
  if (item.number === undefined) return 'unknown';
  const found = candidates(item, units);
  if (found.length > 1) return 'unknown';
  return found.length === 0 && otherwise ? otherwise : placeOf(found[0], item, units);
}

function candidates(item: InternalItem, units: readonly Unit[]): Unit[] {
  const wanted = normaliseNumber(item.number ?? '');
  return units.filter(unit => unit.kind === item.unit && unit.number === wanted);
}

/** Sections number their paragraphs anew: the number means the one of the same section. */
function sharesSection(unit: Unit, position: Position): boolean {
  const own = position.around.filter(each => kindOf(each) !== 'paragraph' && kindOf(each) !== 'point');
  return own.every(each => unit.around.includes(each));
}

/** A document without units of the kind has them unmarked: nothing can be said of what it lacks. */
function placeOf(unit: Unit | undefined, item: InternalItem, units: readonly Unit[]): Found {
  if (!unit) return units.some(each => each.kind === item.unit && each.number !== '') ? 'missing' : 'unknown';
  return item.points.length === 0 ? idOf(unit.element) : pointIn(unit.element, item.points);
}

/** A point inside a unit; the unit itself where its points are not marked up. */
function pointIn(unit: Element, points: readonly string[]): Found {
  let place = unit;
  for (const point of points) {
    const inner = pointsOf(place);
    if (inner.length === 0) return idOf(place);
    const number = normaliseNumber(point);
    const wanted = inner.find(each => numberOf(each) === number) ?? onlyPoint(place, number);
    if (!wanted) return 'missing';
    place = wanted;
  }
  return idOf(place);
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

function idOf(element: Element | undefined): Found {
  const eId = element?.attributes['eId'];
  return eId ? { eId } : 'unknown';
}
