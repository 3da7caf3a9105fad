/**
 * The document as its pages show it: a tree of a small vocabulary (prefix `s`), in which everything is decided and which the
 * stylesheet `xslt/pages.xsl` writes as XHTML. What no rule knows is shown plainly, and reported: nothing is lost.
 */
import { AKN_NAMESPACE } from '../../akn/parse.js';
import type { Element, Node } from '../../xml/tree.js';
import { blockRules, groupOf, lineOf } from './blocks.js';
import { inlineRules, printedOf, wordsOf } from './inlines.js';
import { inside, made, type Rule } from './nodes.js';
import { partRules } from './parts.js';
import { type At, type Page, reportAt } from './plan.js';
import { tableRules } from './tables.js';
import { UNITS, unitOf, unitRules } from './units.js';
import { hasChild, isBlank } from './words.js';

/** Elements with a form of their own. */
const RULES: Readonly<Record<string, Rule>> = {
  ...partRules,
  ...unitRules,
  ...blockRules,
  ...inlineRules,
  ...tableRules,
};

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** Elements that are nothing but what they hold; marks of pages and places hold nothing. */
const TRANSPARENT = setOf('content intro wrapUp formula subFlow eop marker');
/** What the mark-up means is in the Akoma Ntoso; readers see the words. */
const WORDS =
  setOf(`inline span organization entity person concept object event location process role term quantity def docType
  docTitle docProponent legislature session shortTitle docAuthority docPurpose docCommittee docIntroducer docStage docStatus
  docJurisdiction docketNumber courtType neutralCitation party judge lawyer signature argument affectedDocument relatedDocument
  change vote outcome recordedTime mod mmod rmod mref opinion placeholder decoration fillIn omissis remark num heading subheading
  quotedText embeddedText`);
const PRINTED = setOf('i b u sub sup abbr del ins');
const GROUPS = setOf('container blockContainer recitals recital citations citation div tblock blockList toc');
const LINES = setOf(
  'block longTitle interstitial listIntroduction listWrapUp tocItem from scene narrative summary other',
);

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
  return hasChild(node, 'mainBody', 'body') ? inside(node, at, page) : unhandled(node, at, page);
};

function unhandled(node: Element, at: At, page: Page): Node[] {
  const { name } = node;
  reportAt(page, node, 'render/unhandled-element', `The element ${name} has no form of its own.`);
  const parent = page.positions.parents.get(node);
  // Among words it is words, among blocks a block.
  const among = at.words || parent?.children.some(child => child.type === 'text' && !isBlank(child));
  return [made(among ? 'unhandled-words' : 'unhandled', {}, inside(node, at, page))];
}
