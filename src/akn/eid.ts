/**
 * Element ids by the OASIS Naming Convention 1.0, chapter 5, as AKN4UN uses it (Guidelines part 1):
 * `[prefix__]name[_number]`, prefix = id of the element around it, number = the printed number or the position.
 */
import { idParts, normaliseNumber } from '../numbers/id-part.js';
import { type Element, element, type Node } from '../xml/tree.js';
import { childOf } from '../xml/walk.js';
import { textOf } from './text.js';

/** Short names of the convention; elements not listed keep their own. */
const SHORT: Readonly<Record<string, string>> = {
  alinea: 'al',
  article: 'art',
  blockList: 'list',
  chapter: 'chp',
  clause: 'cl',
  component: 'cmp',
  componentRef: 'cref',
  coverPage: 'cover',
  division: 'dvs',
  documentRef: 'dref',
  listIntroduction: 'intro',
  listWrapUp: 'wrap',
  mainBody: 'body',
  collectionBody: 'body',
  paragraph: 'para',
  quotedStructure: 'qstr',
  recital: 'rec',
  recitals: 'recs',
  section: 'sec',
  subparagraph: 'subpara',
  subsection: 'subsec',
  wrapUp: 'wrapup',
};

/** How the id of an element is made. */
type Rule = 'unit' | 'alone' | 'counted' | 'note' | 'reference' | 'annex';

const ruled = (rule: Rule, names: string) => names.split(' ').map(name => [name, rule] as const);

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  // Numbered units: their id ends in the printed number.
  ...ruled(
    'unit',
    'alinea article book chapter clause division indent item level paragraph part point proviso rule ' +
      'section subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle ' +
      'title tome transitional hcontainer',
  ),
  // Parts that occur once in their context: an id without a number.
  ...ruled(
    'alone',
    'coverPage preface preamble mainBody collectionBody conclusions content intro wrapUp listIntroduction ' +
      'listWrapUp recitals',
  ),
  // Blocks and parts that are counted in their context.
  ...ruled(
    'counted',
    'container formula list blockList recital table quotedStructure embeddedStructure component ' +
      'crossHeading citation block tblock',
  ),
  ...ruled('note', 'authorialNote'),
  // Inline elements that something may point at. Their ids count through the document they stand in.
  ...ruled('reference', 'ref rref mref'),
  ...ruled('annex', 'attachment'),
]);

/** Numbered units: number and headings, then text or units below them. */
export const UNITS: ReadonlySet<string> = new Set(
  [...RULES].filter(([name, rule]) => rule === 'unit' && name !== 'item').map(([name]) => name),
);

/** Ids of these are no prefix for what stands inside: `para_3`, not `body__para_3`. */
const NO_PREFIX = new Set(['mainBody', 'collectionBody', 'authorialNote', 'ref', 'rref', 'mref']);

interface Scope {
  /** Id of the element around, with `__`, or ''. */
  readonly prefix: string;
  /** How often each name occurred under this prefix; most elements hold nothing that is counted. */
  seen: Map<string, number> | undefined;
  /** The annex or component around, or the document: notes and references are counted through the whole of it. */
  readonly component: Scope | undefined;
}

/**
 * The id that every element of a tree should have by the convention. Elements that get none are not in the map;
 * metadata is left out.
 * @returns ids in document order; no id occurs twice.
 */
export function conventionalIds(root: Element): Map<Element, string> {
  const ids = new Map<Element, string>();
  const unique = uniqueIds();
  const go = (node: Element, scope: Scope, parent: Element | undefined): void => {
    if (node.name === 'meta') return;
    const wanted = idOf(node, scope, parent);
    const id = wanted === undefined ? undefined : unique(wanted);
    if (id !== undefined) ids.set(node, id);
    const inner = id === undefined || NO_PREFIX.has(node.name) ? scope : scopeInside(node, id, scope);
    for (const child of node.children) if (child.type === 'element') go(child, inner, node);
  };
  go(root, { prefix: '', seen: undefined, component: undefined }, undefined);
  return ids;
}

function scopeInside(node: Element, id: string, around: Scope): Scope {
  const starts = node.name === 'attachment' || node.name === 'component';
  return { prefix: `${id}__`, seen: undefined, component: starts ? undefined : componentOf(around) };
}

const componentOf = (scope: Scope): Scope => scope.component ?? scope;

