/**
 * Element ids by the OASIS Naming Convention 1.0, chapter 5, as AKN4UN uses it (Guidelines part 1):
 * `[prefix__]name[_number]`, prefix = id of the element around it, number = the printed number or the position.
 */
import { normaliseNumber } from './number.js';
import { textOf } from './text.js';
import type { Element } from './tree.js';
import { childOf } from './walk.js';

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

/** Numbered units: their id ends in the printed number. */
const HIERARCHY = new Set([
  'alinea',
  'article',
  'book',
  'chapter',
  'clause',
  'division',
  'indent',
  'item',
  'level',
  'paragraph',
  'part',
  'point',
  'proviso',
  'rule',
  'section',
  'subchapter',
  'subclause',
  'subdivision',
  'sublist',
  'subparagraph',
  'subpart',
  'subrule',
  'subsection',
  'subtitle',
  'title',
  'tome',
  'transitional',
  'hcontainer',
]);

/** Blocks and parts that get an id; the first set once only in their context, so without a number. */
const ALONE = new Set([
  'coverPage',
  'preface',
  'preamble',
  'mainBody',
  'collectionBody',
  'conclusions',
  'content',
  'intro',
  'wrapUp',
  'listIntroduction',
  'listWrapUp',
  'recitals',
]);
const COUNTED = new Set([
  'container',
  'formula',
  'list',
  'blockList',
  'recital',
  'table',
  'quotedStructure',
  'embeddedStructure',
  'component',
  'crossHeading',
  'citation',
  'block',
  'tblock',
]);
/** Inline elements that something may point at. Their ids count through the document they stand in. */
const REFERENCES = new Set(['ref', 'rref', 'mref']);

/** Ids of these are no prefix for what stands inside: `para_3`, not `body__para_3`. */
const NO_PREFIX = new Set(['mainBody', 'collectionBody']);

interface Scope {
  /** Id of the element around, with `__`, or ''. */
  readonly prefix: string;
  /** How often each name occurred under this prefix. */
  readonly seen: Map<string, number>;
  /** The annex or component around: notes and references are counted through the whole of it. */
  readonly component: { readonly prefix: string; readonly seen: Map<string, number> };
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
    const inner = id === undefined || !isContext(node) ? scope : scopeInside(node, id, scope);
    for (const child of node.children) if (child.type === 'element') go(child, inner, node);
  };
  const seen = new Map<string, number>();
  go(root, { prefix: '', seen, component: { prefix: '', seen } }, undefined);
  return ids;
}

function isContext(node: Element): boolean {
  return !NO_PREFIX.has(node.name) && !REFERENCES.has(node.name) && node.name !== 'authorialNote';
}

function scopeInside(node: Element, id: string, around: Scope): Scope {
  const prefix = `${id}__`;
  const seen = new Map<string, number>();
  const starts = node.name === 'attachment' || node.name === 'component';
  return { prefix, seen, component: starts ? { prefix, seen } : around.component };
}

function idOf(node: Element, scope: Scope, parent: Element | undefined): string | undefined {
  const { name } = node;
  const { component } = scope;
  if (name === 'authorialNote') return `${component.prefix}authorialNote_${noteNumber(node, scope)}`;
  if (REFERENCES.has(name)) return node.attributes['eId'] && `${component.prefix}ref_${count(component.seen, 'ref')}`;
  if (name === 'attachment') return `${scope.prefix}annex_${count(scope.seen, 'annex')}`;
  const short = shortName(node);
  if (ALONE.has(name)) return `${scope.prefix}${short}`;
  if (COUNTED.has(name)) return `${scope.prefix}${short}_${count(scope.seen, short)}`;
  if (HIERARCHY.has(name)) return `${scope.prefix}${short}_${unitNumber(node, scope, parent)}`;
  return name === 'p' && parent ? paragraphId(parent, scope) : undefined;
}

/** Text that stands directly in a part, outside of any numbered unit or container. */
function paragraphId(parent: Element, scope: Scope): string | undefined {
  if (parent.name === 'mainBody') return `${scope.prefix}body__p_${count(scope.seen, 'p')}`;
  return parent.name === 'preamble' ? `${scope.prefix}p_${count(scope.seen, 'p')}` : undefined;
}

function shortName(node: Element): string {
  if (node.name === 'hcontainer') return node.attributes['name']?.replace(/\s+/g, '_') || 'hcontainer';
  return SHORT[node.name] ?? node.name;
}

function count(seen: Map<string, number>, name: string): number {
  const next = (seen.get(name) ?? 0) + 1;
  seen.set(name, next);
  return next;
}

/** The printed number; without one the position among its like, with a second number where another unit prints that. */
function unitNumber(node: Element, scope: Scope, parent: Element | undefined): string {
  const short = shortName(node);
  const position = String(count(scope.seen, short));
  const number = printedNumber(node);
  if (number) return number;
  return parent && printedIn(parent).has(`${short} ${position}`) ? `${position}_2` : position;
}

/** Units of a parent by short name and printed number. Trees are never changed in place, so they are listed once. */
const printed = new WeakMap<Element, ReadonlySet<string>>();

function printedIn(parent: Element): ReadonlySet<string> {
  const known = printed.get(parent);
  if (known) return known;
  const found = new Set<string>();
  for (const each of parent.children) {
    if (each.type === 'element' && HIERARCHY.has(each.name)) found.add(`${shortName(each)} ${printedNumber(each)}`);
  }
  printed.set(parent, found);
  return found;
}

function printedNumber(node: Element): string {
  const num = childOf(node, 'num');
  return num ? normaliseNumber(textOf(num)) : '';
}

/** Printed marks are kept (`authorialNote_7`); signs such as `*` are counted: `authorialNote_s1`. */
function noteNumber(node: Element, scope: Scope): string {
  return normaliseNumber(node.attributes['marker'] ?? '') || `s${count(scope.component.seen, 'sign')}`;
}

/** Numbers that start again in the same context get a second number: `para_1`, `para_1_2`. */
function uniqueIds(): (id: string) => string {
  const times = new Map<string, number>();
  return wanted => {
    let id = wanted;
    while (times.has(id)) id = `${wanted}_${count(times, wanted)}`;
    times.set(id, 1);
    return id;
  };
}
