/** Lines of text. */
import { type Element, isElement, type Node, text } from '../../xml/tree.js';
import { shownAll } from './nodes.js';
import type { At, Page } from './types.js';
import { contentOf, holds } from './words.js';

export const QUOTES: ReadonlySet<string> = new Set(['embeddedStructure', 'quotedStructure']);

/** The words of a line. */
export function wordsIn(line: Element, at: At, page: Page): Node[] {
  return shownAll(trimmed(line.children), { ...at, words: true }, page);
}

/**
 * Blanks before the mark of a note would let the mark go to the next line. They are left out where the text goes on with a
 * blank or a punctuation mark, or ends.
 */
function trimmed(nodes: readonly Node[]): readonly Node[] {
  let changed: Node[] | undefined;
  for (const [at, node] of nodes.entries()) {
    const next = nodes[at + 1];
    if (node.type !== 'text' || next?.type !== 'element' || !/[ \t\r\n]$/.test(node.value)) continue;
    if (next.name !== 'authorialNote' && next.name !== 'noteRef') continue;
    const after = nodes[at + 2];
    if (after?.type === 'text' && !GOES_ON.test(after.value)) continue;
    changed ??= [...nodes];
    changed[at] = text(node.value.replace(/[ \t\r\n]+$/, ''));
  }
  return changed ?? nodes;
}

const GOES_ON = /^[\s.,;:!?)\]”»，。；：、）]/;

/** Whether a line holds a quoted text of several lines: a paragraph of XHTML cannot. */
export function isHolder(line: Element): boolean {
  return holds(line, each => QUOTES.has(each.name));
}

/** The name of the link that a unit has to itself. */
export function permalink(unit: Element, page: Page): { readonly name: string } {
  return { name: page.names.permalink(unit) };
}

/** "Article 2" above an amendment: a line alone. */
export function isHeadingOfAmendment(node: Element): boolean {
  const [line, more] = node.name === 'amendmentHeading' ? contentOf(node) : [];
  return isElement(line, 'p') && !more && !isHolder(line);
}
