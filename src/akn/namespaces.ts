/**
 * How the names of a file are written: elements of Akoma Ntoso bare, as every stage knows them, or with the prefix that their
 * author gave them. Namespaces in XML 1.0: names of other vocabularies keep theirs, whatever the default namespace becomes.
 */
import { type Element, newElement } from '../xml/tree.js';

/** The namespace of Akoma Ntoso 3.0. */
export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** The namespace of the UN's extensions. */
export const AKN4UN_NAMESPACE = 'http://un.org/akn4un';

const BOUND_TO_PREFIX = /\sxmlns:[^\s=]+\s*=\s*["']http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0["']/;

/** Whether a prefix for the namespace of Akoma Ntoso is declared anywhere in a file. */
export function hasAknPrefix(xml: string): boolean {
  return BOUND_TO_PREFIX.test(xml);
}

/** The prefix of a root as it was written: `akn` of `akn:akomaNtoso`; empty when it has none. */
export function prefixOfRoot(xml: string): string {
  return /<([^\s<>/:!?]+):akomaNtoso[\s>]/.exec(xml)?.[1] ?? '';
}

/** Namespaces in scope: the default one under the empty name. */
type Scope = ReadonlyMap<string, string>;

/**
 * The same tree with every element of Akoma Ntoso named with this prefix, or bare for an empty one. Declarations of prefixes
 * stay, because values and attributes may use them; default namespaces are declared where they are needed.
 */
export function withAknPrefix(root: Element, prefix: string): Element {
  return requalified(root, prefix, new Map(), '');
}

/** @param written the default namespace in scope in the new tree */
function requalified(node: Element, prefix: string, outer: Scope, written: string): Element {
  const scope = scopeOf(node, outer);
  const colon = node.name.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : node.name.slice(0, colon)) ?? '';
  const isAkn = namespace === AKN_NAMESPACE;
  const bare = node.name.slice(colon + 1);
  const name = isAkn ? (prefix ? `${prefix}:${bare}` : bare) : node.name;
  const needed = name.includes(':') ? written : namespace;
  const { xmlns, ...others } = node.attributes;
  const children = node.children.map(child =>
    child.type === 'element' ? requalified(child, prefix, scope, needed) : child,
  );
  return newElement(name, needed === written ? others : { xmlns: needed, ...others }, children, node.origin);
}

function scopeOf({ attributes }: Element, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(outer);
    scope.set(name.slice('xmlns:'.length), attributes[name] as string);
  }
  return scope ?? outer;
}
