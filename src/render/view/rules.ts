/**
 * The document as its pages show it: a tree of a small vocabulary (prefix `s`), in which everything is decided and which the
 * stylesheet `xslt/pages.xsl` writes as XHTML. What no rule knows is shown plainly, and reported: nothing is lost.
 */
import { AKN_NAMESPACE } from '../../akn/parse.js';
import type { Element, Node } from '../../xml/tree.js';
import { blockRules, groupOf, lineOf } from './blocks.js';
import { BODIES, GROUPS, LINES, PRINTED, TRANSPARENT, UNITS, WORDS } from './elements.js';
import { inlineRules, printedOf, wordsOf } from './inlines.js';
import { inside, made, reportAt } from './nodes.js';
import { partRules } from './parts.js';
import { tableRules } from './tables.js';
import type { At, Page, Rule } from './types.js';
import { unitOf, unitRules } from './units.js';
import { hasChild, isBlank } from './words.js';

/** Elements with a form of their own. */
const RULES: Readonly<Record<string, Rule>> = {
  ...partRules,
  ...unitRules,
  ...blockRules,
  ...inlineRules,
  ...tableRules,
};

/** An element in its place. */
export const shown: Rule = (node, at, page) => {
  const { name, attributes } = node;
  const foreign = attributes['xmlns'] === undefined ? at.foreign : attributes['xmlns'] !== AKN_NAMESPACE;
  if (foreign || name.includes(':')) return unhandled(node, { ...at, foreign: Boolean(foreign) }, page);
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (rule) return rule(node, at, page);
  if (TRANSPARENT.has(name)) return inside(node, at, page);
  if (WORDS.has(name)) return wordsOf(node, at, page);
  if (PRINTED.has(name)) return printedOf(node, at, page);
  if (UNITS.has(name)) return unitOf(node, at, page);
  if (GROUPS.has(name) || (LINES.has(name) && hasChild(node, 'p', 'ul', 'ol', 'table', 'blockList', 'block'))) {
    return groupOf(node, at, page);
  }
  if (LINES.has(name)) return lineOf(node, at, page);
  if (name === 'meta') return [];
  return hasChild(node, ...BODIES) ? inside(node, at, page) : unhandled(node, at, page);
};

function unhandled(node: Element, at: At, page: Page): Node[] {
  const { name } = node;
  reportAt(page, node, 'render/unhandled-element', `The element ${name} has no formatting of its own.`);
  const parent = page.positions.parents.get(node);
  // Among words it is words, among blocks a block.
  const among = at.words || parent?.children.some(child => child.type === 'text' && !isBlank(child));
  return [made(among ? 'unhandled-words' : 'unhandled', {}, inside(node, at, page))];
}
