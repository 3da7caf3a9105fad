/** Text that stands outside of the paragraphs of Word: WordArt, and text of shapes that other programs drew. */
import { type Element, element } from '../../xml/tree.js';
import { childrenOf, findAll } from '../../xml/walk.js';
import type { Ledger } from './ledger.js';

/** The words of WordArt in the older drawing language (`v:textpath`), as a text box. */
export function boxOfTextPath({ attributes }: Element): Element | undefined {
  const words = attributes['string'] ?? '';
  return words.trim() === '' ? undefined : boxOf([words]);
}

/** The text body of a DrawingML shape (`a:txBody`), as a text box. */
export function boxOfShape(body: Element, ledger: Ledger): Element {
  const paragraphs = childrenOf(body, 'a:p').map(paragraph =>
    findAll(paragraph, 'a:t')
      .map(each => {
        ledger.take(each);
        return ownText(each);
      })
      .join(''),
  );
  return boxOf(paragraphs);
}

function boxOf(paragraphs: readonly string[]): Element {
  const run = (words: string) => element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, words));
  return element(
    'w:txbxContent',
    {},
    paragraphs.map(words => element('w:p', {}, run(words))),
  );
}

/** The text that stands in an element itself. */
export function ownText(node: Element): string {
  let text = '';
  for (const child of node.children) if (child.type === 'text') text += child.value;
  return text;
}
