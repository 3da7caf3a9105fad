/**
 * Numbers that stand in the text: "⇥7 -⇥Calls upon", "(a)⇥The report". A number set apart by TABs at the beginning of a paragraph
 * is the number of the paragraph, as it is in the other language versions of such files.
 */
import { textOf, wrapRanges } from '../../akn/text.js';
import { type Mark, markOf } from '../../numbers/mark.js';
import { type Element, element, isElement, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf, find, mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';

export const numbers: Pass = {
  name: 'foreign/numbers',
  run: (tree, context) => mapTree(tree, node => (isElement(node, 'paragraph') ? numbered(node, context) : node)),
};

/** Figures, or letters with a bracket, set apart by a TAB; "A.⇥" may be the letter of a heading. */
function typedNumber(text: string): Mark | undefined {
  const mark = markOf(text);
  if (!mark?.tabbed || !text.slice(0, mark.length).includes('\t', text.search(/\S/))) return undefined;
  const isFigure = mark.readings.some(({ series }) => series === 'decimal' || series === 'multi');
  return isFigure || /[)']/.test(mark.shape) ? mark : undefined;
}

function numbered(paragraph: Element, { report }: EnrichContext): Element {
  const content = childOf(paragraph, 'content');
  if (!content || childrenOf(paragraph).length > 1) return paragraph;
  const [line] = childrenOf(content);
  const mark = line?.name === 'p' ? typedNumber(textOf(line)) : undefined;
  const rest = line && mark && withoutStart(line, mark.length);
  if (!rest) return paragraph;
  const number = mark.printed;
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
