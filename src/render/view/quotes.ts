/**
 * Quotation marks that a file gives apart from the words (`@startQuote`, `@endQuote`; XSD: attribute group quote) become
 * part of the words before an edition is made, so that all editions print them in the same place: at the first and the
 * last words of what is quoted, whatever stands in it.
 */
import { parseAkn } from '../../akn/parse.js';
import { serialise } from '../../akn/serialise.js';
import { textOf } from '../../akn/text.js';
import { type Element, isElement, type Node, withChildren } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';

/** @returns the file as it came when it has no such attributes, or when they repeat what is printed. */
export function withQuotes(akn: string): string {
  if (!/\s(?:start|end)Quote\s*=/.test(akn)) return akn;
  const tree = parseAkn(akn);
  const quoted = mapTree(tree, node => (isElement(node) ? quotedIn(node) : node));
  return quoted === tree ? akn : serialise(quoted);
}

function quotedIn(node: Element): Element {
  const { startQuote = '', endQuote = '' } = node.attributes;
  if (!startQuote && !endQuote) return node;
  const text = textOf(node).trim();
  const opened = startQuote && !text.startsWith(startQuote) ? (put(node, startQuote, 'before') ?? node) : node;
  return endQuote && !text.endsWith(endQuote) ? (put(opened, endQuote, 'after') ?? opened) : opened;
}

/** What stands outside of the running words. */
const APART: ReadonlySet<string> = new Set(['meta', 'authorialNote']);

/** The element with the mark at its first or last words; undefined when it has no words. */
function put(node: Element, mark: string, side: 'before' | 'after'): Element | undefined {
  const order = side === 'before' ? [...node.children.keys()] : [...node.children.keys()].reverse();
  for (const index of order) {
    const changed = marked(node.children[index] as Node, mark, side);
    if (changed) return withChildren(node, node.children.with(index, changed));
  }
  return undefined;
}

function marked(child: Node, mark: string, side: 'before' | 'after'): Node | undefined {
  if (child.type === 'element') return APART.has(child.name) ? undefined : put(child, mark, side);
  if (child.type !== 'text' || child.value.trim() === '') return undefined;
  const { value } = child;
  const at = side === 'before' ? value.length - value.trimStart().length : value.trimEnd().length;
  return { ...child, value: value.slice(0, at) + mark + value.slice(at) };
}
