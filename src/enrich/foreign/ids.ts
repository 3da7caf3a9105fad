/**
 * Ids by the naming convention for a file whose elements have others: every pointer follows the element that it meant,
 * also where members of a collection use the same ids. The old id stays as `wId`, so that links from outside can be resolved
 * against the file, and the change log names it.
 */
import { conventionalIds } from '../../akn/eid.js';
import { findTargets, listElements, type Parents, parentsOf } from '../../akn/targets.js';
import { type Element, type Node, withAttributes, withChildren } from '../../xml/tree.js';
import type { EnrichContext, Pass } from '../pass.js';

export const identifiers: Pass = { name: 'foreign/identifiers', run: identify };

/** Attributes that may point at an id of the same file; `refersTo` may hold several. */
const POINTERS = new Set([
  'alternativeTo',
  'as',
  'by',
  'choice',
  'current',
  'end',
  'for',
  'from',
  'href',
  'outcome',
  'period',
  'placementBase',
  'refersTo',
  'source',
  'src',
  'start',
  'upTo',
]);

function identify(root: Element, context: EnrichContext): Element {
  const elements = listElements(root);
  const parents = parentsOf(elements);
  const ids = allIds(root, elements, parents);
  for (const [node, id] of ids) {
    const old = node.attributes['eId'];
    if (old !== undefined && old !== id) {
      context.renamed?.(old, id);
      context.report('enrich/id-renamed', `"${old}" became "${id}".`, { ...node.origin, eId: id });
    }
  }
  const target = findTargets(elements, parents);
  const follow = (pointer: string, from: Element): string => {
    if (!pointer.startsWith('#')) return pointer;
    const found = target(pointer.slice(1), from);
    const id = found && ids.get(found);
    return id === undefined ? pointer : `#${id}`;
  };
  return apply(root, ids, follow);
}

/** The conventional ids, and for elements that the convention does not number their own, unique and with the prefix of their annex. */
function allIds(root: Element, elements: readonly Element[], parents: () => Parents): ReadonlyMap<Element, string> {
  const ids = new Map(conventionalIds(root));
  const taken = new Set(ids.values());
  for (const node of elements) {
    const own = node.attributes['eId'];
    if (own === undefined || ids.has(node)) continue;
    const wanted = withPrefix(own, holderId(node, ids, parents()));
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}_${number}`;
    taken.add(id);
    ids.set(node, id);
  }
  return ids;
}

function withPrefix(id: string, holder: string | undefined): string {
  const bare = id.replace(/\s+/g, '_') || 'id';
  return holder === undefined || bare.startsWith(`${holder}__`) ? bare : `${holder}__${bare}`;
}

/** Id of the annex or component around. */
function holderId(node: Element, ids: ReadonlyMap<Element, string>, parents: Parents): string | undefined {
  for (let at = parents.get(node); at; at = parents.get(at)) {
    if (at.name === 'attachment' || at.name === 'component') return ids.get(at);
  }
  return undefined;
}

type Follow = (pointer: string, from: Element) => string;

function apply(node: Element, ids: ReadonlyMap<Element, string>, follow: Follow): Element {
  let changed = false;
  const children = node.children.map((child): Node => {
    const next = child.type === 'element' ? apply(child, ids, follow) : child;
    if (next !== child) changed = true;
    return next;
  });
  const attributes = changes(node, ids.get(node), follow);
  const given = attributes ? withAttributes(node, attributes) : node;
  return changed ? withChildren(given, children) : given;
}

function changes(node: Element, id: string | undefined, follow: Follow): Record<string, string> | undefined {
  let found: Record<string, string> | undefined;
  if (id !== undefined && node.attributes['eId'] !== id) found = { eId: id, ...formerId(node) };
  for (const name in node.attributes) {
    const value = node.attributes[name] as string;
    if (!POINTERS.has(name) || !value.includes('#')) continue;
    const next =
      name === 'refersTo'
        ? value
            .split(/(\s+)/)
            .map(each => follow(each, node))
            .join('')
        : follow(value, node);
    if (next !== value) found = { ...found, [name]: next };
  }
  return found;
}

/** The id under which the element was published. The first one stays; what is no id of the schema cannot be one. */
function formerId({ attributes }: Element): Record<string, string> {
  const { eId = '', wId } = attributes;
  return wId === undefined && /^\S+$/.test(eId) ? { wId: eId } : {};
}
