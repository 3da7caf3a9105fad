/** What the schema does not allow but often occurs: it is put into the nearest form that is allowed, in the same order. */
import { type Element, isElement, type Node, newElement, withAttributes, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf, mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';

export const structure: Pass = {
  name: 'foreign/structure',
  run: (tree, context) =>
    mapTree(embedComponents(tree, context), node => (isElement(node) ? repaired(node, context) : node)),
};

function repaired(node: Element, context: EnrichContext): Element | undefined {
  switch (node.name) {
    case 'statement':
    case 'doc':
      return oneBody(node, context);
    case 'step':
      return Object.keys(node.attributes).length === 0 && node.children.length === 0
        ? dropped(node, context)
        : step(node, context);
    case 'workflow':
      return childrenOf(node).length === 0 ? undefined : node;
    case 'keyword':
      return keyword(node, context);
    default:
      return node;
  }
}

function dropped(node: Element, { report }: EnrichContext): undefined {
  report('enrich/structure-mended', `An empty ${node.name} was taken away.`, node.origin);
  return undefined;
}

/** Both are required; the convention for an unknown date is that of the United Nations' own files. */
function step(node: Element, { report }: EnrichContext): Element {
  const supplied: Record<string, string> = {};
  if (node.attributes['date'] === undefined) supplied['date'] = '0001-01-01';
  if (node.attributes['by'] === undefined) supplied['by'] = '';
  for (const name in supplied) report('enrich/value-supplied', `A step of the workflow had no ${name}.`, node.origin);
  return Object.keys(supplied).length > 0 ? withAttributes(node, supplied) : node;
}

function keyword(node: Element, { report }: EnrichContext): Element {
  const { showAs, shortForm, value } = node.attributes;
  const words = shortForm ?? value;
  if (showAs !== undefined || words === undefined) return node;
  report('enrich/value-supplied', `The keyword "${words}" had no showAs.`, node.origin);
  return withAttributes(node, { showAs: words });
}

/**
 * A second preamble and body, as of a declaration that the resolution adopts: its containers and paragraphs go on in the
 * first body, where the schema allows both.
 */
function oneBody(document: Element, { report }: EnrichContext): Element {
  const bodies = childrenOf(document, 'mainBody');
  const [first, second] = bodies;
  if (!first || !second) return document;
  const from = document.children.indexOf(first);
  const to = document.children.indexOf(bodies.at(-1) as Element);
  const between = document.children.slice(from + 1, to + 1);
  if (!between.every(node => !isElement(node) || node.name === 'preamble' || node.name === 'mainBody')) return document;
  const content = between.flatMap(node => (isElement(node) ? inBody(node) : [node]));
  report('enrich/structure-mended', 'A second preamble and body go on in the first body.', second.origin);
  const body = withChildren(first, [...first.children, ...content]);
  return withChildren(document, [...document.children.slice(0, from), body, ...document.children.slice(to + 1)]);
}

/** A formula may not stand in a body: it becomes a container of that name. */
function inBody(part: Element): readonly Node[] {
  return part.children.map(child =>
    isElement(child, 'formula') ? newElement('container', child.attributes, child.children, child.origin) : child,
  );
}

/** Members beside the collection go to the places that refer to them. */
function embedComponents(root: Element, { report }: EnrichContext): Element {
  const beside = childOf(root, 'components');
  if (!beside) return root;
  const members = new Map(childrenOf(beside, 'component').map(each => [each.attributes['eId'] ?? '', each]));
  const used = new Set<Element>();
  const filled = mapTree(root, node => {
    const reference = isElement(node, 'component') ? childOf(node, 'documentRef') : undefined;
    const member = reference && members.get((reference.attributes['href'] ?? '').replace(/^#/, ''));
    if (!isElement(node) || !reference || !member || used.has(member)) return node;
    used.add(member);
    const title = reference.attributes['showAs'];
    report('enrich/component-embedded', `${title ?? 'A member'} stands in its place.`, reference.origin);
    const children = node.children.flatMap(child => (child === reference ? childrenOf(member) : [child]));
    return withAttributes(withChildren(node, children), { title });
  });
  const left = childrenOf(beside).filter(each => !used.has(each));
  const others = filled.children.filter(child => !isElement(child, 'components'));
  return withChildren(filled, left.length > 0 ? [...others, withChildren(beside, left)] : others);
}
