/** A section holds units only: other blocks that stand in a body are put into one. */
import { type Element, element, isElement, withOrigin } from '../../xml/tree.js';

/** What may stand in a body, but not in a section. */
const BLOCKS = new Set([
  'p',
  'table',
  'blockList',
  'blockContainer',
  'block',
  'tblock',
  'toc',
  'ol',
  'ul',
  'foreign',
  'div',
]);

/** What stands in a unit beside its number and headings, without being made a unit. */
const OWN = new Set(['num', 'heading', 'subheading', 'content', 'intro', 'wrapUp', 'crossHeading', 'componentRef']);

/** Whether a unit holds blocks that the schema allows in its content only. */
export function hasLooseBlocks(unit: Element): boolean {
  return unit.children.some(child => isElement(child) && !OWN.has(child.name) && asUnit(child) !== child);
}

/** A block as a unit without number; a unit as it is. */
export function asUnit(node: Element): Element {
  if (node.name === 'container') return named(node);
  if (node.name === 'div') return withOrigin(element('alinea', {}, element('content', {}, node.children)), node.origin);
  return BLOCKS.has(node.name) ? withOrigin(element('alinea', {}, element('content', {}, node)), node.origin) : node;
}

/** A container keeps its name; one inside another gives up its own. */
function named({ attributes, children, origin }: Element): Element {
  const blocks = children.flatMap(child => (isElement(child, 'container') ? child.children : [child]));
  return withOrigin(element('hcontainer', attributes, element('content', {}, blocks)), origin);
}
