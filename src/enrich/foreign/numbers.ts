/**
 * Numbers that stand in the text: "⇥7 -⇥Calls upon". A number set apart by TABs at the beginning of a paragraph is the number of
 * the paragraph, as it is in the other language versions of such files.
 */
import { type Element, element, isElement, type Text, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf, mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';

export const numbers: Pass = {
  name: 'foreign/numbers',
  run: (tree, context) => mapTree(tree, node => (isElement(node, 'paragraph') ? numbered(node, context) : node)),
};

/** Figures of any script, with a stop, dash or bracket behind them, and a TAB after that. */
const TYPED = /^\s*(\p{Nd}{1,3}(?:[.)）．、]|[ \u00a0]?[-–])?)[ \u00a0]*\t\s*(?=\S|$)/u;

function numbered(paragraph: Element, { report }: EnrichContext): Element {
  const content = childOf(paragraph, 'content');
  if (!content || childrenOf(paragraph).length > 1) return paragraph;
  const [line] = childrenOf(content);
  const text = line?.name === 'p' ? line.children.find(isText) : undefined;
  const match = text && line?.children.indexOf(text) === 0 ? TYPED.exec(text.value) : undefined;
  if (!line || !text || !match) return paragraph;
  const [whole, number = ''] = match;
  const rest = { ...text, value: text.value.slice(whole.length) };
  const left = withChildren(line, rest.value === '' ? line.children.slice(1) : line.children.with(0, rest));
  report('enrich/number-made', `"${number}" became the number of its paragraph.`, paragraph.origin);
  const body = withChildren(
    content,
    content.children.map(child => (child === line ? left : child)),
  );
  const num = element('num', {}, { type: 'text', value: number });
  return withChildren(
    paragraph,
    paragraph.children.flatMap(child => (child === content ? [num, body] : [child])),
  );
}

function isText(node: { readonly type: string }): node is Text {
  return node.type === 'text';
}