function idOf(node: Element, scope: Scope, parent: Element | undefined): string | undefined {
  const { prefix } = scope;
  switch (RULES.get(node.name)) {
    case 'note':
      return `${componentOf(scope).prefix}authorialNote_${noteNumber(node, scope)}`;
    case 'reference':
      return node.attributes['eId'] && `${componentOf(scope).prefix}ref_${count(componentOf(scope), 'ref')}`;
    case 'annex':
      return `${prefix}annex_${count(scope, 'annex')}`;
    case 'alone':
      return `${prefix}${shortName(node)}`;
    case 'counted':
      return `${prefix}${shortName(node)}_${count(scope, shortName(node))}`;
    case 'unit':
      return `${prefix}${shortName(node)}_${unitNumber(node, scope, parent)}`;
    default:
      return node.name === 'p' && parent ? paragraphId(parent, scope) : undefined;
  }
}

/** Text that stands directly in a part, outside of any numbered unit or container. */
function paragraphId(parent: Element, scope: Scope): string | undefined {
  if (parent.name === 'mainBody') return `${scope.prefix}body__p_${count(scope, 'p')}`;
  return parent.name === 'preamble' ? `${scope.prefix}p_${count(scope, 'p')}` : undefined;
}

function shortName(node: Element): string {
  if (node.name === 'hcontainer') return node.attributes['name']?.replace(/\s+/g, '_') || 'hcontainer';
  return SHORT[node.name] ?? node.name;
}

function count(scope: Scope, name: string): number {
  scope.seen ??= new Map();
  const next = (scope.seen.get(name) ?? 0) + 1;
  scope.seen.set(name, next);
  return next;
}

/** The printed number; without one the position among its like, with a second number where another unit prints that. */
function unitNumber(node: Element, scope: Scope, parent: Element | undefined): string {
  const short = shortName(node);
  const position = String(count(scope, short));
  const printed = numbersUnder(parent ?? element('mainBody', {}, node));
  const number = printed.of.get(node);
  if (number) return number;
  return printed.taken.has(`${short} ${position}`) ? `${position}_2` : position;
}

interface Numbers {
  /** What the number of a unit says in an id. */
  readonly of: ReadonlyMap<Element, string>;
  /** Short names and numbers. */
  readonly taken: ReadonlySet<string>;
}

/** The units of a parent that print a number → what the number says in an id, the same in every language. */
export function unitNumbers(parent: Element): ReadonlyMap<Element, string> {
  return numbersUnder(parent).of;
}

/** Units of a parent by their numbers. Trees are never changed in place, so they are listed once. */
const known = new WeakMap<Element, Numbers>();
/** Of most elements; not kept for each, since every key of a weak map costs time whenever memory is cleared. */
const NONE: Numbers = { of: new Map(), taken: new Set() };

function numbersUnder(parent: Element): Numbers {
  if (!parent.children.some(isUnit)) return NONE;
  const before = known.get(parent);
  if (before) return before;
  const lists = new Map<string, Item[]>();
  for (const unit of parent.children) {
    const num = isUnit(unit) ? childOf(unit, 'num') : undefined;
    if (num && isUnit(unit)) listed(lists, shortName(unit)).push({ unit, printed: textOf(num) });
  }
  const of = new Map<Element, string>();
  const taken = new Set<string>();
  for (const [short, list] of lists) {
    const printed = list.map(each => each.printed);
    idParts(printed, POINTS.has(short) ? 'point' : 'unit').forEach((part, at) => {
      of.set((list[at] as Item).unit, part);
      taken.add(`${short} ${part}`);
    });
  }
  known.set(parent, { of, taken });
  return { of, taken };
}

function isUnit(node: Node): node is Element {
  return node.type === 'element' && RULES.get(node.name) === 'unit';
}

interface Item {
  readonly unit: Element;
  readonly printed: string;
}

function listed(lists: Map<string, Item[]>, name: string): Item[] {
  const list = lists.get(name) ?? [];
  if (list.length === 0) lists.set(name, list);
  return list;
}

/** Short names of what is counted inside a paragraph. */
const POINTS: ReadonlySet<string> = new Set(['point', 'item', 'indent', 'subpara', 'al']);

/** Printed marks are kept (`authorialNote_7`); signs such as `*` are counted: `authorialNote_s1`. */
function noteNumber(node: Element, scope: Scope): string {
  return normaliseNumber(node.attributes['marker'] ?? '') || `s${count(componentOf(scope), 'sign')}`;
}

/** Numbers that start again in the same context get a second number: `para_1`, `para_1_2`. */
function uniqueIds(): (id: string) => string {
  const times = new Map<string, number>();
  return wanted => {
    let id = wanted;
    while (times.has(id)) {
      const next = (times.get(wanted) ?? 0) + 1;
      times.set(wanted, next);
      id = `${wanted}_${next}`;
    }
    times.set(id, 1);
    return id;
  };
}
