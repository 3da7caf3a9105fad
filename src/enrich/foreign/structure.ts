/** What the schema does not allow but often occurs: it is put into the nearest form that is allowed, in the same order. */
import { UNITS } from '../../akn/eid.js';
import { documentOf } from '../../akn/metadata.js';
import { UNKNOWN_DATE } from '../../un/iri.js';
import { type Element, isElement, type Node, newElement, withAttributes, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf, mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';
import { asUnit, hasLooseBlocks } from './units.js';

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
    case 'documentRef':
      return documentRef(node, context);
    default:
      return UNITS.has(node.name) ? unit(node, context) : node;
  }
}

/** Blocks between the units of a unit become units; a subheading after the first unit is a heading between units. */
function unit(node: Element, { report }: EnrichContext): Element {
  const first = node.children.findIndex(child => isElement(child) && !CAPTION.has(child.name));
  const late = first >= 0 && node.children.slice(first).some(child => isElement(child, 'subheading'));
  if (!late && !hasLooseBlocks(node)) return node;
  report('enrich/structure-mended', `Loose content of a ${node.name} was put into its structure.`, node.origin);
  const children = node.children.map((child, index): Node => {
    if (!isElement(child)) return child;
    return child.name === 'subheading' && index > first ? renamed(child, 'crossHeading') : asUnit(child);
  });
  return withChildren(node, children);
}

const CAPTION = new Set(['num', 'heading', 'subheading']);

function renamed({ attributes, children, origin }: Element, name: string): Element {
  return newElement(name, attributes, children, origin);
}

/** What a reference to a document is called; the IRI, when nothing says it. */
function documentRef(node: Element, { report }: EnrichContext): Element {
  const { showAs, href } = node.attributes;
  if (showAs !== undefined || href === undefined) return node;
  report('enrich/value-supplied', `The reference to "${href}" had no showAs.`, node.origin);
  return withAttributes(node, { showAs: href });
}

function dropped(node: Element, { report }: EnrichContext): undefined {
  report('enrich/structure-mended', `An empty ${node.name} was removed.`, node.origin);
  return undefined;
}

/** Both are required; the convention for an unknown date is that of the United Nations' own files. */
function step(node: Element, { report }: EnrichContext): Element {
  const supplied: Record<string, string> = {};
  if (node.attributes['date'] === undefined) supplied['date'] = UNKNOWN_DATE;
  if (node.attributes['by'] === undefined) supplied['by'] = '';
  for (const name in supplied) report('enrich/value-supplied', `A workflow step had no ${name}.`, node.origin);
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
function oneBody(given: Element, context: EnrichContext): Element {
  const { report } = context;
  const document = onePreamble(given, context);
  const bodies = childrenOf(document, 'mainBody');
  const [first, second] = bodies;
  if (!first || !second) return document;
  const from = document.children.indexOf(first);
  const to = document.children.indexOf(bodies.at(-1) as Element);
  const between = document.children.slice(from + 1, to + 1);
  if (!between.every(node => !isElement(node) || node.name === 'preamble' || node.name === 'mainBody')) return document;
  const content = between.flatMap(node => (isElement(node) ? inBody(node) : [node]));
  report('enrich/structure-mended', 'A second preamble and body were merged into the first body.', second.origin);
  const body = withChildren(first, [...first.children, ...content]);
  return withChildren(document, [...document.children.slice(0, from), body, ...document.children.slice(to + 1)]);
}

/** Preambles in a row are one. */
function onePreamble(document: Element, { report }: EnrichContext): Element {
  const body = document.children.findIndex(child => isElement(child, 'mainBody'));
  const before = document.children.slice(0, Math.max(body, 0));
  const [first, ...others] = before.filter((child): child is Element => isElement(child, 'preamble'));
  if (!first || others.length === 0) return document;
  report('enrich/structure-mended', 'A second preamble was merged into the first.', others[0]?.origin);
  const whole = withChildren(
    first,
    [first, ...others].flatMap(each => each.children),
  );
  const children = document.children.filter(child => !isElement(child) || !others.includes(child));
  return withChildren(
    document,
    children.map(child => (child === first ? whole : child)),
  );
}

/** A formula may not stand in a body: it becomes a container of that name. */
function inBody(part: Element): readonly Node[] {
  return part.children.map(child => (isElement(child, 'formula') ? renamed(child, 'container') : child));
}

/** Members beside the collection, or at its end, go to the places that refer to them. */
function embedComponents(root: Element, { report }: EnrichContext): Element {
  const holder = childOf(root, 'components') ? root : documentOf(root);
  const beside = childOf(holder, 'components');
  if (!beside) return root;
  const own = childrenOf(beside);
  const members = new Map(own.map(each => [each.attributes['eId'] ?? '', each]));
  const used = new Set<Element>();
  return mapTree(root, (node, parent) => {
    // They come last, so all references were seen.
    if (isElement(node, 'components') && parent === holder)
      return withoutMembers(node, index => used.has(own[index] as Element));
    const reference = isElement(node, 'component') ? childOf(node, 'documentRef') : undefined;
    const member = reference && members.get((reference.attributes['href'] ?? '').replace(/^#/, ''));
    if (!isElement(node) || !reference || !member || used.has(member)) return node;
    used.add(member);
    const title = reference.attributes['showAs'];
    report(
      'enrich/component-embedded',
      `${title ?? 'A member'} was moved to its place in the collection.`,
      reference.origin,
    );
    const children = node.children.flatMap(child => (child === reference ? childrenOf(member) : [child]));
    return withAttributes(withChildren(node, children), { title });
  });
}

/** Nothing when no member is left. */
function withoutMembers(components: Element, isUsed: (index: number) => boolean): Element | undefined {
  const left = childrenOf(components).filter((_, index) => !isUsed(index));
  return left.length > 0 ? withChildren(components, left) : undefined;
}
