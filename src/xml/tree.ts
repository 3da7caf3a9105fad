/**
 * The one document model: a tree of Akoma Ntoso elements as plain, readonly objects (the shape of unist and xast).
 * A tree just parsed from a Word file and a tree read from somebody else's AKN file are of the same kind.
 */

/** Where a node came from: a line of a text, a paragraph of a Word part, a line and column of an XML file. All counted from 1. */
export interface Origin {
  /** Part of the input when it has several, such as `word/document.xml`. */
  readonly part?: string;
  readonly line?: number;
  readonly column?: number;
}

/** An AKN element, or one of another namespace with its prefix in the name (`akn4un:left`). */
export interface Element {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly origin?: Origin | undefined;
}

export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly origin?: Origin;
}

/** A comment of a foreign file; ntoso makes none itself. It is no text of the document. */
export interface Comment {
  readonly type: 'comment';
  readonly value: string;
}

export type Node = Element | Text | Comment;

export type Attributes = Readonly<Record<string, string | undefined>>;
export type Child = Node | string | undefined | readonly Child[];

/** Makes an element. Attributes that are `undefined` are left out, strings become text, arrays are flattened. */
export function element(name: string, attributes: Attributes = NONE, ...children: Child[]): Element {
  return newElement(name, given(attributes), nodesOf(children));
}

/** Most elements have no attributes: they share this. */
const NONE: Element['attributes'] = {};

/** The attributes that have a value: the same record where all have one. */
function given(attributes: Attributes): Element['attributes'] {
  let isEmpty = true;
  for (const key in attributes) {
    if (attributes[key] === undefined) return withoutUndefined(attributes);
    isEmpty = false;
  }
  return isEmpty ? NONE : (attributes as Element['attributes']);
}

function withoutUndefined(attributes: Attributes): Element['attributes'] {
  const defined: Record<string, string> = {};
  for (const key in attributes) if (attributes[key] !== undefined) defined[key] = attributes[key];
  return defined;
}

/**
 * Every element of a tree is made here, so that all have the same properties in the same order: the engine then knows
 * their shape. An element spread with a property more (`{ ...node, origin }`) gets a shape of its own each time, which
 * makes every later pass over the tree slow.
 */
export function newElement(
  name: string,
  attributes: Element['attributes'],
  children: readonly Node[],
  origin?: Origin,
): Element {
  return { type: 'element', name, attributes, children, origin };
}

/** Makes a text node. */
export function text(value: string, origin?: Origin): Text {
  return origin ? { type: 'text', value, origin } : { type: 'text', value };
}

/** The same element, said to come from `origin`. */
export function withOrigin(node: Element, origin: Origin | undefined): Element {
  return origin ? newElement(node.name, node.attributes, node.children, origin) : node;
}

/** The same element with other children. */
export function withChildren(node: Element, children: readonly Node[]): Element {
  return newElement(node.name, node.attributes, children, node.origin);
}

/** The same element with attributes added or replaced; `undefined` removes one. */
export function withAttributes(node: Element, changes: Attributes): Element {
  const attributes: Record<string, string> = {};
  for (const key in node.attributes)
    if (!(key in changes)) attributes[key] = node.attributes[key] as string;
    else if (changes[key] !== undefined) attributes[key] = changes[key];
  for (const key in changes)
    if (!(key in node.attributes) && changes[key] !== undefined) attributes[key] = changes[key];
  return newElement(node.name, attributes, node.children, node.origin);
}

export function isElement(node: Node | undefined, name?: string): node is Element {
  return node?.type === 'element' && (name === undefined || node.name === name);
}

/** A list that was pushed to keeps room for more; a copy has just its size, which counts in every element of a tree. */
function nodesOf(children: readonly Child[]): Node[] {
  if (children.length === 0) return [];
  const nodes: Node[] = [];
  for (const child of children) append(nodes, child);
  return nodes.slice();
}

function append(into: Node[], child: Child): void {
  if (child === undefined || child === '') return;
  if (typeof child === 'string') into.push(text(child));
  else if (isList(child)) for (const each of child) append(into, each);
  else into.push(child);
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}
