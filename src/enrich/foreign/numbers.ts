/**
 * Numbers that stand in the text: "⇥7 -⇥Calls upon", "(a)⇥The report". A number set apart by TABs at the beginning of a paragraph
 * is the number of the paragraph, as it is in the other language versions of such files.
 */
import { textOf, wrapRanges } from '../../akn/text.js';
import { type Element, element, isElement, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf, find, mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';

export const numbers: Pass = {
  name: 'foreign/numbers',
  run: (tree, context) => mapTree(tree, node => (isElement(node, 'paragraph') ? numbered(node, context) : node)),
};

/**
 * Digits of any script, with a stop, dash or bracket behind them, or a letter or Roman numeral in brackets; a TAB after that,
 * which may stand in the mark-up of the words behind it.
 */
const TYPED =
  /^\s*(\p{Nd}{1,3}(?:[.)）．、]|[ \u00a0]?[-–])?|[(（](?:\p{L}{1,2}|[ivxl]{1,6})[)）])[ \u00a0]*\t\s*(?=\S|$)/u;

function numbered(paragraph: Element, { report }: EnrichContext): Element {
  const content = childOf(paragraph, 'content');
  if (!content || childrenOf(paragraph).length > 1) return paragraph;
  const [line] = childrenOf(content);
  const match = line?.name === 'p' ? TYPED.exec(textOf(line)) : null;
  const rest = line && match && withoutStart(line, match[0].length);
  if (!rest) return paragraph;
  const number = match[1] ?? '';
  report('enrich/number-made', `"${number}" became the number of its paragraph.`, paragraph.origin);
  const body = withChildren(
    content,
    content.children.map(child => (child === line ? rest : child)),
  );
  const num = element('num', {}, { type: 'text', value: number });
  return withChildren(
    paragraph,
    paragraph.children.flatMap(child => (child === content ? [num, body] : [child])),
  );
}

/** A line without its first characters; nothing when a note is called among them. */
function withoutStart(line: Element, length: number): Element | undefined {
  const [start, ...rest] = wrapRanges(line, [
    { start: 0, end: length, wrap: nodes => element('num', {}, nodes) },
  ]).children;
  const isPlain = isElement(start, 'num') && !find(start, 'authorialNote') && !find(start, 'noteRef');
  return isPlain ? withChildren(line, rest) : undefined;
}
