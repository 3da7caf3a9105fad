/** Points: neighbours are one list, so that readers of PDF say how many there are. */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { call } from './code.js';
import type { At, Mark, Printing } from './printing.js';
import { arrive, markOf, numbered, numeral, waiting } from './waiting.js';

/**
 * Lists in lists are set in up to here. The points of deeper ones are paragraphs with their numbers below each other: their text
 * would leave the page, and the page engine does not follow lists that are some ten deep.
 */
const MOST_LISTS = 3;

/** @param marks what stands before each; by default the number that the point has */
export function points(
  nodes: readonly Node[],
  around: At,
  printing: Printing,
  marks?: ReadonlyMap<Node, Mark>,
): string {
  const before = waiting(printing);
  const at: At = { ...around, isDrawn: false, lists: around.lists + 1 };
  const items = nodes.filter((each): each is Element => each.type === 'element');
  const markBefore = (item: Element) => marks?.get(item) ?? numberOf(item, at, printing);
  const deep = (item: Element) => {
    arrive(item, printing);
    return numbered(markBefore(item), bodyOf(item), at, printing);
  };
  if (around.lists >= MOST_LISTS) return before + items.map(deep).join('');
  const code = items.map(item => {
    const mark = numeral(markBefore(item));
    arrive(item, printing);
    return `point(${mark},${printing.blocks(bodyOf(item), at, printing)}${waiting(printing)})`;
  });
  return before + call('points', code.join(',\n'));
}

function numberOf(point: Element, at: At, printing: Printing): Mark {
  const numbers = point.children.filter(child => isElement(child, 's:number'));
  return markOf(
    numbers.flatMap(number => (number as Element).children),
    at,
    printing,
  );
}

function bodyOf(item: Element): Node[] {
  return item.children.filter(child => !isElement(child, 's:number'));
}
