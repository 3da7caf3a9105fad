/**
 * Whether a tree is surely valid, told from the tree alone and in a fraction of the time that libxml2 needs. It never says that
 * something is wrong: what is not sure is left to libxml2, which says why (docs/decisions/0013-surely-valid.md).
 */
import { AKN_NAMESPACE } from '../../akn/namespaces.js';
import type { Element } from '../../xml/tree.js';
import { FOREIGN, type Shape } from './grammar.js';

/** libxml2 refuses elements within 256 others. */
const DEEPEST = 200;

/** Elements that are declared → what they may be. */
export type Grammar = (name: string) => Shape | undefined;

/** What has been seen so far in one document. */
interface Pass {
  readonly shapeOf: Grammar;
  /** Prefixes that the root declares. */
  readonly prefixes: ReadonlySet<string>;
  readonly ids: Set<string>;
}

/** @param root as it will be written, or as it was read. Linear in the size of the tree. */
export function isSurelyValid(root: Element, shapeOf: Grammar): boolean {
  if (root.name !== 'akomaNtoso' || root.attributes['xmlns'] !== AKN_NAMESPACE) return false;
  const prefixes = prefixesOf(root);
  return prefixes !== undefined && isElementSure(root, { shapeOf, prefixes, ids: new Set() }, 0);
}

/** Namespaces with rules of their own for whoever validates. */
const SPECIAL: ReadonlySet<string> = new Set([
  '',
  AKN_NAMESPACE,
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
]);
/** Its attributes speak to validators. That of the root which says where the schema is changes nothing: ours is known. */
const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** @returns nothing where a prefix is not one of a namespace that no other has, without rules of its own */
function prefixesOf({ attributes }: Element): ReadonlySet<string> | undefined {
  const prefixes = new Set<string>();
  const namespaces = new Set(SPECIAL);
  for (const name in attributes) {
    if (!name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    if (!PLAIN.test(prefix) || /^xml/i.test(prefix) || namespaces.has(attributes[name] as string)) return undefined;
    if (attributes[name] !== INSTANCE) prefixes.add(prefix);
    namespaces.add(attributes[name] as string);
  }
  return prefixes;
}

function isElementSure(node: Element, pass: Pass, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (isForeign(node.name)) return isForeignSure(node, pass, depth);
  const shape = pass.shapeOf(node.name);
  return (
    shape !== undefined && areAttributesSure(node, shape, pass, depth) && areChildrenSure(node, shape, pass, depth)
  );
}

function isForeign(name: string): boolean {
  return name.includes(':');
}

/** Elements of another namespace may hold and have anything; those of Akoma Ntoso in them are checked like others. */
function isForeignSure({ name, attributes, children }: Element, pass: Pass, depth: number): boolean {
  if (!isQualified(name, pass)) return false;
  for (const key in attributes) if (!isPlainName(key) && !isQualified(key, pass)) return false;
  return children.every(child => child.type !== 'element' || isElementSure(child, pass, depth + 1));
}

const PLAIN = /^[A-Za-z_][\w.-]*$/;

function isPlainName(name: string): boolean {
  return PLAIN.test(name) && name !== 'xmlns';
}

function isQualified(name: string, { prefixes }: Pass): boolean {
  const colon = name.indexOf(':');
  return prefixes.has(name.slice(0, colon)) && PLAIN.test(name.slice(colon + 1));
}

function areAttributesSure({ attributes }: Element, shape: Shape, pass: Pass, depth: number): boolean {
  for (const name in attributes) {
    const value = attributes[name] as string;
    const test = shape.attributes.get(name);
    if (test ? !test(value) : !isOtherSure(name, shape, pass, depth)) return false;
    if ((name === 'eId' || name === 'GUID') && !isNew(`${name} ${value}`, pass)) return false;
  }
  return shape.required.every(name => name in attributes);
}

/** Namespaces are declared at the root and nowhere else. */
function isOtherSure(name: string, { isOpen }: Shape, pass: Pass, depth: number): boolean {
  if (name === 'xmlns' || name.startsWith('xmlns:') || name === 'xsi:schemaLocation') return depth === 0;
  return isOpen && isForeign(name) && isQualified(name, pass);
}

function isNew(id: string, { ids }: Pass): boolean {
  return ids.size < ids.add(id).size;
}

function areChildrenSure({ children }: Element, shape: Shape, pass: Pass, depth: number): boolean {
  let state = shape.content;
  for (const child of children) {
    if (child.type === 'text') {
      if (!shape.isMixed && /[^ \t\n\r]/.test(child.value)) return false;
    } else if (child.type === 'element') {
      const next = state.next.get(isForeign(child.name) ? FOREIGN : child.name);
      if (!next || !isElementSure(child, pass, depth + 1)) return false;
      state = next;
    }
  }
  return state.isEnd;
}
