/** Nodes of the pages, and the way from the nodes of the document to them. */
import { type Attributes, type Element, element, type Node } from '../../xml/tree.js';
import type { At, Page } from './plan.js';
import { isBlank } from './words.js';

/** How an element is shown: nodes in its place. */
export type Rule = (node: Element, at: At, page: Page) => readonly Node[];

/** An element of the pages; attributes that are `undefined` are left out. */
export function made(name: string, attributes: Attributes, children: readonly Node[] = []): Element {
  return element(`s:${name}`, attributes, children);
}

/** `xml:lang` of a passage in another language than the document's. */
export function languageOf(node: Element): Attributes {
  return { 'xml:lang': node.attributes['xml:lang'] };
}

/** Elements in which blanks between blocks are no text. Mixed content (p, heading, num, words) keeps all of them. */
const STRUCTURES: ReadonlySet<string> = new Set(
  `statement doc documentCollection collectionBody components component attachments attachment coverPage
  preface preamble recitals recital citations citation container formula mainBody body conclusions paragraph subparagraph section
  subsection article part title chapter clause division book tome hcontainer list sublist point indent alinea intro content wrapUp
  blockList item blockContainer ul ol table tr embeddedStructure quotedStructure authorialNote div`.split(/\s+/),
);

/** What an element holds. */
export function inside(node: Element, at: At, page: Page): Node[] {
  const { children } = node;
  return shownAll(
    STRUCTURES.has(node.name) ? children.filter(each => each.type !== 'text' || !isBlank(each)) : children,
    at,
    page,
  );
}

export function shownAll(nodes: readonly Node[], at: At, page: Page): Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    if (node.type === 'text') found.push(node);
    else if (node.type === 'element') found.push(...page.show(node, at, page));
  }
  return found;
}
