/** Ways through the tree. None of them changes a node: a changed tree is a new tree that shares what stayed the same. */
import { type Element, isElement, type Node, withChildren } from './tree.js';

/** What a visitor answers: `'skip'` leaves the children of this node out. */
// biome-ignore lint/suspicious/noConfusingVoidType: most visitors answer nothing at all
export type Visit = (node: Element, ancestors: readonly Element[]) => 'skip' | undefined | void;

/** Calls `visit` for every element in document order, parents first. */
export function walk(root: Element, visit: Visit): void {
  const ancestors: Element[] = [];
  const go = (node: Element): void => {
    if (visit(node, ancestors) === 'skip') return;
    ancestors.push(node);
    for (const child of node.children) if (child.type === 'element') go(child);
    ancestors.pop();
  };
  go(root);
}

/** All elements of that name (or that fit the test), in document order. */
export function findAll(root: Element, test: string | ((node: Element) => boolean)): Element[] {
  const found: Element[] = [];
  const fits = typeof test === 'string' ? (node: Element) => node.name === test : test;
  walk(root, node => {
    if (fits(node)) found.push(node);
  });
  return found;
}

/** The first element of that name (or that fits the test), in document order. */
export function find(root: Element, test: string | ((node: Element) => boolean)): Element | undefined {
  return firstThat(root, typeof test === 'string' ? node => node.name === test : test);
}

function firstThat(root: Element, fits: (node: Element) => boolean): Element | undefined {
  if (fits(root)) return root;
  for (const child of root.children) {
    const found = child.type === 'element' ? firstThat(child, fits) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The child elements, of one name if given. */
export function childrenOf(node: Element, name?: string): Element[] {
  return node.children.filter((child): child is Element => isElement(child, name));
}

/** The first child element of that name. */
export function childOf(node: Element, name: string): Element | undefined {
  return node.children.find((child): child is Element => isElement(child, name));
}

/**
 * A new tree, changed from the leaves up: `change` gets each node with its children already changed
 * and gives the node to stand in its place, several, or none. Untouched parts are shared with the old tree.
 */
export function mapTree(
  root: Element,
  change: (node: Node, parent: Element | undefined) => Node | readonly Node[] | undefined,
): Element {
  const result = mapNode(root, undefined, change);
  if (!result || isNodeList(result) || !isElement(result))
    throw new TypeError('the root of a tree must stay one element');
  return result;
}

type Change = (node: Node, parent: Element | undefined) => Node | readonly Node[] | undefined;

function mapNode(node: Node, parent: Element | undefined, change: Change): Node | readonly Node[] | undefined {
  return change(node.type === 'element' ? mapChildren(node, change) : node, parent);
}

/** The same node when no child changed: most of a tree stays as it is in most passes. */
function mapChildren(node: Element, change: Change): Element {
  const { children } = node;
  let changed: Node[] | undefined;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Node;
    const result = mapNode(child, node, change);
    if (result === child) changed?.push(child);
    else {
      changed ??= children.slice(0, i);
      if (result === undefined) continue;
      if (isNodeList(result)) for (const added of result) changed.push(added);
      else changed.push(result);
    }
  }
  return changed ? withChildren(node, changed) : node;
}

/** The same element with its child elements changed; shared when none did. */
export function mapElements(node: Element, change: (child: Element) => Element): Element {
  const { children } = node;
  let changed: Node[] | undefined;
  for (let i = 0; i < children.length; i++) {
    const child = children[i] as Node;
    const next = child.type === 'element' ? change(child) : child;
    if (next === child) continue;
    changed ??= [...children];
    changed[i] = next;
  }
  return changed ? withChildren(node, changed) : node;
}

function isNodeList(result: Node | readonly Node[]): result is readonly Node[] {
  return Array.isArray(result);
}
